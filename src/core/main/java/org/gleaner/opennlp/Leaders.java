package org.gleaner.opennlp;

import org.gleaner.model.Whitespace;

/**
 * What lies between the columns of a line: the dots that lead the eye to a sum ("Scout Troop .....
 * £450") or a name ("Director ........ Ann Lee"), or a wide gap ("Kobo K.K. 18 million yen"). No
 * sentence ends there.
 */
final class Leaders {

    /** So many dots are no mark of omission. */
    private static final int LEAST_DOTS = 4;

    private static final int LEAST_BLANKS = 3;

    /** So many dots behind a blank lead to a name; fewer are a pause. */
    private static final int LONG = 5;

    /** How many letters the column before a name has at most. */
    private static final int COLUMN = 60;

    private Leaders() {}

    /**
     * Where the column behind the full stop at {@code stop} begins; {@code stop} itself where
     * neither a figure nor, behind many dots, a name follows, or none but a stop and a blank is
     * between.
     */
    static int end(String text, int stop, int end) {
        int dots = 0;
        int blanks = 0;
        int at = stop;
        while (at < end && isFiller(text.charAt(at))) {
            char c = text.charAt(at);
            dots += c == '.' || c == '…' ? 1 : 0;
            blanks += c == ' ' || c == '\t' ? 1 : 0;
            at++;
        }
        boolean led = dots >= LEAST_DOTS || dots == 1 && blanks >= LEAST_BLANKS;
        if (at >= end || !led) {
            return stop;
        }
        boolean named = dots >= LONG && Character.isUpperCase(text.charAt(at));
        return SentenceStops.isNumber(text, at, end) || named && isBehindColumn(text, stop)
                ? at
                : stop;
    }

    /** Whether a blank is before the dots, and before it a few words that alone open their line. */
    private static boolean isBehindColumn(String text, int stop) {
        int from = stop;
        while (from > 0 && stop - from <= COLUMN && text.charAt(from - 1) != '\n') {
            from--;
            if (text.charAt(from) == '.' && from < stop - 1 && text.charAt(from + 1) == ' ') {
                return false;
            }
        }
        return stop > from
                && Whitespace.is(text.charAt(stop - 1))
                && (from == 0 || text.charAt(from - 1) == '\n')
                && Character.isUpperCase(text.charAt(from));
    }

    private static boolean isFiller(char c) {
        return c == '.' || c == '…' || c != '\n' && c != '\r' && Whitespace.is(c);
    }
}
