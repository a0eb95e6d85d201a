package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.Set;
import org.gleaner.model.BlockKind;
import org.gleaner.model.EntityType;
import org.gleaner.syntax.Dependencies;

/**
 * What is foretold of others and nobody undertakes: what analysts expect, what one hopes, gets or
 * needs, what a deed would bring, what somebody decides in a story, and how people spend their
 * days.
 */
final class Foretold {

    private static final Set<String> ANALYSTS = Words.of("analysts");
    private static final Set<String> HOPES = Words.of("hoping-openers");
    private static final Set<String> CHOOSING = Words.of("deciding-verbs");
    private static final Set<String> NEEDING = Words.of("needing-verbs");
    private static final Set<String> STAYING = Set.of("remain", "stay");
    private static final Set<String> POLITIES = Words.of("polities");
    private static final Set<String> REGIONS = Words.of("region-nouns");
    private static final Set<String> STATES = Set.of("in", "a", "an", "under", "at");
    private static final Set<String> READY = Set.of("readiness", "willingness");
    private static final Set<String> ABOUT = Words.of("marks-of-topics");
    private static final Set<String> HOPING = Set.of("hoping", "hopes", "hoped", "hope");
    private static final Set<String> BREAKS = Set.of("but", "and", ";", ":", ".", "\"", "''");
    private static final String TO = "to";
    private static final String GET = "get";
    private static final String BE = "be";

    private Foretold() {}

    static boolean rejects(PledgeCandidate candidate, Agent agent, PledgeContext context) {
        if (!candidate.sentence().hasTree()
                || agent.isSpeaker()
                || agent.kind() == Agent.Kind.SECOND && Vouched.toReaders(candidate, context)) {
            return false;
        }
        return candidate.kind().isFuture() && isForetold(candidate, agent, context)
                || isOfStory(candidate, agent, context)
                || isTopic(candidate);
    }

    private static boolean isForetold(
            PledgeCandidate candidate, Agent agent, PledgeContext context) {
        return HOPES.contains(candidate.sentence().word(0))
                || isUnderHope(candidate)
                || isByAnalyst(candidate)
                || isOfDeed(candidate)
                || isHad(candidate)
                || isState(candidate, agent)
                || isDay(candidate, agent, context)
                || isUnreal(candidate, context);
    }

    /** "is hoping the deal, as a whole, will create jobs", wherever the parser has hung it. */
    private static boolean isUnderHope(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        for (int token = candidate.clause().predicate() - 1; token > 0; token--) {
            String word = sentence.word(token);
            if (BREAKS.contains(word)) {
                return false;
            }
            if (HOPING.contains(word) && sentence.tag(token).equals("VERB")) {
                return !sentence.word(token + 1).equals(TO);
            }
        }
        return false;
    }

    /** '"Market makers will boost trading," said Luo Zhan, an [analyst] at Acme'. */
    private static boolean isByAnalyst(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        int over = Reports.over(candidate);
        int said = over == NONE ? Attributions.closing(sentence, candidate.clause()) : over;
        if (said == NONE) {
            return false;
        }
        int from = said < candidate.clause().predicate() ? 0 : candidate.clause().to() + 1;
        int to = said < candidate.clause().predicate() ? said : sentence.size() - 1;
        return sentence.holds(ANALYSTS, from, to);
    }

    /** "[Granting] more permits will not make us richer". */
    private static boolean isOfDeed(PledgeCandidate candidate) {
        Dependencies tree = candidate.sentence().tree();
        int subject = ClauseFinder.subject(tree, candidate.clause().predicate());
        return subject != NONE
                && subject < candidate.clause().predicate()
                && candidate.sentence().word(subject).endsWith("ing")
                && !Lexicon.says(tree.lemma(subject))
                && (tree.tag(subject).equals("VBG")
                        || subject <= 1 && tree.object(subject) > subject);
    }

