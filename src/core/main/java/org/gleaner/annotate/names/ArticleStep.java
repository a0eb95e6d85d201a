package org.gleaner.annotate.names;

import org.gleaner.model.EntityType;
import org.gleaner.text.FormView;

/**
 * Drops a person of one word after "the": "the Amir", "the Booker" is a title, a people or a prize.
 * Not where a noun follows, "the Velmar family", and not a family, "the Velmars".
 */
final class ArticleStep implements NameStep {

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (NameReading reading : readings.all()) {
            if (reading.type() == EntityType.PERSON
                    && reading.length() == 1
                    && !reading.isKnown()
                    && !reading.isHonoured()
                    && words.sameSentence(reading.from() - 1, reading.from())
                    && words.lower(reading.from() - 1).equals("the")
                    && !words.at(reading.from()).endsWith("s")
                    && !isNoun(words, reading.to() + 1, reading.to())) {
                readings.remove(reading);
            }
        }
    }

    private static boolean isNoun(FormView words, int token, int before) {
        return words.sameSentence(before, token)
                && (words.tag(token).equals("NOUN") || words.tag(token).equals("PROPN"));
    }
}
