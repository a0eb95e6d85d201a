package org.gleaner.annotate.names;

import java.util.Set;
import org.gleaner.text.FormView;

/**
 * Cuts what a recogniser took for one name at a slash or dash with white space around it: "Enron /
 * Azurix", "Holly - the owner", "-- Mary Stone". Of the pieces those stay that begin with a
 * capital.
 */
final class SpacedMarksStep implements NameStep {

    private static final Set<String> MARKS = Set.of("/", "-", "--", "---", "–", "—", "_", "|", "•");

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (NameReading reading : readings.all()) {
            for (int token = reading.from(); token < reading.to(); token++) {
                if (isSpacedMark(words, token)) {
                    cut(words, reading, readings);
                    break;
                }
            }
        }
    }

    private static void cut(FormView words, NameReading reading, NameReadings readings) {
        readings.remove(reading);
        int from = reading.from();
        for (int token = from; token <= reading.to() + 1; token++) {
            if (token > reading.to() || isSpacedMark(words, token)) {
                if (token > from && words.isCapitalized(from)) {
                    readings.put(reading.with(from, token - 1));
                }
                from = token + 1;
            }
        }
    }

    private static boolean isSpacedMark(FormView words, int token) {
        return MARKS.contains(words.at(token))
                && words.isSpacedFromPrevious(token)
                && words.isSpacedFromPrevious(token + 1);
    }
}
