package org.gleaner.annotate.dates;

import java.math.BigDecimal;
import java.util.Optional;
import org.gleaner.numbers.NumberReader;
import org.gleaner.numbers.NumberWord;
import org.gleaner.numbers.NumberWord.Role;
import org.gleaner.numbers.Numeral;
import org.gleaner.text.CharRuns;

/**
 * How many units of time: "3", "twenty-five", "2.5", "two and a half", "3 to 5", "several".
 *
 * @param tenths of a unit; of a range the lesser
 * @param most tenths, of a range the greater
 * @param vague whether no number is said
 * @param end one past the last word
 */
record UnitCount(long tenths, long most, boolean vague, int end) {

    /** Numbers above it count no time that matters, and their products must not overflow. */
    private static final long HIGHEST = 1_000_000;

    private static final BigDecimal TOO_MANY_TENTHS = BigDecimal.valueOf(10 * HIGHEST);

    static Optional<UnitCount> at(CharRuns runs, int at) {
        Optional<UnitCount> one = single(runs, at);
        if (one.isEmpty() || one.get().vague) {
            return one;
        }
        int link = one.get().end;
        if (runs.is(link, "to")
                || runs.is(link, "or")
                || runs.isDash(link)
                || runs.is(link, "and") && runs.is(at - 1, "between")) {
            Optional<UnitCount> other = single(runs, link + 1);
            if (other.isPresent() && !other.get().vague && other.get().tenths > one.get().tenths) {
                return Optional.of(
                        new UnitCount(
                                one.get().tenths, other.get().tenths, false, other.get().end));
            }
        }
        return one;
    }

    private static Optional<UnitCount> single(CharRuns runs, int at) {
        Optional<UnitCount> whole = runs.isDigits(at) ? digits(runs, at) : spelled(runs, at);
        return whole.map(
                found ->
                        runs.is(found.end, "and")
                                        && runs.is(found.end + 1, "a")
                                        && runs.is(found.end + 2, "half")
                                        && !found.vague
                                ? exactly(found.tenths + 5, found.end + 3)
                                : found);
    }

    private static UnitCount exactly(long tenths, int end) {
        return new UnitCount(tenths, tenths, false, end);
    }

    private static Optional<UnitCount> digits(CharRuns runs, int at) {
        boolean part =
                runs.joined(at)
                        && (runs.isLetters(at - 1) || runs.isMark(at - 1, "$\u20ac\u00a3#.,:/'"));
        long number = runs.number(at);
        if (part || number < 0) {
            return Optional.empty();
        }
        int end = at + 1;
        while (continues(runs, end, ",") && runs.length(end + 1) == 3) {
            if (number > HIGHEST) {
                return Optional.empty();
            }
            number = number * 1000 + runs.number(end + 1);
            end += 2;
        }
        long tenths = number * 10;
        if (continues(runs, end, ".")) {
            if (runs.length(end + 1) > 1) {
                return Optional.empty();
            }
            tenths += runs.number(end + 1);
            end += 2;
        }
        return number > HIGHEST ? Optional.empty() : Optional.of(exactly(tenths, end));
    }

    /** Whether {@code mark} and digits follow without gaps. */
    private static boolean continues(CharRuns runs, int at, String mark) {
        return runs.isMark(at, mark)
                && runs.joined(at)
                && runs.joined(at + 1)
                && runs.isDigits(at + 1);
    }

    private static Optional<UnitCount> spelled(CharRuns runs, int at) {
        int start = runs.is(at, "a") ? at + 1 : at;
        Optional<NumberWord> word = NumberWord.of(runs.lower(start));
        if (word.isEmpty()) {
            return NumberReader.readCount(runs, at).flatMap(UnitCount::of);
        }
        return word.get().role() == Role.INDEFINITE
                ? Optional.of(indefinite(runs, start, word.get()))
                : NumberReader.readCount(runs, at).flatMap(UnitCount::of);
    }

    /** "several", "a few", "a couple of". */
    private static UnitCount indefinite(CharRuns runs, int at, NumberWord word) {
        long tenths = word.value().longValueExact() * 10;
        int end = tenths > 0 && runs.is(at + 1, "of") ? at + 2 : at + 1;
        return new UnitCount(tenths, tenths, tenths == 0, end);
    }

    /** Of a number in words; empty for zero and where tenths cannot say it. */
    private static Optional<UnitCount> of(Numeral number) {
        BigDecimal tenths = number.value().movePointRight(1).stripTrailingZeros();
        boolean counts =
                tenths.signum() > 0 && tenths.scale() <= 0 && tenths.compareTo(TOO_MANY_TENTHS) < 0;
        return counts
                ? Optional.of(exactly(tenths.longValueExact(), number.to()))
                : Optional.empty();
    }
}
