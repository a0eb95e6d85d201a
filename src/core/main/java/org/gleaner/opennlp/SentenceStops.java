package org.gleaner.opennlp;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Whitespace;

/**
 * Words whose full stop is no end of a sentence by itself, and what has to follow for that: {@code
 * models/layout/stops.tsv}. "Rs. 150 million", "Sens. Hale and Prado", "5 p.m. Monday".
 */
final class SentenceStops {

    private static final Map<String, Set<String>> WORDS = DataFile.byKinds("layout/stops.tsv");
    private static final Set<String> VERBS = new HashSet<>();

    /** Words that open a sentence even where no blank is before them: "in Leeds.It will". */
    private static final Set<String> OPENERS = new HashSet<>();

    static {
        DataFile.map("layout/sentence-words.tsv")
                .forEach((word, place) -> (place.equals("early") ? VERBS : OPENERS).add(word));
    }

    /** "IV", "EUR". */
    private static final Pattern NUMERAL_OR_CODE = Pattern.compile("[IVXLC]+|[A-Z]{3}");

    private SentenceStops() {}

    static boolean is(String word, String kind) {
        Set<String> words = WORDS.get(kind);
        return words.contains(word) || words.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether {@code word} and its stop go on with what begins at {@code next}. */
    static boolean goesOn(String word, String text, int next, int end) {
        return is(word, "open")
                || is(word, "number") && isNumber(text, next, end)
                || is(word, "clock") && isDay(text, next, end);
    }

    /** "14", "£900,000", "IV", "EUR". */
    static boolean isNumber(String text, int next, int end) {
        char first = text.charAt(next);
        if (Character.isDigit(first) || Character.getType(first) == Character.CURRENCY_SYMBOL) {
            return true;
        }
        String word = word(text, next, end);
        int after = next + word.length();
        boolean sign =
                after < end && Character.getType(text.charAt(after)) == Character.CURRENCY_SYMBOL;
        return sign || NUMERAL_OR_CODE.matcher(word).matches();
    }

    /** "Monday", "EST", but not "Monday was dull". */
    private static boolean isDay(String text, int next, int end) {
        String word = word(text, next, end);
        int after = next + word.length();
        while (after < end && Whitespace.is(text.charAt(after))) {
            after++;
        }
        return is(word, "day") && !VERBS.contains(word(text, after, end));
    }

    /**
     * Whether a sentence begins at {@code next}, right behind the stop of another: "It will",
     * "Workers are".
     */
    static boolean opens(String text, int next, int end) {
        String word = word(text, next, end);
        int after = next + word.length();
        return !word.isEmpty()
                && Character.isUpperCase(word.charAt(0))
                && after < end
                && text.charAt(after) == ' '
                && (OPENERS.contains(word.toLowerCase(Locale.ROOT))
                        || word.length() > 3 && VERBS.contains(word(text, after + 1, end)));
    }

    /** "is", "said": whether a verb begins there that sentences have early. */
    static boolean isVerb(String text, int from, int end) {
        return VERBS.contains(word(text, from, end));
    }

    /** The letters that begin at {@code from}. */
    static String word(String text, int from, int end) {
        int to = from;
        while (to < end && to < from + 20 && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }
}
