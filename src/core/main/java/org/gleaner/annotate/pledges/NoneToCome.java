package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.Set;
import org.gleaner.syntax.Dependencies;

/**
 * What somebody says will not be: "There will be no new taxes", "said there would be no job
 * losses", "There will be no tolls while I am minister". Of "no rain" and "no winner" nobody
 * decides.
 */
final class NoneToCome {

    /** The form of such a candidate. */
    static final String FORM = "none";

    private static final Set<String> DEEDS = Words.of("deeds-to-spare");
    private static final Set<String> NO = Set.of("no");
    private static final Set<String> NOT = Set.of("not", "n't");
    private static final Set<String> ANY = Set.of("a", "an", "any");
    private static final Set<String> MY_TIME = Words.of("own-time");

    /** How many words may stand between "no" and its noun: "no further compulsory job losses". */
    private static final int FAR = 5;

    private NoneToCome() {}

    /** Whether the predicate is what "there will be no" denies and somebody could do. */
    static boolean isDenied(SentenceView sentence, int predicate) {
        Dependencies tree = sentence.tree();
        int there = tree.child(predicate, "expl");
        int no = there == NONE ? NONE : no(sentence, there);
        if (no == NONE || isDemanded(tree, tree.head(predicate))) {
            return false;
        }
        String rest = sentence.words(predicate, sentence.size());
        return isDeed(sentence, no) || MY_TIME.stream().anyMatch(rest::contains);
    }

    /** "asks them to [guarantee] there will be no drilling": of others. */
    private static boolean isDemanded(Dependencies tree, int verb) {
        return verb != NONE
                && tree.tag(verb).equals("VB")
                && tree.child(verb, "aux", "nsubj") == NONE;
    }

    /** The first word behind "there will be no" or "there would be not a single". */
    private static int no(SentenceView sentence, int there) {
        for (int token = there + 1; token < there + FAR; token++) {
            if (NOT.contains(sentence.word(token)) && isAny(sentence, token)) {
                return token + 3;
            }
            if (NO.contains(sentence.word(token)) || sentence.reads(token, "not a")) {
                return token + 1;
            }
        }
        return NONE;
    }

    /** "there wo[n't] be a toll", "will not be any toll". */
    private static boolean isAny(SentenceView sentence, int not) {
        return sentence.word(not + 1).equals("be") && ANY.contains(sentence.word(not + 2));
    }

    private static boolean isDeed(SentenceView sentence, int first) {
        for (int token = first; token < first + FAR; token++) {
            if (sentence.tag(token).equals("ADP")) {
                return false;
            }
            if (DEEDS.contains(sentence.lemma(token))) {
                return true;
            }
        }
        return false;
    }
}
