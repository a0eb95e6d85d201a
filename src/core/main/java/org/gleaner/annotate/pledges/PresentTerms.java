package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gleaner.annotate.pledges.Agent.Kind;
import org.gleaner.syntax.Dependencies;

/**
 * Undertakings in the present tense. It tells of what is, unless it is a term of something agreed,
 * or somebody who decides of it says so of a day to come.
 */
final class PresentTerms {

    private static final Set<Kind> OWN = EnumSet.of(Kind.FIRST, Kind.OWNED);
    private static final Set<Kind> BODIES = EnumSet.of(Kind.NAMED, Kind.ACTOR, Kind.PROPER);
    private static final Set<String> NO_DEEDS = Words.of("no-terms");
    private static final Set<String> GOINGS = Words.of("goings-on");
    private static final Set<String> CONTINUING = Words.of("continuing-verbs");
    private static final Set<String> PAYMENTS = Words.of("payment-things");
    private static final Set<String> PAYING = Words.of("payment-goings");
    private static final Set<String> DONE = Words.of("services-done");
    private static final Set<String> NO_LONGER = Set.of("longer", "never");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> RECEIVING = Set.of("get", "receive");
    private static final Set<String> NO_GIFTS = Words.of("no-gifts");
    private static final Set<String> SWEARING = Words.of("promising-verbs");
    private static final Set<String> STATES = Words.of("states-provided");
    private static final Set<String> UNCHANGED = Words.of("unchanged");
    private static final Set<String> TAKING =
            Set.of("upon", "over", "charge", "responsibility", "care");
    private static final Set<String> STANDARDS = Words.of("standards-done");
    private static final Set<String> EVERY = Set.of("every", "each", "all", "any");

    private PresentTerms() {}

    static List<PledgeCandidate> find(PledgeContext context, SentenceView sentence) {
        return PresentTense.find(sentence).stream()
                .filter(
                        found ->
                                undertakes(
                                        found,
                                        Agent.of(context, sentence, found.clause()),
                                        context))
                .toList();
    }

    private static boolean undertakes(
            PledgeCandidate candidate, Agent agent, PledgeContext context) {
        String verb = candidate.verb();
        Clause clause = candidate.clause();
        boolean ahead = Ahead.in(candidate.sentence(), clause.from(), own(candidate));
        if (candidate.form().equals(PresentTense.PASSIVE)) {
            return isService(candidate, context) || ahead && context.isTerm(index(candidate));
        }
        if (isGivenToAll(candidate, context)) {
            return true;
        }
        if (isTold(verb)
                && !isSworn(candidate)
                && !isTaking(candidate)
                && !isStandard(candidate, agent, context)) {
            return false;
        }
        return isTerm(candidate, agent, context)
                || isSworn(candidate)
                || isStandard(candidate, agent, context)
                || isGoingOn(candidate)
                        && BeforeColon.isPromised(candidate.sentence(), clause.predicate())
                || ahead && isToCome(candidate, agent, context);
    }

    private static boolean isToCome(PledgeCandidate candidate, Agent agent, PledgeContext context) {
        return isSettled(candidate, agent, context)
                || (isGoingOn(candidate) || isPayout(candidate, agent))
                        && Vouched.isSaid(candidate, context);
    }

    /** "Each of them gets a month free", in the paper of who gives it. */
    private static boolean isGivenToAll(PledgeCandidate candidate, PledgeContext context) {
        SentenceView sentence = candidate.sentence();
        int thing = sentence.tree().object(candidate.clause().predicate());
        return RECEIVING.contains(candidate.verb())
                && thing > candidate.clause().predicate()
                && !NO_GIFTS.contains(sentence.lemma(thing))
                && isEach(sentence, candidate.clause().subject())
                && (context.issuer().isPresent() || context.isDeclared())
                && isUnquoted(candidate, context);
    }

    private static boolean isEach(SentenceView sentence, int subject) {
        return EVERY.contains(sentence.word(subject))
                || sentence.tree().children(subject, "det").stream()
                        .anyMatch(child -> EVERY.contains(sentence.word(child)));
    }

    /** '"Nemo gets the first shirt," the coach promised'. */
    private static boolean isSworn(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        int verb = Attributions.closing(sentence, candidate.clause());
        return verb >= 0
                && SWEARING.contains(sentence.lemma(verb))
                && !candidate.verb().equals("be");
    }

    private static boolean isTold(String verb) {
        return NO_DEEDS.contains(verb) || Lexicon.says(verb) || Lexicon.verb(verb).isPresent();
    }

    /** The last token before the next verb with a time of its own: "salutes heroes who fought". */
    private static int own(PledgeCandidate candidate) {
        Dependencies tree = candidate.sentence().tree();
        int to = candidate.clause().predicate();
        while (to < candidate.clause().to() && !FINITE.contains(tree.tag(to + 1))) {
            to++;
        }
        return to;
    }

