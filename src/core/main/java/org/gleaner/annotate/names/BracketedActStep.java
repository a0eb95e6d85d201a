package org.gleaner.annotate.names;

import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;
import org.gleaner.text.WordTest;

/**
 * Reads acts with brackets in their names as laws, with their year: "[Wetlands (Protection) Act
 * 1989]", "[Tea Control (Amendment) Bill]". Not "the Bank (the Act)".
 */
final class BracketedActStep implements NameStep {

    private static final Set<String> HEADS = DataFile.words("names/act-heads.txt");
    private static final WordTest IS_HEADS = new WordTest(HEADS::contains);
    private static final Set<String> LINKS = Set.of("of", "and", "for", "to", "the", ",");
    private static final double SURE = 0.9;
    private static final int LONGEST = 8;

    /** Words between the bracket and the head: "(Voluntary Activities) Regulation Act". */
    private static final int BETWEEN = 2;

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (int token : words.where(IS_HEADS)) {
            if (token >= 3) {
                int close = close(words, token);
                int from = close > 0 ? start(words, close) : token;
                if (from < token) {
                    readings.put(
                            new NameReading(
                                    from,
                                    end(words, token),
                                    EntityType.LAW,
                                    SURE,
                                    MentionSource.HEAD_NOUN));
                }
            }
        }
    }

    /** The closing bracket before the head; -1 if there is none. */
    private static int close(FormView words, int head) {
        for (int token = head - 1; token >= head - 1 - BETWEEN; token--) {
            if (!words.sameSentence(token, head)) {
                return -1;
            }
            if (words.at(token).equals(")")) {
                return token;
            }
            if (!words.isCapitalized(token)) {
                return -1;
            }
        }
        return -1;
    }

    /** The first of the capitals before the opening bracket; a high number if none are. */
    private static int start(FormView words, int close) {
        int open = close - 1;
        while (open > close - LONGEST
                && words.sameSentence(open, close)
                && !words.at(open).equals("(")) {
            if (!words.isCapitalized(open) && !LINKS.contains(words.at(open))) {
                return Integer.MAX_VALUE;
            }
            open--;
        }
        int from = open;
        while (words.at(open).equals("(")
                && open - from < LONGEST
                && words.sameSentence(from - 1, close)
                && isPart(words, from - 1)) {
            from--;
        }
        while (from < open && !words.isCapitalized(from)) {
            from++;
        }
        boolean named = from < open && open + 1 < close && words.isCapitalized(open + 1);
        return named ? from : Integer.MAX_VALUE;
    }

    private static boolean isPart(FormView words, int token) {
        return words.isCapitalized(token)
                && !words.lower(token).equals("the")
                && !words.is(token, IS_HEADS);
    }

    private static int end(FormView words, int head) {
        boolean year = words.sameSentence(head, head + 1) && words.isYear(head + 1);
        return year ? head + 1 : head;
    }
}
