package org.gleaner.opennlp;

import org.gleaner.model.Whitespace;

/**
 * What lies between the columns of a line: the dots that lead the eye to a sum ("Scout Troop .....
 * £450"), or a wide gap ("Kobo K.K. 18 million yen"). No sentence ends there.
 */
final class Leaders {

    /** So many dots are no mark of omission. */
    private static final int LEAST_DOTS = 4;

    private static final int LEAST_BLANKS = 3;

    private Leaders() {}

    /**
     * Where the column behind the full stop at {@code stop} begins; {@code stop} itself where no
     * figure follows, or none but a stop and a blank is between.
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
        return led && at < end && SentenceStops.isNumber(text, at, end) ? at : stop;
    }

    private static boolean isFiller(char c) {
        return c == '.' || c == '…' || c != '\n' && c != '\r' && Whitespace.is(c);
    }
}
