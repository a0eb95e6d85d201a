package org.gleaner.annotate.names;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.FirstNames;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;

/**
 * Reads a given name and a word as a person where the words beside them are said of people alone:
 * "Sydney Lane teaches maths", "the witness, Jordan Banks", "Georgia Fields, 41", "Sydney Marsh,
 * treasurer of the choir". Not a place where something is: "in Jordan Hill".
 */
final class PersonCueStep implements NameStep {

    private static final Map<String, Set<String>> CUES = DataFile.byKind("names/person-cues.tsv");
    private static final Set<String> VERBS = CUES.get("verb");
    private static final Set<String> NOUNS = CUES.get("noun");
    private static final Set<String> DONE = CUES.get("done");
    private static final Set<EntityType> OTHER =
            EnumSet.of(EntityType.LOCATION, EntityType.ORGANIZATION, EntityType.EVENT);
    private static final Set<String> ASIDE = CUES.get("aside");
    private static final Set<String> PLACES_AS_NAMES = CUES.get("given");
    private static final Set<String> PLACING = Set.of("in", "at", "near", "to", "from", "on", "of");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "its", "their");
    private static final Set<String> BEFORE_OFFICE = Set.of("deputy", "former");
    private static final double CUED = 0.8;
    private static final int LONGEST = 3;
    private static final int OLDEST = 3;
    private static final int FAR = 6;

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (NameReading reading : readings.all()) {
            if (isOpen(reading)
                    && (isGiven(words, reading)
                                    && (isOffice(words, reading.to())
                                            || isObject(words, reading)
                                            || mayBePerson(words, reading)
                                                    && isCued(words, reading))
                            || words.is(reading.from(), WordTests.GIVEN_NAME)
                                    && isAmongPeople(words, reading, readings)
                                    && mayBePerson(words, reading))) {
                readings.put(reading.with(EntityType.PERSON, CUED, MentionSource.CUE));
            }
        }
    }

    private static boolean isGiven(FormView words, NameReading reading) {
        String given = words.at(reading.from());
        return FirstNames.contains(given) || PLACES_AS_NAMES.contains(given);
    }

    private static boolean isOpen(NameReading reading) {
        return OTHER.contains(reading.type())
                && reading.length() > 1
                && reading.length() <= LONGEST
                && !reading.isKnown();
    }

    private static boolean mayBePerson(FormView words, NameReading reading) {
        int before = reading.from() - 1;
        return !words.is(reading.to(), WordTests.HEAD_NOUN)
                && !(words.sameSentence(before, reading.from())
                        && PLACING.contains(words.lower(before)))
                && !KnownPlaces.isTown(words.phrase(reading.from(), reading.to()));
    }

    private static boolean isCued(FormView words, NameReading reading) {
        int after = reading.to() + 1;
        boolean behind = words.sameSentence(reading.to(), after);
        return isBehindNoun(words, reading, behind && words.at(after).equals(","))
                || behind && (VERBS.contains(words.lower(after)) || isAge(words, after));
    }

    /**
     * "Declan Mulhern (Treasurer), [Ngozi Adeyinka], Tomás Ó Fearghail": a full name on each side.
     */
    private static boolean isAmongPeople(
            FormView words, NameReading reading, NameReadings readings) {
        int before = reading.from() - 2;
        int bracket = before;
        while (words.at(before).equals(")")
                && bracket > before - FAR
                && !words.at(bracket).equals("(")) {
            bracket--;
        }
        return words.at(reading.from() - 1).equals(",")
                && words.at(reading.to() + 1).equals(",")
                && isFullPerson(readings, bracket < before ? bracket - 1 : before)
                && isFullPerson(readings, reading.to() + 2);
    }

    private static boolean isFullPerson(NameReadings readings, int token) {
        return readings.at(token)
                .filter(other -> other.type() == EntityType.PERSON && other.length() > 1)
                .isPresent();
    }

    /** "the witness Jordan Banks", "His widow, Georgia Fields, ...". */
    private static boolean isBehindNoun(FormView words, NameReading reading, boolean comma) {
        int before = reading.from() - 1;
        int noun = words.at(before).equals(",") ? before - 1 : before;
        return words.sameSentence(noun, reading.from())
                && (NOUNS.contains(words.lower(noun))
                        || comma && noun < before && ASIDE.contains(words.lower(noun)));
    }

    /** "jailed Florence Banks". */
    private static boolean isObject(FormView words, NameReading reading) {
        return words.sameSentence(reading.from() - 1, reading.from())
                && DONE.contains(words.lower(reading.from() - 1));
    }

    /** ", treasurer of the choir". */
    private static boolean isOffice(FormView words, int name) {
        int office = ARTICLES.contains(words.at(name + 2)) ? name + 3 : name + 2;
        return words.at(name + 1).equals(",")
                && words.sameSentence(name, office)
                && (words.is(office, WordTests.OFFICE)
                        || office > name + 2 && NOUNS.contains(words.at(office))
                        || BEFORE_OFFICE.contains(words.at(office)));
    }

    /** ", 41," or ", who". */
    private static boolean isAge(FormView words, int comma) {
        String next = words.at(comma + 1);
        return words.at(comma).equals(",")
                && words.sameSentence(comma, comma + 2)
                && (next.equals("who")
                        || next.length() < OLDEST
                                && next.chars().allMatch(Character::isDigit)
                                && words.at(comma + 2).equals(","));
    }
}
