package org.gleaner.annotate.names;

import java.util.Currency;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gleaner.lexicon.DataFile;
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

    /** Marks of currencies that are no code: "Rp 12 billion". */
    private static final Set<String> MARKS = DataFile.words("names/currency-marks.txt");

    /** "P500" of "P500 000": letters and figures, behind which the figures go on. */
    private static final Pattern SUM = Pattern.compile("\\p{Lu}{1,3}\\d{1,3}");

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
                || MARKS.contains(word)
                || SUM.matcher(word).matches()
                || Character.getType(word.codePointBefore(word.length()))
                        == Character.CURRENCY_SYMBOL;
    }
}
