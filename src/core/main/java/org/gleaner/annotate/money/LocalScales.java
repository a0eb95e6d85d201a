package org.gleaner.annotate.money;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gleaner.lexicon.DataFile;
import org.gleaner.numbers.Numeral;
import org.gleaner.text.CharRuns;

/** Scales of other languages, which count behind a sign of money alone: "R$ 38 mil". */
final class LocalScales {

    private static final String ANY = "*";

    /** By word, then by currency. */
    private final Map<String, Map<String, BigDecimal>> values = new HashMap<>();

    LocalScales() {
        for (List<String> row : DataFile.rows("money/local-scales.tsv", 3)) {
            values.computeIfAbsent(row.get(0), word -> new HashMap<>())
                    .put(row.get(1), new BigDecimal(row.get(2)));
        }
    }

    /**
     * {@code number} with the scale that the word at its end, or behind it, has beside the sign.
     */
    Numeral scaled(CharRuns runs, CurrencySign sign, Numeral number) {
        int word = number.scaled() ? number.to() - 1 : number.to();
        return value(runs, sign, word)
                .map(scale -> number.scaledBy(scale).until(word + 1))
                .orElse(number);
    }

    private Optional<BigDecimal> value(CharRuns runs, CurrencySign sign, int word) {
        Map<String, BigDecimal> found = runs.isLetters(word) ? values.get(runs.lower(word)) : null;
        return found == null
                ? Optional.empty()
                : sign.codes().stream()
                        .map(found::get)
                        .filter(value -> value != null)
                        .findFirst()
                        .or(() -> Optional.ofNullable(found.get(ANY)));
    }
}
