package org.gleaner.annotate.names;

import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;
import org.gleaner.lexicon.FunctionWords;
import org.gleaner.text.FormView;

/**
 * Takes no currency before its sum for a body, nor for the end of one: "NPR 38.4 million", though
 * "NPR" is one as well, "pay the Sado Ports Authority EUR 1,150,000", "with the World Bank for US$
 * 5 million".
 */
final class CurrencyCodeStep implements NameStep {

    private static final Set<String> CODES =
            Currency.getAvailableCurrencies().stream()
                    .map(Currency::getCurrencyCode)
                    .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> PREPOSITIONS = FunctionWords.of("prepositions");

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (NameReading reading : readings.all()) {
            int next = reading.to() + 1;
            if (isCurrency(words.at(reading.to()))
                    && words.sameSentence(reading.to(), next)
                    && Character.isDigit(words.at(next).charAt(0))) {
                readings.remove(reading);
                int last = reading.to() - 1;
                while (last > reading.from() && PREPOSITIONS.contains(words.at(last))) {
                    last--;
                }
                if (reading.from() <= last) {
                    readings.put(reading.with(reading.from(), last));
                }
            }
        }
    }

    /** "NPR", "US$". */
    private static boolean isCurrency(String word) {
        return CODES.contains(word)
                || Character.getType(word.codePointBefore(word.length()))
                        == Character.CURRENCY_SYMBOL;
    }
}
