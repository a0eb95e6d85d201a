package org.gleaner.annotate.names;

import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.Countries;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;

/**
 * Takes the towns of a line of results for the clubs they mean: "Chicago 98 Atlanta 94", "Texas at
 * Kansas City". Such a line holds names, numbers and marks, and nothing else. A country plays under
 * its own name.
 */
final class ScoreLineStep implements NameStep {

    private static final double CONFIDENCE = 0.75;
    private static final Set<String> MEETING = Set.of("at", "vs", "vs.");
    private static final int LONGEST = 24;

    /** A single club's line of a table has more numbers than this. */
    private static final int LEAST_NUMBERS = 3;

    @Override
    public void apply(FormView words, NameReadings readings) {
        int first = 0;
        while (first < words.size()) {
            int last = words.last(first);
            if (last - first <= LONGEST && isResult(words, first, last, readings)) {
                for (NameReading reading : readings.overlapping(first, last - 1)) {
                    if (reading.type() == EntityType.LOCATION
                            && Countries.named(words.phrase(reading.from(), reading.to()))
                                    .isEmpty()) {
                        readings.put(
                                reading.with(
                                        EntityType.ORGANIZATION, CONFIDENCE, MentionSource.RESULT));
                    }
                }
            }
            first = Math.max(last, first + 1);
        }
    }

    /**
     * Whether every name is followed by a number, or two names are joined by "at" or "vs" and there
     * is nothing else.
     */
    private static boolean isResult(FormView words, int first, int last, NameReadings readings) {
        int names = 0;
        int scored = 0;
        boolean meets = false;
        int token = first;
        while (token < last) {
            Optional<NameReading> club = clubAt(token, readings);
            if (club.isPresent()) {
                names++;
                token = club.get().to() + 1;
                scored += token < last && isScore(words.at(token)) ? 1 : 0;
                continue;
            }
            String word = words.at(token);
            if (MEETING.contains(word)) {
                meets = true;
            } else if (token > first && word.equals("(")) {
                return names == 2 && meets;
            } else if (word.chars().anyMatch(Character::isLetter)) {
                return false;
            }
            token++;
        }
        boolean scores = names > 0 && scored == names;
        return scores && (names > 1 || last - first > LEAST_NUMBERS + 1) || names == 2 && meets;
    }

    private static Optional<NameReading> clubAt(int token, NameReadings readings) {
        return readings.at(token)
                .filter(
                        found ->
                                found.type() == EntityType.LOCATION
                                        || found.type() == EntityType.ORGANIZATION);
    }

    private static boolean isScore(String word) {
        return word.length() <= 3 && !word.isEmpty() && word.chars().allMatch(Character::isDigit);
    }
}
