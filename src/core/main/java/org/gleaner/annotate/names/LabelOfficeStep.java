package org.gleaner.annotate.names;

import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.BlockKind;
import org.gleaner.model.EntityType;
import org.gleaner.text.FormView;

/**
 * Drops what a recogniser takes for a person in the office of a speaker label whose bearer stands
 * in brackets: "The ACTING CHIEF [WHIP] (Mr S Mbele):". Not "Mr DE WET (Ms LEE in the chair):".
 */
final class LabelOfficeStep implements NameStep {

    private static final int LONGEST = 10;

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (NameReading reading : readings.all()) {
            if (reading.type() == EntityType.PERSON
                    && !reading.isKnown()
                    && words.kind(reading.from()) == BlockKind.LABEL
                    && !TitleLexicon.isHonorific(words.at(reading.from() - 1))
                    && bearerFollows(words, reading.to())) {
                readings.remove(reading);
            }
        }
    }

    /** Whether "(Mr" comes in the label. */
    private static boolean bearerFollows(FormView words, int last) {
        for (int token = last + 1; token < words.size() && token < last + LONGEST; token++) {
            if (words.kind(token) != BlockKind.LABEL) {
                return false;
            }
            if (words.at(token).equals("(")) {
                return TitleLexicon.isHonorific(words.at(token + 1));
            }
        }
        return false;
    }
}