    /** "will get his chance", "will require a new approach"; not "will get the ferry running". */
    private static boolean isHad(PledgeCandidate candidate) {
        Dependencies tree = candidate.sentence().tree();
        int predicate = candidate.clause().predicate();
        boolean bare =
                tree.child(predicate, "xcomp", "ccomp") == NONE
                        && !candidate.clause().passive()
                        && tree.object(predicate) > predicate
                        && tree.isNoun(tree.object(predicate))
                        && Sums.after(candidate.sentence(), predicate) == NONE;
        return bare
                && candidate.kind() == RuleKind.MODAL
                && (candidate.verb().equals(GET) || NEEDING.contains(candidate.verb()))
                && ClauseFinder.subject(tree, predicate) == candidate.clause().subject()
                && !Vouched.isPromised(candidate);
    }

    /** "The region will remain in a cycle of violence". */
    private static boolean isState(PledgeCandidate candidate, Agent agent) {
        SentenceView sentence = candidate.sentence();
        String noun = agent.head() < 0 ? "" : sentence.lemma(agent.head());
        return STAYING.contains(candidate.verb())
                && (POLITIES.contains(noun) || REGIONS.contains(noun))
                && STATES.contains(sentence.word(candidate.clause().predicate() + 1));
    }

    /** "Tom will be attending Oak School next year": told of a person, by nobody. */
    private static boolean isDay(PledgeCandidate candidate, Agent agent, PledgeContext context) {
        SentenceView sentence = candidate.sentence();
        Dependencies tree = sentence.tree();
        int predicate = candidate.clause().predicate();
        boolean person =
                agent.kind() == Agent.Kind.PRONOUN
                        || agent.head() >= 0
                                && context.names()
                                        .isAt(sentence.inDocument(agent.head()), EntityType.PERSON);
        return person
                && tree.tag(predicate).equals("VBG")
                && sentence.word(predicate - 1).equals(BE)
                && !Lexicon.ACTS.contains(candidate.verb())
                && Reports.over(candidate) == NONE
                && Attributions.closing(sentence, candidate.clause()) < 0
                && !context.isQuoted(sentence.span(predicate, predicate).start());
    }

    /** '"It would make a difference," he said': within the words said, and no report of them. */
    private static boolean isUnreal(PledgeCandidate candidate, PledgeContext context) {
        SentenceView sentence = candidate.sentence();
        int predicate = candidate.clause().predicate();
        int over = Reports.over(candidate);
        return candidate.kind() == RuleKind.REPORTED
                && over != NONE
                && context.isQuoted(sentence.span(predicate, predicate).start())
                && !context.isQuoted(sentence.span(over, over).start())
                && over > predicate;
    }

    /** "Bilal despairs to the point that he decides to leave". */
    private static boolean isOfStory(
            PledgeCandidate candidate, Agent agent, PledgeContext context) {
        SentenceView sentence = candidate.sentence();
        Dependencies tree = sentence.tree();
        int verb = tree.head(candidate.clause().predicate());
        boolean person =
                agent.kind() == Agent.Kind.PRONOUN && !sentence.word(agent.head()).equals("it")
                        || agent.head() >= 0
                                && context.names()
                                        .isAt(sentence.inDocument(agent.head()), EntityType.PERSON);
        return candidate.kind() == RuleKind.UNDERTAKING_VERB
                && !context.isTerm(sentence.index())
                && person
                && sentence.kind() != BlockKind.HEADING
                && verb != NONE
                && tree.tag(verb).equals("VBZ")
                && CHOOSING.contains(tree.lemma(verb));
    }

    /** "weaknesses in the army's readiness to fight": spoken of, and neither told nor offered. */
    private static boolean isTopic(PledgeCandidate candidate) {
        Dependencies tree = candidate.sentence().tree();
        int noun = tree.head(candidate.clause().predicate());
        if (candidate.kind() != RuleKind.UNDERTAKING_NOUN
                || noun == NONE
                || !READY.contains(tree.lemma(noun))) {
            return false;
        }
        int mark = tree.child(noun, "case");
        int governor = tree.head(noun);
        return mark != NONE
                && ABOUT.contains(candidate.sentence().word(mark))
                && (governor == NONE || !Lexicon.says(tree.lemma(governor)));
    }
}
