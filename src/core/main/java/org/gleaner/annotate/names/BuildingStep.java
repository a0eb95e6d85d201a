package org.gleaner.annotate.names;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;
import org.gleaner.text.WordTest;

/**
 * Reads what a recogniser takes for a body as the building that its last word makes of it:
 * "[Harbour Convention Centre], Penang", "[Zork House], Tallinn", "at the [Motu Complex]". Not
 * "Zork Print House agreed".
 */
final class BuildingStep implements NameStep {

    private static final String UNSURE = "?";
    private static final Set<String> ENDS = DataFile.words("names/buildings.txt");
    private static final Set<String> ALL =
            ENDS.stream().map(end -> end.replace(UNSURE, "")).collect(Collectors.toSet());
    private static final Set<String> AT = Set.of("at", "in", "from", "outside", "inside");
    private static final double CUED = 0.85;

    private static final Map<String, Set<String>> SITES = DataFile.byKinds("names/site-words.tsv");
    private static final WordTest IS_SITE = new WordTest(SITES.get("last")::contains);
    private static final WordTest IS_CALLED_AFTER = new WordTest(SITES.get("first")::contains);

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (int token : words.where(IS_SITE)) {
            if (words.is(token - 1, IS_CALLED_AFTER)) {
                site(words, token - 1, token, readings);
            }
        }
        for (NameReading reading : readings.all()) {
            if (reading.type() == EntityType.ORGANIZATION
                    && reading.length() > 1
                    && !reading.isKnown()
                    && isBuilding(words, reading, readings)) {
                readings.put(reading.with(EntityType.LOCATION, CUED, MentionSource.CUE));
            }
        }
    }

    /** "Church Lane", "the Jubilee Hall"; not "Church House Trust", "Mark Hall". */
    private static void site(FormView words, int from, int to, NameReadings readings) {
        boolean alone =
                words.sameSentence(from, to)
                        && !words.isInAllCaps(to)
                        && !(words.sameSentence(from - 1, to) && words.isCapitalized(from - 1))
                        && !(words.sameSentence(to, to + 1) && words.isCapitalized(to + 1));
        boolean open =
                readings.isFree(from, to)
                        || readings.at(from)
                                .filter(name -> name.from() == from && name.to() == to)
                                .filter(name -> !name.isKnown() && !name.isHonoured())
                                .isPresent();
        if (alone && open) {
            readings.put(
                    new NameReading(from, to, EntityType.LOCATION, CUED, MentionSource.HEAD_NOUN));
        }
    }

    private static boolean isBuilding(FormView words, NameReading reading, NameReadings readings) {
        String last = words.at(reading.to());
        String two = words.at(reading.to() - 1) + " " + last;
        boolean pair = reading.length() > 2 && ALL.contains(two);
        if (!pair && !ALL.contains(last)) {
            return false;
        }
        boolean sure = pair ? ENDS.contains(two) : ENDS.contains(last);
        return placeFollows(words, reading, readings) || isAt(words, reading.from(), sure);
    }

    /** "[Zork House], Tallinn": a place behind the comma on the same line. */
    private static boolean placeFollows(
            FormView words, NameReading reading, NameReadings readings) {
        int next = reading.to() + 2;
        return words.at(reading.to() + 1).equals(",")
                && words.sameSentence(reading.to(), next)
                && readings.at(next)
                        .filter(place -> place.type() == EntityType.LOCATION)
                        .isPresent();
    }

    /** "at the Motu Complex"; "at Customs House" only where bodies are not called so. */
    private static boolean isAt(FormView words, int from, boolean sure) {
        String before = words.lower(from - 1);
        return sure && AT.contains(before)
                || before.equals("the") && AT.contains(words.lower(from - 2));
    }
}
