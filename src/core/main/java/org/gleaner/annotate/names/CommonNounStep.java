package org.gleaner.annotate.names;

import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.EntityType;
import org.gleaner.text.FormView;

/**
 * Drops what names nothing: capitalised common nouns ("the Ministry", "Supervisory Board"), bare
 * titles, numbers.
 */
final class CommonNounStep implements NameStep {

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (NameReading reading : readings.all()) {
            if (!reading.isKnown() && !reading.isHeaded() && isEmpty(words, reading)) {
                readings.remove(reading);
            }
        }
    }

    private static boolean isEmpty(FormView words, NameReading reading) {
        boolean letters = false;
        for (int token = reading.from(); token <= reading.to(); token++) {
            String word = words.at(token);
            letters |= word.chars().anyMatch(Character::isLetter);
            boolean empty =
                    CommonNouns.contains(word)
                            || !words.isCapitalized(token)
                            || TitleLexicon.isTitle(word) && reading.type() != EntityType.PERSON;
            if (!empty) {
                return false;
            }
        }
        return !letters
                || reading.type() != EntityType.PERSON
                || reading.length() == 1 && words.isCapitalized(reading.from());
    }
}
