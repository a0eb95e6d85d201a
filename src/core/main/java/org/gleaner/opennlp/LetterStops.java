package org.gleaner.opennlp;

import java.util.regex.Pattern;
import org.gleaner.model.Whitespace;

/**
 * Full stops behind capital letters that no title or initial explains: the end of "They staged
 * Henry V.", which no surname follows; and those within "512 B.R. 77" or "(Bankr. D. Del. 2014)",
 * which end nothing.
 */
final class LetterStops {

    private static final int LONGEST_BRACKET = 40;
    private static final Pattern SHORT_WORDS =
            Pattern.compile("\\((?:\\p{Lu}[\\p{L}&&\\P{Lu}]{0,7}+|[\\d ,.])++\\)");

    private LetterStops() {}

    /** Whether the full stop behind a single capital letter ends a sentence. */
    static boolean ends(String text, int from, int stop, int next, int end) {
        String follows = SentenceStops.word(text, next, end);
        int after = next + follows.length();
        boolean initial = after < end && text.charAt(after) == '.';
        if (initial || follows.isEmpty() || stop - 2 < from) {
            return false;
        }
        String before = wordBefore(text, from, stop - 1);
        return SentenceStops.is(follows, "opener")
                || SentenceStops.is(before, "lettered")
                || SentenceStops.is(before, "linking")
                        && SentenceStops.isVerb(text, pastSpace(text, after, end), end);
    }

    /** "Bankr." of "(Bankr. D. Del. 2014)", "B.R." of "512 B.R. 77". */
    static boolean isCited(String text, int from, int stop, String word, int next) {
        return word.indexOf('.') > 0
                        && Character.isDigit(text.charAt(next))
                        && Character.isDigit(before(text, from, stop - word.length()))
                || isBracketed(text, from, stop);
    }

    private static boolean isBracketed(String text, int from, int stop) {
        int first = Math.max(from, stop - LONGEST_BRACKET);
        String near = text.substring(first, Math.min(text.length(), stop + LONGEST_BRACKET + 1));
        int open = near.lastIndexOf('(', stop - first);
        int close = near.indexOf(')', stop - first);
        return open >= 0
                && close >= 0
                && SHORT_WORDS.matcher(near.substring(open, close + 1)).matches();
    }

    /** The last character before white space; a blank where there is none. */
    private static char before(String text, int from, int at) {
        int last = at - 1;
        while (last > from && Whitespace.is(text.charAt(last))) {
            last--;
        }
        return last >= from && last < at - 1 ? text.charAt(last) : ' ';
    }

    private static String wordBefore(String text, int from, int at) {
        int end = at;
        while (end > from && Whitespace.is(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > from && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    private static int pastSpace(String text, int at, int end) {
        int to = at;
        while (to < end && Whitespace.is(text.charAt(to))) {
            to++;
        }
        return to;
    }
}
