package org.gleaner.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gleaner.model.Whitespace;

/**
 * The countries of {@code models/lexicon/countries.tsv}, by any of their words. Capitals and lower
 * case are alike, except in words of two letters ("US", not "us"); white space is folded, a leading
 * "the" ignored.
 */
public final class Countries {

    private static final int SHORT = 2;

    private static final List<Country> ALL =
            DataFile.rows("lexicon/countries.tsv", 7).stream().map(Countries::read).toList();
    private static final Map<String, Country> BY_NAME = new HashMap<>();
    private static final Map<String, Country> BY_DEMONYM = new HashMap<>();
    private static final Map<String, Country> BY_CAPITAL = new HashMap<>();

    static {
        for (Country country : ALL) {
            country.names().forEach(name -> add(BY_NAME, name, country));
            country.demonyms().forEach(demonym -> add(BY_DEMONYM, demonym, country));
            country.capitals().forEach(capital -> add(BY_CAPITAL, capital, country));
        }
    }

    private Countries() {}

    private static Country read(List<String> row) {
        return new Country(
                row.get(0),
                row.get(1),
                list(row.get(2)),
                list(row.get(3)),
                list(row.get(4)),
                list(row.get(5)),
                Optional.of(row.get(6)).filter(code -> !code.isEmpty()));
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    private static void add(Map<String, Country> map, String word, Country country) {
        Country earlier = map.putIfAbsent(key(word), country);
        if (earlier != null && earlier != country) {
            throw new IllegalStateException(
                    "\"" + word + "\" belongs to " + earlier.name() + " and to " + country.name());
        }
    }

    private static String key(String word) {
        String folded = Whitespace.fold(word).replace('’', '\'');
        if (folded.length() > SHORT) {
            folded = folded.toLowerCase(Locale.ROOT);
        }
        return folded.startsWith("the ") ? folded.substring(4) : folded;
    }

    /** All of them, in the order of their codes. */
    public static List<Country> all() {
        return ALL;
    }

    /** By short or other name: "Russian Federation", "the U.S.". */
    public static Optional<Country> named(String name) {
        return Optional.ofNullable(BY_NAME.get(key(name)));
    }

    /** By adjective or word for its people: "Belarusian", "Britons". */
    public static Optional<Country> ofDemonym(String demonym) {
        return Optional.ofNullable(BY_DEMONYM.get(key(demonym)));
    }

    /** By capital: "Moscow", "Minsk". */
    public static Optional<Country> ofCapital(String capital) {
        return Optional.ofNullable(BY_CAPITAL.get(key(capital)));
    }

    /** By any of these words, names first. */
    public static Optional<Country> of(String word) {
        return named(word).or(() -> ofDemonym(word)).or(() -> ofCapital(word));
    }
}
