package org.gleaner.annotate.money;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Span;
import org.gleaner.text.CharRuns;

/**
 * What the figures of a table or a column are in, said once: "(in thousands of dollars)", "(US$
 * million)".
 *
 * @param span the words of the note, without brackets
 * @param scale what its figures are multiplied by
 * @param sign its money, where it names one
 */
record UnitNote(Span span, BigDecimal scale, Optional<CurrencySign> sign) {

    private static final int LONGEST = 14;
    private static final WordSet WORDS = WordSet.read("note-words.txt");
    private static final Map<String, BigDecimal> SCALES =
            DataFile.map("money/note-scales.tsv", BigDecimal::new);

    /** Whether a note may begin with the word: "All" of "All figures in EUR thousands". */
    static boolean opens(String word) {
        return WORDS.words().contains(word.toLowerCase(Locale.ROOT));
    }

    /** The note that fills the runs {@code [from,to)}, if they are one. */
    static Optional<UnitNote> read(CharRuns runs, int from, int to, CurrencyReader currencies) {
        if (to <= from || to - from > LONGEST) {
            return Optional.empty();
        }
        BigDecimal scale = null;
        Optional<CurrencySign> sign = Optional.empty();
        int at = from;
        while (at < to) {
            BigDecimal factor = SCALES.get(runs.lower(at));
            Optional<CurrencyReader.Found> money =
                    sign.isPresent() || factor != null
                            ? Optional.empty()
                            : currencies.read(runs, at).filter(found -> found.to() <= to);
            if (factor != null && scale == null) {
                scale = factor;
                at++;
            } else if (money.isPresent()) {
                sign = money.map(CurrencyReader.Found::sign);
                at = money.get().to();
            } else if (WORDS.has(runs, at) || runs.isMark(at)) {
                at++;
            } else {
                return Optional.empty();
            }
        }
        return scale == null && sign.filter(UnitNote::needsNothing).isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new UnitNote(
                                runs.span(from, to), scale == null ? BigDecimal.ONE : scale, sign));
    }

    private static boolean needsNothing(CurrencySign sign) {
        return sign.need() == CurrencySign.Need.NOTHING;
    }

    /** Whether it says more than the money: "(EUR)" alone is the head of a column at most. */
    boolean isScaled() {
        return scale.compareTo(BigDecimal.ONE) != 0;
    }
}
