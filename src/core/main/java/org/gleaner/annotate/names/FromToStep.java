package org.gleaner.annotate.names;

import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;
import org.gleaner.text.WordTest;

/**
 * "from [Queensland Rail] to [Toowoomba Council]": two names where a recogniser runs on. Two towns
 * of the list are towns there, also "between [Ghent] and [Kortrijk]", where nobody plays.
 */
final class FromToStep implements NameStep {

    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String BETWEEN = "between";
    private static final String AND = "and";
    private static final Set<String> PLAYERS = DataFile.byKind("names/sport.tsv").get("player");
    private static final Set<String> TRANSFERS =
            Set.of("signed", "signs", "loan", "loaned", "transfer", "transferred");
    private static final WordTest IS_CUE =
            new WordTest(word -> word.equals(FROM) || word.equals(BETWEEN));
    private static final double LISTED = 0.85;

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (int token : words.where(IS_CUE)) {
            if (token + 3 >= words.size()) {
                break;
            }
            if (words.at(token).equals(FROM)) {
                int first = words.at(token + 1).equals("the") ? token + 2 : token + 1;
                readings.at(first)
                        .filter(reading -> reading.from() == first && !reading.isKnown())
                        .ifPresent(reading -> part(words, reading, readings));
                towns(words, token, TO, readings);
            } else if (words.at(token).equals(BETWEEN)) {
                towns(words, token, AND, readings);
            }
        }
    }

    /**
     * "from Aalborg to Odense", "between Ghent and Kortrijk": two towns of the list, and nobody
     * plays or is signed.
     */
    private static void towns(FormView words, int from, String link, NameReadings readings) {
        int one = from + 1;
        int to = readings.at(one).map(NameReading::to).orElse(one);
        int other = to + 2;
        if (!words.at(to + 1).equals(link) || !words.sameSentence(from, other)) {
            return;
        }
        int last = readings.at(other).map(NameReading::to).orElse(other);
        if (isTown(words, one, to, readings)
                && isTown(words, other, last, readings)
                && !isOfSport(words, from)) {
            put(one, to, readings);
            put(other, last, readings);
        }
    }

    private static boolean isTown(FormView words, int from, int to, NameReadings readings) {
        String name = words.phrase(from, to);
        return words.isCapitalized(from)
                && (KnownPlaces.isTown(name) || KnownPlaces.isNamesake(name))
                && !(words.sameSentence(to, to + 1) && words.isCapitalized(to + 1))
                && readings.isOpen(from, to, reading -> !reading.isHonoured());
    }

    private static void put(int from, int to, NameReadings readings) {
        boolean place =
                readings.at(from)
                        .filter(reading -> reading.type() == EntityType.LOCATION)
                        .isPresent();
        if (!place) {
            readings.put(new NameReading(from, to, EntityType.LOCATION, LISTED, MentionSource.CUE));
        }
    }

    private static boolean isOfSport(FormView words, int within) {
        for (int token = words.first(within); token < words.last(within); token++) {
            if (PLAYERS.contains(words.lower(token)) || TRANSFERS.contains(words.lower(token))) {
                return true;
            }
        }
        return false;
    }

    private static void part(FormView words, NameReading reading, NameReadings readings) {
        for (int to = reading.from() + 1; to < reading.to(); to++) {
            if (words.at(to).equals(TO)) {
                readings.remove(reading);
                readings.put(reading.with(reading.from(), to - 1));
                int second = words.at(to + 1).equals("the") ? to + 2 : to + 1;
                if (second <= reading.to()) {
                    readings.put(reading.with(second, reading.to()));
                }
                return;
            }
        }
    }
}
