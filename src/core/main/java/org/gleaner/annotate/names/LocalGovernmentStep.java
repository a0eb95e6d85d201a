package org.gleaner.annotate.names;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;
import org.gleaner.text.WordTest;

/**
 * Reads what governs a place that no recogniser knows: "the [Town of Harbour Zork]", "[TOWN OF
 * ZORK], Ontario". A known city stays a place: "the City of [London]"; so does a state, whole.
 */
final class LocalGovernmentStep implements NameStep {

    private static final Map<String, Set<String>> ALL =
            DataFile.byKind("names/local-governments.tsv");
    private static final Set<String> STATES = ALL.get("state");
    private static final Set<String> ACTING = ALL.get("acting");
    private static final Set<String> PLACING = ALL.get("placing");

    /** What governs a town or a part of the country, as a body does. */
    static final Set<String> ACTING_OR_CITY = of("acting", "city");

    private static final Set<String> KINDS = of("acting", "city", "state");
    private static final WordTest IS_KINDS = new WordTest(KINDS::contains);
    private static final String OF = "of";
    private static final double CUED = 0.75;
    private static final int LONGEST = 3;

    private static Set<String> of(String... kinds) {
        return Stream.of(kinds)
                .flatMap(kind -> ALL.get(kind).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (int token : words.whereLower(IS_KINDS)) {
            if (isCapital(words, token)
                    && words.lower(token + 1).equals(OF)
                    && words.sameSentence(token, token + 2)) {
                name(words, token, readings);
            }
        }
    }

    /** "the [State of Ohio]"; "the [Town of Harbour Zork] asked", but "in the Town of [Zork]". */
    private static void whole(FormView words, int from, NameReading place, NameReadings readings) {
        String kind = words.lower(from);
        if (STATES.contains(kind)) {
            readings.put(place.with(from, place.to()));
        } else if (ACTING.contains(kind) && !isPlaced(words, from)) {
            readings.put(
                    new NameReading(
                            from,
                            place.to(),
                            EntityType.ORGANIZATION,
                            CUED,
                            MentionSource.HEAD_NOUN));
        }
    }

    /** "in the", "at the", right before. */
    private static boolean isPlaced(FormView words, int from) {
        int before = words.lower(from - 1).equals("the") ? from - 2 : from - 1;
        return words.sameSentence(before, from) && PLACING.contains(words.lower(before));
    }

    private static boolean isCapital(FormView words, int token) {
        return words.isCapitalized(token) || words.isInAllCaps(token);
    }

    private static void name(FormView words, int from, NameReadings readings) {
        int to = from + 1;
        while (to < from + 1 + LONGEST
                && words.sameSentence(from, to + 1)
                && !words.opensLine(to + 1)
                && isCapital(words, to + 1)
                && Character.isLetter(words.at(to + 1).charAt(0))) {
            to++;
        }
        NameReading place =
                readings.at(from + 2)
                        .filter(read -> read.from() == from + 2)
                        .filter(read -> read.type() == EntityType.LOCATION)
                        .orElse(null);
        if (place != null && readings.isFree(from, from + 1)) {
            whole(words, from, place, readings);
        } else if (to > from + 1
                && !STATES.contains(words.lower(from))
                && readings.overlapping(from, to).isEmpty()) {
            readings.put(
                    new NameReading(from, to, EntityType.ORGANIZATION, CUED, MentionSource.CUE));
        }
    }
}
