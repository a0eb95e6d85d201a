package org.gleaner.annotate.names;

import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;

/**
 * Reads a full name as a person's where an office follows its comma: "Sydney Marsh, treasurer of
 * the choir". The first word has to be a given name, and the name none that is known.
 */
final class PersonOfficeStep implements NameStep {

    private static final Set<String> NAMESAKES = DataFile.words("lexicon/namesakes.txt");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "its", "their");
    private static final Set<String> POSSESSORS = Set.of("his", "her", "'s", "my", "our");
    private static final Set<String> ROLES = DataFile.words("names/story-roles.txt");
    private static final double CUED = 0.85;

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (NameReading reading : readings.all()) {
            if ((reading.type() == EntityType.LOCATION || reading.type() == EntityType.ORGANIZATION)
                    && reading.length() > 1
                    && reading.length() < 4
                    && !reading.isKnown()
                    && isGivenName(words.at(reading.from()))
                    && (isOffice(words, reading.to()) || isBehindRole(words, reading))) {
                readings.put(reading.with(EntityType.PERSON, CUED, MentionSource.CUE));
            }
        }
    }

    /** "The witness, Jordan Banks, ...". */
    private static boolean isBehindRole(FormView words, NameReading reading) {
        int comma = reading.from() - 1;
        return words.sameSentence(comma - 2, reading.to())
                && words.at(comma).equals(",")
                && words.at(reading.to() + 1).equals(",")
                && ROLES.contains(words.lower(comma - 1))
                && (ARTICLES.contains(words.lower(comma - 2))
                        || POSSESSORS.contains(words.lower(comma - 2)));
    }

    private static boolean isGivenName(String word) {
        return FirstNames.contains(word) || NAMESAKES.contains(word);
    }

    private static boolean isOffice(FormView words, int name) {
        int office = ARTICLES.contains(words.at(name + 2)) ? name + 3 : name + 2;
        return words.at(name + 1).equals(",")
                && words.sameSentence(name, office)
                && (TitleLexicon.isHead(words.at(office))
                        || words.at(office).equals("deputy")
                        || words.at(office).equals("former"));
    }
}
