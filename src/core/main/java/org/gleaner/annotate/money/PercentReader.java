package org.gleaner.annotate.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gleaner.numbers.NumberReader;
import org.gleaner.numbers.NumberWord;
import org.gleaner.numbers.NumberWord.Role;
import org.gleaner.numbers.Numeral;
import org.gleaner.numbers.Numeral.Form;
import org.gleaner.numbers.Pieces;

/**
 * Reads percentages: "3.5%", "twenty per cent", "half of one percent"; of "5 to 10 percent" both
 * ends, each on its own.
 */
final class PercentReader {

    /** A percentage at the pieces {@code [from,to)}. */
    record Percent(int from, int to, Optional<BigDecimal> value) {}

    private final PhraseTable<Boolean> signs = new PhraseTable<>();

    PercentReader() {
        for (String form :
                List.of(
                        "%",
                        "\uFF05",
                        "percent",
                        "per cent",
                        "percents",
                        "per-cent",
                        "pct",
                        "pct.",
                        "percentage point",
                        "percentage points",
                        "percent point",
                        "percent points",
                        "per cent point",
                        "per cent points",
                        "per centum")) {
            signs.put(form, true);
        }
    }

    List<Percent> read(Pieces pieces) {
        List<Percent> percents = new ArrayList<>(1);
        int at = 0;
        while (at < pieces.size()) {
            Optional<Percent> part = part(pieces, at);
            if (part.isPresent()) {
                percents.add(part.get());
                at = part.get().to();
                continue;
            }
            Optional<Numeral> number =
                    NumberReader.read(pieces, at).filter(read -> clear(pieces, read));
            if (number.isEmpty()) {
                at++;
                continue;
            }
            Optional<Percent> percent = percent(pieces, number.get());
            if (percent.isPresent()) {
                percents.add(percent.get());
            } else {
                low(pieces, number.get()).ifPresent(percents::add);
            }
            at = percent.map(Percent::to).orElse(number.get().to());
        }
        return percents;
    }

    private static boolean clear(Pieces pieces, Numeral number) {
        return number.form() != Form.SHORT
                && !(pieces.joined(number.from())
                        && (pieces.isWord(number.from() - 1) || pieces.is(number.from() - 1, '$')));
    }

    private Optional<Percent> percent(Pieces pieces, Numeral number) {
        int at = number.to();
        at = pieces.isDash(at) && pieces.joined(at) ? at + 1 : at;
        if (number.value().compareTo(BigDecimal.ONE) < 0) {
            at = pieces.is(at, "of") ? at + 1 : at;
            boolean one =
                    at > number.to() && (pieces.is(at, "one") || pieces.is(at, "1"))
                            || pieces.is(at, "a");
            at = one ? at + 1 : at;
        }
        boolean negative = negative(pieces, number);
        return signs.match(pieces, at)
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

    /**
     * What is less than a number: "a tenth of a percent", "two thirds of 1 percent" (which no
     * decimal says exactly), "a full percentage point".
     */
    private Optional<Percent> part(Pieces pieces, int from) {
        boolean article = pieces.is(from, "a") || pieces.is(from, "an");
        int next = pieces.isDash(from + 1) ? from + 2 : from + 1;
        if (article
                && (pieces.is(next, "full")
                        || pieces.is(next, "whole")
                        || pieces.is(next, "percentage"))) {
            int at = pieces.is(next, "percentage") ? next : next + 1;
            return signs.match(pieces, at)
                    .map(match -> new Percent(from, match.to(), Optional.of(BigDecimal.ONE)));
        }
        boolean thirds = pieces.is(next, "third") || pieces.is(next, "thirds");
        boolean counted = article || pieces.is(from, "one") || pieces.is(from, "two");
        if (!counted
                || !thirds && !(article && NumberWord.is(pieces.word(next), Role.FRACTION))
                || !pieces.is(next + 1, "of")) {
            return Optional.empty();
        }
        Optional<BigDecimal> value =
                thirds ? Optional.empty() : NumberWord.of(pieces.word(next)).map(NumberWord::value);
        return signs.match(pieces, next + 3).map(match -> new Percent(from, match.to(), value));
    }

    private static boolean negative(Pieces pieces, Numeral number) {
        return pieces.isDash(number.from() - 1)
                && pieces.joined(number.from())
                && !(pieces.joined(number.from() - 1) && !pieces.is(number.from() - 2, '('));
    }

    /** The lower end of a range, whose sign stands behind the upper: the 5 of "5 to 10 percent". */
    private Optional<Percent> low(Pieces pieces, Numeral number) {
        int at = number.to();
        boolean between = pieces.is(number.from() - 1, "between");
        boolean connected =
                pieces.isDash(at)
                        || pieces.is(at, "to")
                        || pieces.is(at, "or")
                        || between && pieces.is(at, "and");
        if (!connected || number.scaled() || AmountReader.year(number)) {
            return Optional.empty();
        }
        return NumberReader.read(pieces, at + 1)
                .filter(
                        high ->
                                high.value().compareTo(number.value()) > 0
                                        || pieces.is(number.from() - 1, "from"))
                .flatMap(high -> percent(pieces, high))
                .map(high -> new Percent(number.from(), number.to(), Optional.of(number.value())));
    }
}
