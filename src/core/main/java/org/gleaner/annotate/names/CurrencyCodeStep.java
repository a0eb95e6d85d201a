package org.gleaner.annotate.names;

import java.util.Currency;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.FunctionWords;
import org.gleaner.numbers.NumberWord;
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
                    && isSum(words, reading.to(), next)) {
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

    /** Figures, "¢2", or behind figures of its own the scale: "Sh212 million". */
    private static boolean isSum(FormView words, int mark, int next) {
        char first = words.at(next).charAt(0);
        return Character.isDigit(first)
                || Character.getType(first) == Character.CURRENCY_SYMBOL
                || isMarked(words.at(mark))
                        && NumberWord.is(words.lower(next), NumberWord.Role.SCALE);
    }

    /** "Sh212": a mark and figures in one word. */
    private static boolean isMarked(String word) {
        int end = word.length();
        while (end > 0 && Character.isDigit(word.charAt(end - 1))) {
            end--;
        }
        return end < word.length() && MARKS.contains(word.substring(0, end));
    }

    /** "NPR", "US$". */
    private static boolean isCurrency(String word) {
        return CODES.contains(word)
                || MARKS.contains(word)
                || SUM.matcher(word).matches()
                || isMarked(word)
                || Character.getType(word.codePointBefore(word.length()))
                        == Character.CURRENCY_SYMBOL;
    }
}
