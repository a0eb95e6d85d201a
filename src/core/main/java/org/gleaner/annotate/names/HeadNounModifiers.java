package org.gleaner.annotate.names;

import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.HeadNouns;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.EntityType;
import org.gleaner.text.FormView;

/**
 * Finds the capitalised words before a head noun that belong to its name: "Russian Council", "2nd
 * Army", "1972 Anti-Ballistic Missile Treaty".
 */
record HeadNounModifiers(FormView words, NameReadings readings, int at, HeadNouns.Head head) {

    /** Tags of words that open a sentence and modify nothing. */
    private static final Set<String> OTHER_TAGS =
            Set.of("DET", "ADP", "PRON", "AUX", "CCONJ", "SCONJ", "VERB", "ADV", "INTJ", "PART");

    private static final Set<String> OPENERS = DataFile.words("names/openers.txt");
    private static final String DASH = "\u2013";
    private static final int MOST = 8;

    /** The first token of the name. */
    int first() {
        int from = at;
        while (words.sameSentence(at, from - 1) && at - from < MOST) {
            int next = before(from);
            if (next == from) {
                break;
            }
            from = next;
        }
        from = pastAnd(from);
        if (from < at && hasYearBefore(from)) {
            return from - 1;
        }
        while (from < at && cannotOpen(words.at(from))) {
            from++;
        }
        return from;
    }

    /**
     * "the [National Security and] Investment Act": two fields of a law, behind the article; "the
     * [Textile and] Garment Workers' Union": of a body.
     */
    private int pastAnd(int from) {
        if (isFieldBefore(from)) {
            return from - 2;
        }
        boolean joined =
                head.type() == EntityType.LAW
                        && from < at
                        && words.at(from - 1).equals("and")
                        && words.isCapitalized(from - 2)
                        && !words.is(from - 2, WordTests.HEAD_NOUN);
        int first = from - 2;
        while (joined
                && words.sameSentence(at, first - 1)
                && words.isCapitalized(first - 1)
                && at - first < MOST) {
            first--;
        }
        return joined && words.lower(first - 1).equals("the") ? first : from;
    }

    private boolean isFieldBefore(int from) {
        return head.type() == EntityType.ORGANIZATION
                && from < at
                && words.at(from - 1).equals("and")
                && words.lower(from - 3).equals("the")
                && words.sameSentence(from - 3, at)
                && words.isCapitalized(from - 2)
                && words.is(from - 2, NationalBranchStep.IS_FIELD);
    }

    /** The first token of the modifier that ends before a token; the token itself if none does. */
    private int before(int from) {
        int token = from - 1;
        if (isHyphen(token) || words.at(token).equals("&") && words.isCapitalized(token - 1)) {
            return token - 1;
        }
        boolean ordinal = isOrdinal(words.at(token));
        return ordinal || words.isCapitalized(token) && isModifier(token) ? token : from;
    }

    /** "2nd", "21st". */
    private static boolean isOrdinal(String word) {
        return !word.isEmpty()
                && Character.isDigit(word.charAt(0))
                && word.matches("\\d{1,3}(st|nd|rd|th)");
    }

    private boolean isHyphen(int token) {
        return (words.at(token).equals("-") || words.at(token).equals(DASH))
                && words.sameSentence(at, token - 1)
                && words.isCapitalized(token - 1)
                && !words.isSpacedFromPrevious(token);
    }

    private boolean hasYearBefore(int from) {
        return head.type() == EntityType.LAW
                && words.sameSentence(at, from - 1)
                && words.isYear(from - 1)
                && !words.at(from - 2).equals(",");
    }

    private static boolean cannotOpen(String word) {
        return CommonNouns.contains(word) && TitleLexicon.isHead(word) || word.equals("-");
    }

    private boolean isModifier(int token) {
        String word = words.at(token);
        boolean opensSentence = token == words.first(token);
        boolean title =
                TitleLexicon.isHead(word) || TitleLexicon.isHonorific(word) && word.endsWith(".");
        boolean infinitive = words.lower(token - 1).equals("to") && words.tag(token).equals("VERB");
        return !title
                && !infinitive
                && !(opensSentence && OTHER_TAGS.contains(words.tag(token)))
                && !OPENERS.contains(words.lower(token))
                && readings.at(token)
                        .filter(
                                reading ->
                                        reading.isFullPerson()
                                                || reading.type() == EntityType.EVENT)
                        .isEmpty();
    }
}
