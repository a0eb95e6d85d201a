package org.gleaner.annotate.names;

import java.util.Map;
import org.gleaner.text.FormView;

/**
 * Takes the opening bracket into a name that an editor has completed, "[Denis] Manturov", and cuts
 * off what closes or opens no bracket of the name's own.
 */
final class BracketedNameStep implements NameStep {

    private static final Map<String, String> OPENING = Map.of("]", "[", ")", "(");

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (NameReading reading : readings.all()) {
            int open = unclosed(words, reading);
            if (open > reading.from()) {
                readings.remove(reading);
                readings.put(reading.with(reading.from(), open - 1));
                continue;
            }
            for (int token = reading.from(); token <= reading.to(); token++) {
                String opening = OPENING.get(words.at(token));
                if (opening != null && !holds(words, opening, reading.from(), token)) {
                    mend(words, reading, token, opening, readings);
                    break;
                }
            }
        }
    }

    /** "Harding Steel Corporation [(]the Company"; -1 where each bracket is closed. */
    private static int unclosed(FormView words, NameReading reading) {
        int open = -1;
        for (int token = reading.from(); token <= reading.to(); token++) {
            if (words.at(token).equals("(")) {
                open = token;
            } else if (words.at(token).equals(")")) {
                open = -1;
            }
        }
        return open;
    }

    private static void mend(
            FormView words,
            NameReading reading,
            int closing,
            String opening,
            NameReadings readings) {
        boolean completed =
                words.at(reading.from() - 1).equals(opening)
                        && words.sameSentence(reading.from() - 1, closing)
                        && closing < reading.to();
        int from = completed ? reading.from() - 1 : reading.from();
        int to = completed ? reading.to() : closing - 1;
        readings.remove(reading);
        if (to >= from) {
            readings.put(reading.with(from, to));
        }
    }

    private static boolean holds(FormView words, String mark, int from, int to) {
        for (int token = from; token < to; token++) {
            if (words.at(token).equals(mark)) {
                return true;
            }
        }
        return false;
    }
}
