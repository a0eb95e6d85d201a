package org.gleaner.annotate.names;

import java.util.Map;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.HeadNouns;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;

/**
 * Reads a given name and a word as a person where the words beside them are said of people alone:
 * "Sydney Lane teaches maths", "the witness, Jordan Banks", "Georgia Fields, 41". Not a place where
 * something is: "in Jordan Hill".
 */
final class PersonCueStep implements NameStep {

    private static final Map<String, Set<String>> CUES = DataFile.byKind("names/person-cues.tsv");
    private static final Set<String> VERBS = CUES.get("verb");
    private static final Set<String> NOUNS = CUES.get("noun");
    private static final Set<String> PLACES_AS_NAMES = CUES.get("given");
    private static final Set<String> PLACING = Set.of("in", "at", "near", "to", "from", "on", "of");
    private static final double CUED = 0.8;
    private static final int LONGEST = 3;
    private static final int OLDEST = 3;

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (NameReading reading : readings.all()) {
            if (isOpen(words, reading) && isCued(words, reading)) {
                readings.put(reading.with(EntityType.PERSON, CUED, MentionSource.CUE));
            }
        }
    }

    private static boolean isOpen(FormView words, NameReading reading) {
        String given = words.at(reading.from());
        return (reading.type() == EntityType.LOCATION || reading.type() == EntityType.ORGANIZATION)
                && reading.length() > 1
                && reading.length() <= LONGEST
                && (FirstNames.contains(given) || PLACES_AS_NAMES.contains(given))
                && !HeadNouns.isHead(words.at(reading.to()))
                && !reading.isKnown()
                && !TownStep.isTown(words.phrase(reading.from(), reading.to()));
    }

    private static boolean isCued(FormView words, NameReading reading) {
        int before = reading.from() - 1;
        int after = reading.to() + 1;
        boolean inside = words.sameSentence(before, reading.from());
        if (inside && PLACING.contains(words.lower(before))) {
            return false;
        }
        int noun = words.at(before).equals(",") ? before - 1 : before;
        boolean named =
                words.sameSentence(noun, reading.from()) && NOUNS.contains(words.lower(noun));
        return named
                || words.sameSentence(reading.to(), after)
                        && (VERBS.contains(words.lower(after)) || isAge(words, after));
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
