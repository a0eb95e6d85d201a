package org.gleaner.annotate.names;

import java.util.Set;
import org.gleaner.model.BlockKind;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.Casing;
import org.gleaner.text.FormView;

/**
 * Reads the seat in the brackets of a speaker label as a place, and its party in capitals as a
 * body: "Mr FARROW ([Barton]—Minister for Health):", "Mr. Kon ([Prince Albert], [BQ]):". What is
 * cut with a full stop ("Lib.") names nothing that can be told.
 */
final class LabelPlaceStep implements NameStep {

    private static final Set<String> DIVIDERS = Set.of(",", "\u2014", "\u2013");
    private static final double CUED = 0.8;
    private static final int LONGEST = 6;
    private static final int PARTY = 6;

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (int open : words.where(WordTests.OPEN)) {
            if (open > 0
                    && open + 2 < words.size()
                    && words.kind(open) == BlockKind.LABEL
                    && !AskerStep.opensAsker(words, open)
                    && !opensOffice(words, open + 1)) {
                seat(words, readings, open + 1);
            }
        }
    }

    /** "Mr S", "Minister of", "Deputy Speaker"; not "Prince Albert". */
    private static boolean opensOffice(FormView words, int token) {
        return words.is(token, WordTests.TITLE)
                && (words.is(token, WordTests.HONORIFIC)
                        || !words.isCapitalized(token + 1)
                        || words.is(token + 1, WordTests.TITLE));
    }

    private static void seat(FormView words, NameReadings readings, int from) {
        int to = from;
        while (to < from + LONGEST
                && words.kind(to) == BlockKind.LABEL
                && (words.isCapitalized(to) || words.lower(to).equals("of"))) {
            to++;
        }
        boolean divided = DIVIDERS.contains(words.at(to));
        if (to == from || !divided || words.kind(to) != BlockKind.LABEL) {
            return;
        }
        put(words, readings, from, to - 1, EntityType.LOCATION);
        party(words, readings, to + 1);
    }

    private static void party(FormView words, NameReadings readings, int token) {
        if (!words.at(token + 1).equals(")")
                && !(words.at(token + 1).equals(".") && words.at(token + 2).equals(")"))) {
            return;
        }
        String word = words.at(token);
        if (words.at(token + 1).equals(".") || word.endsWith(".")) {
            readings.overlapping(token, token + 1).stream()
                    .filter(reading -> !reading.isKnown())
                    .forEach(readings::remove);
        } else if (word.length() > 1 && word.length() <= PARTY && Casing.isOnlyCapitals(word)) {
            put(words, readings, token, token, EntityType.ORGANIZATION);
        }
    }

    private static void put(
            FormView words, NameReadings readings, int from, int to, EntityType type) {
        boolean open =
                readings.overlapping(from, to).stream()
                        .allMatch(
                                reading ->
                                        !reading.isHonoured()
                                                && (!reading.isKnown() || reading.type() == type));
        if (open && words.sameSentence(from, to)) {
            readings.put(new NameReading(from, to, type, CUED, MentionSource.CUE));
        }
    }
}
