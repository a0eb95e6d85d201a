package org.gleaner.pipeline;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a sign of money means to the user: {@code $=FJD}; or, with no sign, which currency is meant
 * wherever the words leave it open: {@code FJD}.
 *
 * @param code an ISO 4217 code
 */
public record CurrencyChoice(Optional<String> sign, String code) {

    /**
     * Several choices apart by blanks, commas or semicolons: {@code $=FJD £=FKP}; none for "".
     *
     * @throws IllegalArgumentException that says what to write
     */
    public static List<CurrencyChoice> list(String words) {
        return Stream.of(words.split("[\\s,;]+"))
                .filter(word -> !word.isEmpty())
                .map(CurrencyChoice::of)
                .toList();
    }

    /** Whether ISO 4217 has the code, in capitals. */
    public static boolean isCode(String code) {
        try {
            return Currency.getInstance(code) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static CurrencyChoice of(String word) {
        int equals = word.lastIndexOf('=');
        String code = word.substring(equals + 1).toUpperCase(Locale.ROOT);
        if (equals == 0) {
            throw new IllegalArgumentException(
                    "currency '" + word + "' has no sign before the =; write it as $=FJD");
        }
        if (!isCode(code)) {
            throw new IllegalArgumentException(
                    "currency '"
                            + word
                            + "' does not end in an ISO 4217 code such as FJD; write it as $=FJD");
        }
        return new CurrencyChoice(
                equals < 0 ? Optional.empty() : Optional.of(word.substring(0, equals)), code);
    }
}
