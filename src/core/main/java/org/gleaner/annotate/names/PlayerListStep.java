package org.gleaner.annotate.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.Countries;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;

/**
 * Reads what is in brackets behind people: the country by its three letters, "Yusuf Karam (QAT)",
 * the party by its last word, "Ana Reis (Left Bloc)", and in a list of two or more the club or
 * party, where one is read so: "Donis Paz (Olimpia), Luis Ferro (Real Hondo), Ivo Cruz (Vida)".
 */
final class PlayerListStep implements NameStep {

    private static final Set<String> CODES =
            new HashSet<>(DataFile.words("names/country-codes.txt"));
    private static final int FEWEST = 2;
    private static final Set<String> PARTIES = DataFile.words("names/party-ends.txt");
    private static final int LETTERS = 3;
    private static final int LONGEST = 3;
    private static final double LISTED = 0.85;

    static {
        for (String country : Locale.getISOCountries()) {
            CODES.add(new Locale.Builder().setRegion(country).build().getISO3Country());
        }
    }

    /** What stands in the brackets. */
    private record Inside(int from, int to) {}

    @Override
    public void apply(FormView words, NameReadings readings) {
        List<Inside> list = new ArrayList<>();
        int sentence = 0;
        for (NameReading person : readings.all()) {
            if (person.type() != EntityType.PERSON) {
                continue;
            }
            if (words.first(person.from()) != sentence) {
                settle(words, readings, list);
                list.clear();
                sentence = words.first(person.from());
            }
            inside(words, person).ifPresent(found -> take(words, readings, found, list));
        }
        settle(words, readings, list);
    }

    private static Optional<Inside> inside(FormView words, NameReading person) {
        int from = person.to() + 2;
        if (!words.sameSentence(person.to(), from + 1)
                || !isMark(words, from - 1, "(", "-LRB-")
                || !words.isCapitalized(from)) {
            return Optional.empty();
        }
        for (int to = from; to < from + LONGEST && words.sameSentence(from, to + 1); to++) {
            if (isMark(words, to + 1, ")", "-RRB-")) {
                return Optional.of(new Inside(from, to));
            }
        }
        return Optional.empty();
    }

    private static boolean isMark(FormView words, int token, String mark, String written) {
        return words.at(token).equals(mark) || words.at(token).equals(written);
    }

    private static void take(
            FormView words, NameReadings readings, Inside inside, List<Inside> list) {
        String word = words.at(inside.from());
        if (inside.from() == inside.to() && word.length() == LETTERS && CODES.contains(word)) {
            put(readings, inside, EntityType.LOCATION);
        } else if (PARTIES.contains(words.at(inside.to())) && isOpen(words, readings, inside)) {
            put(readings, inside, EntityType.ORGANIZATION);
        } else {
            list.add(inside);
        }
    }

    private static void settle(FormView words, NameReadings readings, List<Inside> list) {
        boolean bodies =
                list.stream()
                        .anyMatch(
                                inside ->
                                        readings.at(inside.from())
                                                .filter(
                                                        reading ->
                                                                reading.type()
                                                                        == EntityType.ORGANIZATION)
                                                .isPresent());
        if (list.size() < FEWEST || !bodies) {
            return;
        }
        for (Inside inside : list) {
            if (isOpen(words, readings, inside)) {
                put(readings, inside, EntityType.ORGANIZATION);
            }
        }
    }

    private static boolean isOpen(FormView words, NameReadings readings, Inside inside) {
        return Countries.of(words.phrase(inside.from(), inside.to())).isEmpty()
                && readings.isOpen(
                        inside.from(),
                        inside.to(),
                        reading -> !reading.isKnown() || reading.type() != EntityType.LOCATION);
    }

    private static void put(NameReadings readings, Inside inside, EntityType type) {
        readings.put(new NameReading(inside.from(), inside.to(), type, LISTED, MentionSource.CUE));
    }
}
