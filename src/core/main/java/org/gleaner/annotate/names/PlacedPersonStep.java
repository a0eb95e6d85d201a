package org.gleaner.annotate.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;
import org.gleaner.text.WordTest;

/**
 * Makes places of the recognisers' persons that the text has as places elsewhere: "Pebane" where it
 * has "in Pebane", "the mayor of Pebane" or "in Moma and Pebane" as often; and of sites that people
 * gave their names: "Sam Sharpe Square". Not who is named in full, nor a given name.
 */
final class PlacedPersonStep implements NameStep {

    private static final Map<String, Set<String>> CUES = DataFile.byKinds("names/place-cues.tsv");
    private static final Set<String> IN = CUES.get("in");
    private static final Set<String> SEATS = CUES.get("seat");
    private static final Set<String> TOWNS = CUES.get("before");
    private static final Set<String> TRUST = DataFile.words("names/trust.txt");
    private static final Set<String> SITES = DataFile.words("names/place-ends.txt");
    private static final WordTest IS_JOINING =
            new WordTest(word -> word.equals("and") || word.equals("or"));
    private static final WordTest IS_LEADING =
            new WordTest(word -> IN.contains(word) || CUES.get("pair").contains(word));
    private static final Set<String> GOES_ON = Set.of("ADP", "CCONJ");
    private static final double CUED = 0.8;

    @Override
    public void apply(FormView words, NameReadings readings) {
        Set<String> full = new HashSet<>();
        Map<String, Integer> people = new HashMap<>();
        for (NameReading reading : readings.all()) {
            if (reading.type() == EntityType.LOCATION) {
                pair(words, reading, readings);
            } else if (reading.type() == EntityType.PERSON && reading.length() > 1) {
                full.add(words.at(reading.to()));
                site(words, reading, readings);
            } else if (isOpen(words, reading)) {
                people.merge(words.at(reading.from()), 1, Integer::sum);
            }
        }
        people.keySet().removeAll(full);
        if (!people.isEmpty()) {
            place(words, readings, people);
        }
    }

    private static boolean isOpen(FormView words, NameReading reading) {
        return reading.type() == EntityType.PERSON
                && reading.length() == 1
                && !reading.isHonoured()
                && !reading.isKnown()
                && !words.is(reading.from(), WordTests.FIRST_NAME);
    }

    /** "Olinga" in "in Tumbe and Olinga", "from Tumbe or Olinga", where nothing is read of it. */
    private static void pair(FormView words, NameReading place, NameReadings readings) {
        int other = place.to() + 2;
        if (words.is(place.to() + 1, IS_JOINING)
                && isBeforePair(words, place.from() - 1)
                && words.sameSentence(place.from() - 1, other)
                && words.isCapitalized(other)
                && words.tag(other).equals("PROPN")
                && readings.isFree(other, other)
                && !TRUST.contains(words.lower(place.from() - 2))
                && !words.is(other, WordTests.COMMON_NOUN)
                && !words.is(other, WordTests.HEAD_NOUN)
                && !words.is(other, WordTests.TITLE)
                && !words.isLower(other, WordTests.CALENDAR_NAME)
                && !words.isInAllCaps(other)
                && goesOnAsPlace(words, other)) {
            readings.put(
                    new NameReading(other, other, EntityType.LOCATION, CUED, MentionSource.CUE));
        }
    }

    /** Turns those that are read as places at least as often where the words before say so. */
    private static void place(FormView words, NameReadings readings, Map<String, Integer> people) {
        Map<String, Integer> places = new HashMap<>();
        for (NameReading reading : readings.all()) {
            if (reading.type() == EntityType.LOCATION) {
                if (reading.length() == 1 && isLed(words, reading)) {
                    places.merge(words.at(reading.from()), 1, Integer::sum);
                }
                if (isIn(words, reading) && endsThere(words, readings, reading.to() + 2)) {
                    places.merge(words.at(reading.to() + 2), 1, Integer::sum);
                }
            }
        }
        for (NameReading reading : readings.all()) {
            if (isOpen(words, reading)) {
                String name = words.at(reading.from());
                if (places.getOrDefault(name, 0) >= people.getOrDefault(name, Integer.MAX_VALUE)) {
                    readings.put(reading.with(EntityType.LOCATION, CUED, MentionSource.CUE));
                }
            }
        }
    }

    /** "in Pebane", "the mayor of Pebane"; not "in Pebane's view". */
    private static boolean isLed(FormView words, NameReading reading) {
        return !words.at(reading.to() + 1).equals("'s")
                && (isIn(words, reading) || isOfPlace(words, reading.from() - 1));
    }

    private static boolean isBeforePair(FormView words, int token) {
        return words.isLower(token, IS_LEADING) || isOfPlace(words, token);
    }

    private static boolean isOfPlace(FormView words, int of) {
        if (!words.at(of).equals("of")) {
            return false;
        }
        String link = words.at(of - 1) + " of";
        return SEATS.contains(link) || TOWNS.contains(link);
    }

    private static boolean isIn(FormView words, NameReading reading) {
        return (IN.contains(words.lower(reading.from() - 1))
                        || words.is(reading.to() + 1, IS_JOINING)
                                && isBeforePair(words, reading.from() - 1))
                && words.sameSentence(reading.from() - 1, reading.from())
                && !TRUST.contains(words.lower(reading.from() - 2));
    }

    /** "Pebane" in "in Moma and Pebane", whatever it is read as, if nothing is said of it. */
    private static boolean endsThere(FormView words, NameReadings readings, int token) {
        NameReading other = readings.at(token).orElse(null);
        return other != null
                && words.is(token - 1, IS_JOINING)
                && other.type() != EntityType.ORGANIZATION
                && other.length() == 1
                && goesOnAsPlace(words, token);
    }

    /** Whether no verb or noun follows that would have a person before it. */
    private static boolean goesOnAsPlace(FormView words, int token) {
        int next = token + 1;
        return !words.sameSentence(token, next)
                || !Character.isLetterOrDigit(words.at(next).charAt(0))
                        && !words.at(next).equals("'s")
                || GOES_ON.contains(words.tag(next));
    }

    /** "Sam Sharpe Square", or "Square" right behind a full name. */
    private static void site(FormView words, NameReading reading, NameReadings readings) {
        int next = reading.to() + 1;
        boolean whole = SITES.contains(words.at(reading.to()));
        boolean more =
                words.sameSentence(reading.to(), next)
                        && SITES.contains(words.at(next))
                        && !words.isCapitalized(next + 1)
                        && readings.isOpen(next, next);
        if (!reading.isHonoured() && (whole || more)) {
            readings.put(
                    new NameReading(
                            reading.from(),
                            whole ? reading.to() : next,
                            EntityType.LOCATION,
                            CUED,
                            MentionSource.CUE));
        }
    }
}
