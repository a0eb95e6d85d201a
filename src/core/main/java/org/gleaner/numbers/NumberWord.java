package org.gleaner.numbers;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;

/** A word or sign that numbers are made of, from {@code models/numbers/words.tsv}. */
public record NumberWord(Role role, BigDecimal value) {

    /** What a word does in a number. */
    public enum Role {
        UNIT,
        TEEN,
        TEN,
        HUNDRED,
        SCALE,
        SHORT,
        PLURAL,
        FRACTION,
        INDEFINITE,
        COUNTLESS
    }

    private static final Map<String, NumberWord> WORDS = read();

    private static Map<String, NumberWord> read() {
        Map<String, NumberWord> words = new HashMap<>();
        for (List<String> row : DataFile.rows("numbers/words.tsv", 3)) {
            words.put(
                    row.get(0),
                    new NumberWord(
                            Role.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                            new BigDecimal(row.get(2))));
        }
        return words;
    }

    /** The entry of a word in lower case. */
    public static Optional<NumberWord> of(String word) {
        return Optional.ofNullable(WORDS.get(word));
    }

    /** All words and signs, in lower case. */
    public static Set<String> all() {
        return Collections.unmodifiableSet(WORDS.keySet());
    }

    /** Whether {@code word} has that role. */
    public static boolean is(String word, Role role) {
        NumberWord entry = WORDS.get(word);
        return entry != null && entry.role == role;
    }

    /** A digit word below a hundred: unit, teen or ten. */
    boolean small() {
        return role == Role.UNIT || role == Role.TEEN || role == Role.TEN;
    }

    /** Whether it multiplies a number in digits before it: "5 hundred", "3 millions". */
    boolean multiplies() {
        return role == Role.SCALE || role == Role.HUNDRED || role == Role.PLURAL;
    }
}
