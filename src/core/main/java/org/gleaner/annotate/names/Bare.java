package org.gleaner.annotate.names;

import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;

/**
 * Drops what names nothing: capitalised common nouns ("the Ministry", "Supervisory Board"), bare
 * titles, numbers.
 */
final class Bare implements Step {

    private static final Set<String> BARE = DataFile.words("names/bare.txt");

    static boolean isBare(String word) {
        return BARE.contains(word);
    }

    @Override
    public void apply(Words words, Readings readings) {
        for (Reading reading : readings.all()) {
            if (!reading.isKnown() && !reading.isHeaded() && isEmpty(words, reading)) {
                readings.remove(reading);
            }
        }
    }

    private static boolean isEmpty(Words words, Reading reading) {
        boolean letters = false;
        for (int token = reading.from(); token <= reading.to(); token++) {
            String word = words.at(token);
            letters |= word.chars().anyMatch(Character::isLetter);
            boolean empty =
                    BARE.contains(word)
                            || !words.isCapitalised(token)
                            || Titles.isTitle(word) && reading.type() != EntityType.PERSON;
            if (!empty) {
                return false;
            }
        }
        return !letters
                || reading.type() != EntityType.PERSON
                || reading.length() == 1 && words.isCapitalised(reading.from());
    }
}
