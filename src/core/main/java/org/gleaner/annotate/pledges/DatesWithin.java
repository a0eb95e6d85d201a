package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.Set;
import org.gleaner.syntax.Dependencies;

/**
 * Whether a date belongs to a thing and not to what is done with it, by the words before it:
 * "rehire those [dismissed in August]", "loans [falling due this year]", "whoever [signs in May]
 * will", "[wages for June]", "cook [for the September] fair".
 */
final class DatesWithin {

    private static final Set<String> LIMITS = Words.of("limiting-prepositions");
    private static final Set<String> PARTICIPLES = Set.of("VBN", "VBG");
    private static final Set<String> RELATIVES = Set.of("that", "who", "which", "whose");
    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");
    private static final Set<String> THINGS = Set.of("NOUN", "PRON", "DET");
    private static final Set<String> ARTICLES = Set.of("the", "this", "next", "last");
    private static final Set<String> DUE = Set.of("due", "in", "on", "during", "at", "since");
    private static final String FOR = "for";

    private DatesWithin() {}

    static boolean isOfPhrase(PledgeCandidate candidate, int token) {
        SentenceView sentence = candidate.sentence();
        return token > 1
                && (isOfOccasion(sentence, token)
                        || isOfSubject(candidate, token)
                        || sentence.hasTree() && isOfParticiple(candidate, token));
    }

    /** "for the [September] fair", "for the [2018] World Cup". */
    private static boolean isOfOccasion(SentenceView sentence, int token) {
        return sentence.reads(token - 2, "for the")
                && NOUNS.contains(sentence.tag(token + 1))
                && (sentence.isCapitalised(token) || sentence.isCapitalised(token + 1));
    }

    /**
     * Between the subject and its verb: "wages for [June] will", "those who sign in [May] will".
     */
    private static boolean isOfSubject(PledgeCandidate candidate, int token) {
        SentenceView sentence = candidate.sentence();
        int subject = candidate.clause().subject();
        if (subject == NONE || token < subject || token > candidate.clause().predicate()) {
            return false;
        }
        return sentence.word(token - 1).equals(FOR) && token - 2 == subject
                || sentence.holds(RELATIVES, subject, token)
                        && !sentence.word(token - 1).equals(",");
    }

    /** "dismissed in [August]", "falling due this [year]", right behind a noun. */
    private static boolean isOfParticiple(PledgeCandidate candidate, int token) {
        SentenceView sentence = candidate.sentence();
        Dependencies tree = sentence.tree();
        int verb = token - 1;
        while (verb > 0
                && (ARTICLES.contains(sentence.word(verb)) || DUE.contains(sentence.word(verb)))) {
            verb--;
        }
        return verb > candidate.clause().predicate()
                && !LIMITS.contains(sentence.word(verb + 1))
                && PARTICIPLES.contains(tree.tag(verb))
                && THINGS.contains(sentence.tag(verb - 1));
    }
}
