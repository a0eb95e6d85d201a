package org.gleaner.annotate.names;

import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;
import org.gleaner.text.FormView;

/**
 * Takes no currency before its sum for a body, nor for the end of one: "NPR 38.4 million", though
 * "NPR" is one as well, "pay the Sado Ports Authority EUR 1,150,000".
 */
final class CurrencyCodeStep implements NameStep {

    private static final Set<String> CODES =
            Currency.getAvailableCurrencies().stream()
                    .map(Currency::getCurrencyCode)
                    .collect(Collectors.toUnmodifiableSet());

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (NameReading reading : readings.all()) {
            int next = reading.to() + 1;
            if (CODES.contains(words.at(reading.to()))
                    && words.sameSentence(reading.to(), next)
                    && Character.isDigit(words.at(next).charAt(0))) {
                readings.remove(reading);
                if (reading.from() < reading.to()) {
                    readings.put(reading.with(reading.from(), reading.to() - 1));
                }
            }
        }
    }
}
