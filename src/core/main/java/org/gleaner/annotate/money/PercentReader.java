package org.gleaner.annotate.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.PhraseIndex;
import org.gleaner.numbers.NumberReader;
import org.gleaner.numbers.NumberWord;
import org.gleaner.numbers.NumberWord.Role;
import org.gleaner.numbers.Numeral;
import org.gleaner.numbers.Numeral.Form;
import org.gleaner.text.CharRuns;

/**
 * Reads percentages: "3.5%", "twenty per cent", "half of one percent"; of "5 to 10 percent" both
 * ends, each on its own.
 */
final class PercentReader {

    /** A percentage at the runs {@code [from,to)}. */
    record Percent(int from, int to, Optional<BigDecimal> value) {}

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final Set<String> LETTERS = DataFile.words("money/percent-letters.txt");

    private final PhraseIndex<Boolean> signs = new PhraseIndex<>();

    PercentReader() {
        DataFile.words("money/percent-signs.txt").forEach(form -> signs.put(form, true));
    }

    List<Percent> read(CharRuns runs) {
        List<Percent> percents = new ArrayList<>(1);
        int at = 0;
        while (at < runs.size()) {
            Optional<Percent> part = part(runs, at);
            if (part.isPresent()) {
                percents.add(part.get());
                at = part.get().to();
                continue;
            }
            Optional<Numeral> number =
                    NumberReader.read(runs, at).filter(read -> clear(runs, read));
            if (number.isEmpty()) {
                at++;
                continue;
            }
            Optional<Percent> percent = percent(runs, number.get());
            if (percent.isPresent()) {
                percents.add(percent.get());
            } else {
                low(runs, number.get()).ifPresent(percents::add);
            }
            at = percent.map(Percent::to).orElse(number.get().to());
        }
        return percents;
    }

    private static boolean clear(CharRuns runs, Numeral number) {
        return number.form() != Form.SHORT
                && !(runs.joined(number.from())
                        && (runs.isLetters(number.from() - 1) || runs.is(number.from() - 1, '$')));
    }

    private Optional<Percent> percent(CharRuns runs, Numeral number) {
        int at = number.to();
        at = runs.isDash(at) && runs.joined(at) ? at + 1 : at;
        if (number.value().compareTo(BigDecimal.ONE) < 0) {
            at = runs.is(at, "of") ? at + 1 : at;
            boolean one =
                    at > number.to() && (runs.is(at, "one") || runs.is(at, "1"))
                            || runs.is(at, "a");
            at = one ? at + 1 : at;
        }
        boolean negative = negative(runs, number);
        return signs.match(runs, at)
                .or(() -> letters(runs, number))
                .map(
                        match ->
                                new Percent(
                                        negative ? number.from() - 1 : number.from(),
                                        match.to(),
                                        Optional.of(
                                                negative
                                                        ? number.value().negate()
                                                        : number.value())));
    }

    /** "7pc", "3.5pp"; more than a hundred "pp" are the pages of a book. */
    private static Optional<PhraseIndex.Match<Boolean>> letters(CharRuns runs, Numeral number) {
        int at = number.to();
        boolean percent =
                runs.joined(at)
                        && LETTERS.contains(runs.lower(at))
                        && !runs.isCapitalized(at)
                        && number.value().compareTo(HUNDRED) <= 0;
        return percent ? Optional.of(new PhraseIndex.Match<>(true, at + 1)) : Optional.empty();
    }

    /**
     * What is less than a number: "a tenth of a percent", "two thirds of 1 percent" (which no
     * decimal says exactly), "a full percentage point".
     */
    private Optional<Percent> part(CharRuns runs, int from) {
        boolean article = runs.is(from, "a") || runs.is(from, "an");
        int next = runs.isDash(from + 1) ? from + 2 : from + 1;
        if (article) {
            int point = runs.is(next, "full") || runs.is(next, "whole") ? next + 1 : next;
            if (point > next || runs.is(next, "percentage")) {
                return signs.match(runs, point)
                        .map(match -> new Percent(from, match.to(), Optional.of(BigDecimal.ONE)));
            }
        }
        boolean thirds = runs.is(next, "third") || runs.is(next, "thirds");
        boolean counted = isCount(runs, from, article);
        boolean tenth = article && NumberWord.is(runs.lower(next), Role.FRACTION);
        if (!counted || !thirds && !tenth || !runs.is(next + 1, "of")) {
            return Optional.empty();
        }
        Optional<BigDecimal> value =
                thirds ? Optional.empty() : NumberWord.of(runs.lower(next)).map(NumberWord::value);
        return signs.match(runs, next + 3).map(match -> new Percent(from, match.to(), value));
    }

    private static boolean isCount(CharRuns runs, int at, boolean article) {
        return article || runs.is(at, "one") || runs.is(at, "two");
    }

    private static boolean negative(CharRuns runs, Numeral number) {
        return runs.isDash(number.from() - 1)
                && runs.joined(number.from())
                && !(runs.joined(number.from() - 1) && !runs.is(number.from() - 2, '('));
    }

    /** The lower end of a range, whose sign is behind the upper: the 5 of "5 to 10 percent". */
    private Optional<Percent> low(CharRuns runs, Numeral number) {
        int at = number.to();
        boolean between = runs.is(number.from() - 1, "between");
        boolean connected =
                runs.isDash(at)
                        || runs.is(at, "to")
                        || runs.is(at, "or")
                        || between && runs.is(at, "and");
        if (!connected || number.scaled() || AmountReader.year(number)) {
            return Optional.empty();
        }
        return NumberReader.read(runs, at + 1)
                .filter(
                        high ->
                                high.value().compareTo(number.value()) > 0
                                        || runs.is(number.from() - 1, "from"))
                .flatMap(high -> percent(runs, high))
                .map(high -> new Percent(number.from(), number.to(), Optional.of(number.value())));
    }
}
