package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.Set;
import org.gleaner.syntax.Dependencies;

/**
 * States that somebody undertakes to bring about, where "have" and "be" else foretell: "We will
 * have the lifts working by Easter", "will have put two clinics back by May", "Acme will be the
 * sponsor until 2028", "plans to be at the fair".
 */
final class BroughtAbout {

    private static final Set<String> ROLES = Words.of("roles-undertaken");
    private static final Set<String> LIMITS = Set.of("by", "before", "within");
    private static final Set<String> DONE = Set.of("VBG", "VBN", "RB", "RP", "JJ", "IN");
    private static final Set<String> PLACE = Set.of("in", "on", "under", "alongside", "aboard");
    private static final Set<String> THERE = Set.of("at", "in", "on");
    private static final Set<String> EVERY = Set.of("every", "each");
    private static final Set<String> PLANNING = Words.of("verbs-of-planned-states");

    /** How many words the object of "have" may have: "the first twelve heavy machines". */
    private static final int FAR = 6;

    private BroughtAbout() {}

    static boolean in(PledgeCandidate candidate, Agent agent, PledgeContext context) {
        SentenceView sentence = candidate.sentence();
        return sentence.hasTree()
                && !candidate.clause().negated()
                && (agent.isSpeaker()
                        || agent.isOrganization()
                        || agent.kind() == Agent.Kind.PRONOUN)
                && (isHad(candidate) && isDated(candidate, context)
                        || agent.isSpeaker()
                                && (isDoneByThen(candidate) || isThere(candidate, context))
                        || isRole(candidate));
    }

    private static boolean isDated(PledgeCandidate candidate, PledgeContext context) {
        return !context.datesIn(candidate.sentence().span()).isEmpty()
                || Deadlines.feast(candidate.sentence(), candidate.clause()).isPresent();
    }

    /** "have the lifts working", "have the rest in the bank", and by when. */
    private static boolean isHad(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        Dependencies tree = sentence.tree();
        int have = candidate.clause().predicate();
        if (!candidate.verb().equals("have")
                || sentence.word(have + 1).equals("to")
                || !sentence.holds(LIMITS, 0, sentence.size() - 1)) {
            return false;
        }
        boolean thing = false;
        for (int token = have + 1; token <= have + FAR && token < sentence.size(); token++) {
            String tag = tree.tag(token);
            if (LIMITS.contains(sentence.word(token))) {
                return false;
            }
            if (thing && DONE.contains(tag)) {
                return !tag.equals("IN") || PLACE.contains(sentence.word(token));
            }
            thing |= tag.startsWith("NN") || tag.equals("CD");
        }
        return false;
    }

    /** "By then we will have put two of the clinics back". */
    private static boolean isDoneByThen(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        Dependencies tree = sentence.tree();
        int predicate = candidate.clause().predicate();
        boolean perfect =
                tree.children(predicate, "aux").stream()
                        .anyMatch(aux -> sentence.word(aux).equals("have"));
        return perfect
                && !Lexicon.UNCONTROLLED.contains(candidate.verb())
                && (sentence.word(0).equals("by")
                        || sentence.holds(LIMITS, predicate, candidate.clause().to()))
                && tree.object(predicate) > predicate;
    }

    /** "We'll be at the village meeting on 3 July", "I will be in the stand for every game". */
    private static boolean isThere(PledgeCandidate candidate, PledgeContext context) {
        SentenceView sentence = candidate.sentence();
        Dependencies tree = sentence.tree();
        int noun = candidate.clause().predicate();
        int mark = tree.child(noun, "case");
        boolean place =
                mark != NONE
                        && tree.child(noun, "cop") != NONE
                        && tree.isNoun(noun)
                        && sentence.word(mark + 1).equals("the")
                        && THERE.contains(sentence.word(mark));
        return place
                && (sentence.holds(EVERY, noun, sentence.size() - 1)
                        || sentence.word(mark).equals("at")
                                && !context.datesIn(sentence.span(noun, candidate.clause().to()))
                                        .isEmpty());
    }

    /** "will be title sponsor of the race", "plans to be in Lisbon". */
    private static boolean isRole(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        Dependencies tree = sentence.tree();
        int predicate = candidate.clause().predicate();
        int be = tree.child(predicate, "cop");
        if (be == NONE) {
            return false;
        }
        boolean planned =
                candidate.kind() == RuleKind.UNDERTAKING_VERB
                        && PLANNING.contains(sentence.lemma(be - 2))
                        && (tree.child(predicate, "case") != NONE
                                || sentence.word(predicate).equals("back"));
        return planned || ROLES.contains(candidate.verb());
    }
}
