package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.gleaner.annotate.pledges.Agent.Kind;
import org.gleaner.model.Author;
import org.gleaner.syntax.Dependencies;

/**
 * The terms of what the author undertakes to set up: after "Labor will establish a Steel
 * Taskforce", "The Taskforce will review the rules" and "Its findings will be published" are part
 * of the undertaking, although neither is an organization that could bind itself.
 */
final class ProgrammeTerms {

    private static final Set<String> POINTING = Words.of("pointing-determiners");

    /** What programmes and funds do for people; of other things it is an effect. */
    private static final Set<String> SERVICES = Words.of("services");

    private static final int BACK = 2;

    private final PledgeContext context;
    private final Optional<Author> author;
    private final Set<String> things = new HashSet<>();
    private int last = NONE;

    ProgrammeTerms(PledgeContext context, Optional<Author> author) {
        this.context = context;
        this.author = author;
    }

    /** Takes note of an undertaking: what it names may be arranged further on. */
    void undertaken(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        last = Math.max(last, sentence.index());
        for (int token = candidate.clause().from(); token <= candidate.clause().to(); token++) {
            String tag = sentence.tag(token);
            if (tag.equals("NOUN") || tag.equals("PROPN")) {
                things.add(sentence.lemma(token));
            }
        }
    }

    /** The candidate as a term of what was undertaken before, when it is one. */
    Optional<PledgeCandidate> term(PledgeCandidate candidate, Agent agent) {
        if (!candidate.kind().isFuture()
                || author.isEmpty() && !isSaid(candidate, agent)
                || agent.head() == NONE
                || !candidate.sentence().hasTree()
                || !isArranged(candidate, agent)
                || !isOurs(candidate, agent)) {
            return Optional.empty();
        }
        return Optional.of(
                new PledgeCandidate(
                                candidate.sentence(),
                                candidate.clause(),
                                RuleKind.TERM,
                                candidate.strength())
                        .under(authored(candidate)));
    }

    /** An amount that a speaker says will be spent needs no author. */
    private boolean isSaid(PledgeCandidate candidate, Agent agent) {
        return agent.head() != NONE
                && isAmount(candidate.sentence(), agent)
                && context.turnAt(candidate.sentence().span().start()).isPresent();
    }

    /**
     * Pledges of an arrangement are the author's, whatever does the work: the header of the
     * candidate is a clause without a subject.
     */
    private static PledgeCandidate authored(PledgeCandidate candidate) {
        return candidate.with(candidate.clause().withSubject(NONE));
    }

    private boolean isArranged(PledgeCandidate candidate, Agent agent) {
        String verb = candidate.verb();
        SentenceView sentence = candidate.sentence();
        Dependencies tree = sentence.tree();
        int predicate = candidate.clause().predicate();
        if (candidate.clause().passive() || tree.child(predicate, "cop") != NONE) {
            return Lexicon.SETTLED.contains(verb)
                    && !(verb.equals("make")
                            && !sentence.words(predicate, predicate + 3).contains("available"));
        }
        boolean service =
                agent.kind() == Kind.INSTRUMENT && SERVICES.contains(verb)
                        || isAmount(sentence, agent) && verb.equals("allow");
        if (service || Lexicon.OPERATIONS.contains(verb)) {
            return true;
        }
        return Lexicon.OPERATIONS.contains(verb + " " + sentence.word(predicate + 1));
    }

    private boolean isOurs(PledgeCandidate candidate, Agent agent) {
        SentenceView sentence = candidate.sentence();
        if (agent.kind() == Kind.EXPLETIVE
                || agent.kind() == Kind.PRONOUN
                || agent.kind() == Kind.PLURAL_PRONOUN) {
            return isNear(sentence) && !sentence.word(agent.head()).equals("there");
        }
        boolean pointed = POINTING.contains(sentence.word(agent.from())) && isNear(sentence);
        return pointed
                || isAmount(sentence, agent)
                || things.contains(sentence.lemma(agent.head()));
    }

    private boolean isNear(SentenceView sentence) {
        return last != NONE && last < sentence.index() && sentence.index() - last <= BACK;
    }

    /**
     * "An investment of $400 million will go towards a railway": money that somebody has to give.
     */
    private static boolean isAmount(SentenceView sentence, Agent agent) {
        for (int token = agent.from(); token <= agent.to(); token++) {
            if (MoneySigns.isSign(sentence.word(token))) {
                return true;
            }
        }
        return false;
    }
}