    private static int index(PledgeCandidate candidate) {
        return candidate.sentence().index();
    }

    /** "the commune digs the basins", in what was agreed. */
    private static boolean isTerm(PledgeCandidate candidate, Agent agent, PledgeContext context) {
        boolean party =
                OWN.contains(agent.kind())
                        || BODIES.contains(agent.kind())
                        || agent.head() >= 0
                                && Lexicon.AGENTS.contains(
                                        candidate.sentence().lemma(agent.head()));
        return party && context.isTerm(index(candidate)) && isDeed(candidate);
    }

    /** "takes upon itself the upkeep of the road", "takes over the debts". */
    private static boolean isTaking(PledgeCandidate candidate) {
        return TAKING.contains(
                candidate
                        .sentence()
                        .words(
                                candidate.clause().predicate() + 1,
                                candidate.clause().predicate() + 1));
    }

    /** A deed done to something, or refrained from. */
    private static boolean isDeed(PledgeCandidate candidate) {
        Dependencies tree = candidate.sentence().tree();
        int verb = candidate.clause().predicate();
        String lemma = candidate.verb();
        return !Lexicon.UNCONTROLLED.contains(lemma)
                && !Lexicon.TALK.contains(lemma)
                && (candidate.clause().negated()
                        || tree.object(verb) > verb
                        || tree.child(verb, "compound:prt") != NONE);
    }

    /** "We answer every claim within five days", "we no longer charge": of one's own service. */
    private static boolean isStandard(
            PledgeCandidate candidate, Agent agent, PledgeContext context) {
        SentenceView sentence = candidate.sentence();
        int verb = candidate.clause().predicate();
        boolean always =
                Ahead.isWithin(sentence, verb, candidate.clause().to())
                        || NO_LONGER.contains(sentence.word(verb - 1))
                        || sentence.holds(EVERY, verb + 1, verb + 1);
        return OWN.contains(agent.kind())
                && always
                && (isDeed(candidate)
                        || STANDARDS.contains(candidate.verb())
                        || NO_LONGER.contains(sentence.word(verb - 1)))
                && (context.issuer().isPresent() || context.isDeclared())
                && isUnquoted(candidate, context);
    }

    private static boolean isUnquoted(PledgeCandidate candidate, PledgeContext context) {
        int at = candidate.sentence().span().start();
        return !context.isQuoted(at) && Reports.over(candidate) == NONE;
    }

    /** "We open the branch on 3 May", "The state waives its dues until June". */
    private static boolean isSettled(
            PledgeCandidate candidate, Agent agent, PledgeContext context) {
        String verb = candidate.verb();
        boolean own =
                OWN.contains(agent.kind())
                        && !GOINGS.contains(verb)
                        && Vouched.isSaid(candidate, context);
        boolean body = BODIES.contains(agent.kind()) && Lexicon.ACTS.contains(verb);
        return (own || body) && isDeed(candidate);
    }

    /** "The pool stays open", "the swimming goes on". */
    static boolean isGoingOn(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        int verb = candidate.clause().predicate();
        boolean on = CONTINUING.contains(sentence.lemma(verb) + " " + sentence.word(verb + 1));
        return on || CONTINUING.contains(candidate.verb()) && isKept(sentence, verb + 1);
    }

    /** "stays open", "remains in the Baltic", "stays"; not "remains cold". */
    private static boolean isKept(SentenceView sentence, int behind) {
        String tag = sentence.tag(behind);
        return behind >= sentence.size()
                || tag.equals("ADP")
                || tag.equals("PUNCT")
                || STATES.contains(sentence.word(behind))
                || UNCHANGED.contains(sentence.word(behind));
    }

    /** "The full $11 million goes back to the Tax Office before Christmas". */
    private static boolean isPayout(PledgeCandidate candidate, Agent agent) {
        boolean paid =
                agent.head() >= 0
                        && (Sums.within(candidate.sentence(), agent.from(), agent.to()) != NONE
                                || PAYMENTS.contains(candidate.sentence().lemma(agent.head())));
        return paid && PAYING.contains(candidate.verb());
    }

    /** "Complaints are answered within five working days", in the paper of a body. */
    private static boolean isService(PledgeCandidate candidate, PledgeContext context) {
        Clause clause = candidate.clause();
        return (DONE.contains(candidate.verb()) || STANDARDS.contains(candidate.verb()))
                && Ahead.isWithin(candidate.sentence(), clause.predicate(), clause.to())
                && (context.issuer().isPresent() || context.isDeclared())
                && isUnquoted(candidate, context);
    }
}
