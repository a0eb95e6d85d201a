package org.gleaner.annotate.names;

import org.gleaner.model.BlockKind;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;

/**
 * Drops what a recogniser takes for a person in the office of a speaker label whose bearer stands
 * in brackets: "The ACTING CHIEF [WHIP] (Mr S Mbele):". Not "Mr DE WET (Ms LEE in the chair):".
 */
final class LabelOfficeStep implements NameStep {

    private static final int LONGEST = 10;
    private static final double CUED = 0.9;

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (int open : words.where(WordTests.OPEN)) {
            if (open + 3 < words.size() && words.kind(open) == BlockKind.LABEL) {
                bearer(words, readings, open + 1);
            }
        }
        for (NameReading reading : readings.all()) {
            if (reading.type() == EntityType.PERSON
                    && !reading.isKnown()
                    && words.kind(reading.from()) == BlockKind.LABEL
                    && !words.is(reading.from() - 1, WordTests.HONORIFIC)
                    && bearerFollows(words, reading.to())) {
                readings.remove(reading);
            }
        }
    }

    /** "L Tau" of "(Mrs L Tau)", where nothing is read. */
    private static void bearer(FormView words, NameReadings readings, int from) {
        if (!words.is(from, WordTests.HONORIFIC)) {
            return;
        }
        int to = from;
        while (to < from + LONGEST && words.isCapitalized(to + 1)) {
            to++;
        }
        if (to > from && words.at(to + 1).equals(")") && readings.isFree(from, to)) {
            readings.put(
                    new NameReading(
                            from + 1, to, EntityType.PERSON, CUED, MentionSource.HONORIFIC));
        }
    }

    /** Whether "(Mr" comes in the label. */
    private static boolean bearerFollows(FormView words, int last) {
        for (int token = last + 1; token < words.size() && token < last + LONGEST; token++) {
            if (words.kind(token) != BlockKind.LABEL) {
                return false;
            }
            if (words.at(token).equals("(")) {
                return words.is(token + 1, WordTests.HONORIFIC);
            }
        }
        return false;
    }
}
