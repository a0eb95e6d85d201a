package org.gleaner.corenlp;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Letters inside words that a web page or another encoding has left as something else:
 * "Ren&eacute;", "Pe&#241;a", "FranÃ§ois".
 */
final class SpoiltLetters {

    private static final char SOFT_HYPHEN = '\u00ad';

    /** By the names of HTML: base letter and mark. */
    private static final Map<String, String> MARKS =
            Map.of(
                    "acute", "\u0301",
                    "grave", "\u0300",
                    "circ", "\u0302",
                    "uml", "\u0308",
                    "tilde", "\u0303",
                    "cedil", "\u0327",
                    "ring", "\u030a",
                    "caron", "\u030c");

    private static final Map<String, String> OTHERS =
            Map.of("szlig", "ß", "oslash", "ø", "Oslash", "Ø", "aelig", "æ", "AElig", "Æ");

    private static final Pattern SPOILT =
            Pattern.compile(
                    "&(?:#(\\d{3,4})|([A-Za-z])(acute|grave|circ|uml|tilde|cedil|ring|caron)"
                            + "|(szlig|[oO]slash|aelig|AElig));|([ÃÄÅ])([\\u00a0-\\u00bf])");

    private SpoiltLetters() {}

    /** Whether a text may hold one; quick. */
    static boolean areIn(String text) {
        return text.indexOf('&') >= 0
                || text.indexOf('Ã') >= 0
                || text.indexOf('Ä') >= 0
                || text.indexOf('Å') >= 0;
    }

    /** "René" for "Ren&eacute;". */
    static String mend(String word) {
        return SPOILT.matcher(word).replaceAll(match -> Matcher.quoteReplacement(letter(match)));
    }

    /**
     * The text with the letters in their places, and soft hyphens behind them so that every other
     * character stands where it stood.
     */
    static String mask(String text) {
        if (!areIn(text)) {
            return text;
        }
        StringBuilder masked = new StringBuilder(text);
        Matcher spoilt = SPOILT.matcher(text);
        while (spoilt.find()) {
            String letter = letter(spoilt);
            if (letter.length() == 1) {
                masked.setCharAt(spoilt.start(), letter.charAt(0));
                for (int at = spoilt.start() + 1; at < spoilt.end(); at++) {
                    masked.setCharAt(at, SOFT_HYPHEN);
                }
            }
        }
        return masked.toString();
    }

    /** The letter that is meant; what was found where none is. */
    private static String letter(MatchResult match) {
        String letter;
        if (match.group(1) != null) {
            letter = String.valueOf((char) Integer.parseInt(match.group(1)));
        } else if (match.group(2) != null) {
            letter =
                    Normalizer.normalize(
                            match.group(2) + MARKS.get(match.group(3)), Normalizer.Form.NFC);
        } else if (match.group(4) != null) {
            letter = OTHERS.get(match.group(4));
        } else {
            int high = match.group(5).charAt(0) & 0x1f;
            letter = String.valueOf((char) (high << 6 | match.group(6).charAt(0) & 0x3f));
        }
        return letter.length() == 1 && Character.isLetter(letter.charAt(0))
                ? letter
                : match.group();
    }
}
