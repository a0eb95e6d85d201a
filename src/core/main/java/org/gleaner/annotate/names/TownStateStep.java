package org.gleaner.annotate.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;

/**
 * Reads the short form of a state after a town as a place: "Lawrence, KS", "Baltimore,MD 21202",
 * "San Rafael Ca", "Plano, Texas".
 */
final class TownStateStep implements NameStep {

    private static final Set<String> SHORT = new HashSet<>();

    /** With the full stop and without it, as it may be a token of its own. */
    private static final Set<String> WRITTEN = new HashSet<>();

    private static final double SURE = 0.9;

    static {
        for (List<String> row : DataFile.rows("lexicon/states.tsv", 2)) {
            for (String form : row.get(1).split("\\|")) {
                SHORT.add(form);
                WRITTEN.add(form);
                WRITTEN.add(form.endsWith(".") ? form.substring(0, form.length() - 1) : form);
            }
        }
    }

    /** "NM", "Calif.", "Calif". */
    static boolean isShortForm(String word) {
        return WRITTEN.contains(word);
    }

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (int token : words.capitals()) {
            if (token < 1) {
                continue;
            }
            if (words.at(token).length() == 1) {
                party(words, token, readings);
            } else if (WRITTEN.contains(words.at(token))
                    && words.sameSentence(token - 1, token)
                    && !words.isInAllCaps(token)) {
                afterComma(words, token, readings);
                behind(words, token, readings);
            }
        }
    }

    private static void afterComma(FormView words, int state, NameReadings readings) {
        boolean town =
                words.at(state - 1).equals(",")
                        && readings.at(state - 2)
                                .filter(reading -> reading.type() == EntityType.LOCATION)
                                .isPresent();
        boolean zip =
                words.at(state - 1).equals(",")
                        && words.isCapitalized(state - 2)
                        && words.at(state + 1).matches("\\d{5}");
        boolean taken = readings.at(state).filter(reading -> reading.length() > 1).isPresent();
        if ((town || zip) && words.sameSentence(state - 2, state) && !taken) {
            readings.put(
                    new NameReading(
                            state,
                            end(words, state),
                            EntityType.LOCATION,
                            SURE,
                            MentionSource.CUE));
        }
    }

    /** "R-Ill.", "D-Calif.": a letter for a party is not a name. */
    private static void party(FormView words, int letter, NameReadings readings) {
        if (words.at(letter).matches("[DRI]")
                && words.at(letter + 1).equals("-")
                && !words.isSpacedFromPrevious(letter + 1)) {
            readings.at(letter)
                    .filter(reading -> reading.length() == 1)
                    .ifPresent(readings::remove);
        }
    }

    /** With the full stop of "Fla.", where that is a token of its own. */
    private static int end(FormView words, int state) {
        boolean stop =
                words.sameSentence(state, state + 1)
                        && words.at(state + 1).equals(".")
                        && !words.isSpacedFromPrevious(state + 1)
                        && SHORT.contains(words.at(state) + ".");
        return stop ? state + 1 : state;
    }

    /** A place of several words whose last is a state's short form: "San Rafael Ca". */
    private static void behind(FormView words, int state, NameReadings readings) {
        readings.at(state)
                .filter(
                        reading ->
                                reading.type() == EntityType.LOCATION
                                        && reading.to() == state
                                        && reading.length() > 1
                                        && !reading.isKnown()
                                        && words.isSpacedFromPrevious(state)
                                        && !words.at(state - 1).equals(","))
                .ifPresent(
                        reading -> {
                            readings.remove(reading);
                            readings.put(reading.with(reading.from(), state - 1));
                            readings.put(reading.with(state, state));
                        });
    }
}
