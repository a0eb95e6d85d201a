package org.gleaner.annotate.names;

import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.HeadNouns;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.EntityType;
import org.gleaner.text.FormView;

/**
 * Drops what names nothing: capitalised common nouns ("the Ministry", "Supervisory Board"), bare
 * titles, numbers. What both recognisers take for a body of several words stays ("Education
 * Ministry", "Central Committee"), and so do bodies of a state that are called by their bare noun
 * ("Cabinet").
 */
final class CommonNounStep implements NameStep {

    private static final Set<String> BARE_BODIES = DataFile.words("names/bare-bodies.txt");
    private static final Set<String> NO_NAMES = DataFile.words("names/no-names.txt");

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (NameReading reading : readings.all()) {
            if (!reading.isKnown()
                    && !reading.isHeaded()
                    && isEmpty(words, reading)
                    && !isBody(words, reading)) {
                readings.remove(reading);
            }
        }
    }

    private static boolean isBody(FormView words, NameReading reading) {
        boolean several =
                reading.length() > 1
                        && HeadNouns.of(words.at(reading.to()))
                                .filter(HeadNouns.Head::before)
                                .isPresent();
        return several && reading.isAgreed() || isBareBody(words, reading);
    }

    /** "the Cabinet", where both agree; "in Parliament" without an article; not "Member of". */
    private static boolean isBareBody(FormView words, NameReading reading) {
        int token = reading.from();
        boolean article = token > words.first(token) && words.tag(token - 1).equals("DET");
        return reading.length() == 1
                && reading.type() == EntityType.ORGANIZATION
                && BARE_BODIES.contains(words.at(token))
                && (reading.isAgreed() || !article)
                && !words.lower(token - 2).startsWith("member")
                && !words.isInAllCaps(token);
    }

    private static boolean isEmpty(FormView words, NameReading reading) {
        if (reading.length() == 1 && NO_NAMES.contains(words.at(reading.from()))) {
            return true;
        }
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
