package org.gleaner.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.numbers.NumberWord.Role;
import org.gleaner.numbers.Numeral.Form;
import org.gleaner.text.CharRuns;

/**
 * Reads digits: plain, grouped in any of the ways in use, with decimals or a fraction behind them.
 */
final class DigitNumbers {

    /** More digits than any amount of money has are a serial number, and costly to convert. */
    private static final int MOST_DIGITS = 21;

    private static final int MOST_GROUPS = 12;

    /** Denominators whose fractions are exact decimals. */
    private static final Set<String> DENOMINATORS =
            Set.of("2", "4", "5", "8", "10", "16", "20", "32");

    private final CharRuns runs;
    private final int from;
    private int at;
    private final List<String> groups = new ArrayList<>(4);
    private final StringBuilder separators = new StringBuilder(4);
    private final List<Integer> ends = new ArrayList<>(4);

    private DigitNumbers(CharRuns runs, int from) {
        this.runs = runs;
        this.from = from;
    }

    static Optional<Numeral> read(CharRuns runs, int from) {
        if (runs.is(from, '.')
                && runs.isDigits(from + 1)
                && runs.joined(from + 1)
                && !(runs.joined(from) && (runs.isDigits(from - 1) || runs.isLetters(from - 1)))
                && runs.length(from + 1) < 5) {
            return Optional.of(
                    number(
                            from,
                            from + 2,
                            new BigDecimal("0." + runs.asciiDigits(from + 1)),
                            Optional.empty()));
        }
        Optional<NumberWord> sign =
                runs.isMark(from) ? NumberWord.of(runs.lower(from)) : Optional.empty();
        if (sign.isPresent()) {
            return Optional.of(number(from, from + 1, sign.get().value(), Optional.empty()));
        }
        if (!runs.isDigits(from) || runs.length(from) > MOST_DIGITS) {
            return Optional.empty();
        }
        return new DigitNumbers(runs, from).read();
    }

    private Optional<Numeral> read() {
        take(from);
        while (groups.size() <= MOST_GROUPS && next()) {
            continue;
        }
        if (groups.size() > MOST_GROUPS) {
            return Optional.empty();
        }
        return interpret().map(this::withFraction);
    }

    private void take(int run) {
        groups.add(runs.asciiDigits(run));
        at = run + 1;
        ends.add(at);
    }

    /** Takes a separator and the digits behind it. */
    private boolean next() {
        if (isGroupBehindSpace()) {
            separators.append(' ');
            take(at);
            return true;
        }
        if (!runs.isMark(at) || !runs.isDigits(at + 1) || runs.length(at + 1) > MOST_DIGITS) {
            return false;
        }
        if (!isTightSeparator() && !isLoosePoint() && !isLooseComma()) {
            return false;
        }
        char mark = runs.first(at);
        separators.append(plain(mark));
        take(at + 1);
        return true;
    }

    /**
     * The mark that stands for the same: the Arabic separators are written apart from the Latin.
     */
    private static char plain(char mark) {
        return switch (mark) {
            case '\u2019' -> '\'';
            case '\u066C' -> ',';
            case '\u066B' -> '.';
            default -> mark;
        };
    }

    /** "12 500": three digits behind one space, after no other separator. */
    private boolean isGroupBehindSpace() {
        return runs.isDigits(at)
                && runs.length(at) == 3
                && lastGroup().length() <= 3
                && runs.oneSpaceBefore(at)
                && separators.chars().allMatch(c -> c == ' ')
                && !(runs.joined(at + 1) && runs.isLetters(at + 1));
    }

    /** "12,500", "12.5", "12'500". */
    private boolean isTightSeparator() {
        return runs.isMark(at, ",.'\u2019\u066C\u066B") && runs.joined(at) && runs.joined(at + 1);
    }

    /** "12 . 5" in tokenised text. */
    private boolean isLoosePoint() {
        return runs.is(at, '.') && isLoose() && separators.indexOf(".") < 0;
    }

    /** "12 , 500" in tokenised text. */
    private boolean isLooseComma() {
        return runs.is(at, ',')
                && isLoose()
                && runs.length(at + 1) == 3
                && lastGroup().length() <= 3
                && separators.indexOf(".") < 0;
    }

    private boolean isLoose() {
        return !runs.joined(at) && !runs.joined(at + 1);
    }

    private String lastGroup() {
        return groups.get(groups.size() - 1);
    }

    private Optional<Numeral> interpret() {
        int last = separators.length();
        if (last == 0) {
            return Optional.of(first(1));
        }
        char mark = separators.charAt(last - 1);
        if (uniform(last) && grouped(groups.size(), mark)) {
            return Optional.of(
                    last == 1 && mark == '.'
                            ? number(from, at, decimal(1), Optional.of(new BigDecimal(join(2))))
                            : first(groups.size()));
        }
        if (last == 1) {
            return Optional.of(isDecimal(mark) ? withDecimals(1) : first(1));
        }
        boolean decimals =
                (mark == '.' || mark == ',')
                        && uniform(last - 1)
                        && separators.charAt(0) != mark
                        && grouped(last, separators.charAt(0));
        if (decimals) {
            return Optional.of(withDecimals(last));
        }
        return separators.indexOf(".") >= 0 ? Optional.empty() : Optional.of(first(leading()));
    }

    /** Whether the first {@code count} separators are the same. */
    private boolean uniform(int count) {
        return separators.chars().limit(count).allMatch(c -> c == separators.charAt(0));
    }

    /** Of one separator between two groups that are no thousands: "3.5", "3,5", "0,125". */
    private boolean isDecimal(char mark) {
        return mark == '.'
                || mark == ',' && (groups.get(1).length() <= 2 || groups.get(0).equals("0"));
    }

    private Numeral withDecimals(int whole) {
        return number(from, at, decimal(whole), Optional.empty());
    }

    /** In a list such as "1,500,20" the groups that make a number of their own. */
    private int leading() {
        int count = groups.size() - 1;
        while (count > 1 && !grouped(count)) {
            count--;
        }
        return count;
    }

    private Numeral first(int count) {
        at = ends.get(count - 1);
        return number(from, at, new BigDecimal(join(count)), Optional.empty());
    }

    private boolean grouped(int count, char separator) {
        return grouped(count) || separator == ',' && indian(count);
    }

    private boolean grouped(int count) {
        if (groups.get(0).length() > 3 || groups.get(0).equals("0")) {
            return false;
        }
        return groups.subList(1, count).stream().allMatch(group -> group.length() == 3);
    }

    /** As in 35,00,000. */
    private boolean indian(int count) {
        return count > 2
                && groups.get(0).length() <= 2
                && groups.get(count - 1).length() == 3
                && groups.subList(1, count - 1).stream().allMatch(group -> group.length() == 2);
    }

    private String join(int count) {
        return String.join("", groups.subList(0, count));
    }

    private BigDecimal decimal(int whole) {
        return new BigDecimal(join(whole) + "." + groups.get(whole));
    }

    private static Numeral number(
            int from, int to, BigDecimal value, Optional<BigDecimal> grouped) {
        return new Numeral(from, to, value, BigDecimal.ONE, grouped, Form.DIGITS);
    }

    /** "3½", "3 1/2", "1/2", "3 and a half". */
    private Numeral withFraction(Numeral number) {
        int to = number.to();
        if (!number.whole() || number.mantissa().precision() > 6) {
            return number;
        }
        if (runs.isMark(to) && NumberWord.is(runs.lower(to), Role.FRACTION)) {
            return number(
                    from,
                    to + 1,
                    number.mantissa().add(NumberWord.of(runs.lower(to)).orElseThrow().value()),
                    Optional.empty());
        }
        Optional<BigDecimal> whole = slashed(from);
        if (whole.isPresent() && to == from + 1) {
            return number(from, from + 3, whole.get(), Optional.empty());
        }
        int fraction = runs.isDash(to) && runs.joined(to) ? to + 1 : to;
        Optional<BigDecimal> part =
                fraction == to && runs.joined(to) ? Optional.empty() : slashed(fraction);
        if (part.isPresent() && part.get().compareTo(BigDecimal.ONE) < 0) {
            return number(from, fraction + 3, number.mantissa().add(part.get()), Optional.empty());
        }
        Optional<Numeral> spoken = WordNumbers.andFraction(runs, number);
        return spoken.orElse(number);
    }

    private Optional<BigDecimal> slashed(int numerator) {
        if (!runs.isDigits(numerator)
                || runs.length(numerator) > 2
                || !(runs.is(numerator + 1, '/') || runs.is(numerator + 1, '\u2044'))
                || !runs.joined(numerator + 1)
                || !runs.isDigits(numerator + 2)
                || !runs.joined(numerator + 2)
                || runs.length(numerator + 2) > 2
                || !DENOMINATORS.contains(runs.asciiDigits(numerator + 2))
                || runs.joined(numerator + 3)
                        && (runs.isLetters(numerator + 3) || runs.is(numerator + 3, '/'))) {
            return Optional.empty();
        }
        return Optional.of(
                new BigDecimal(runs.asciiDigits(numerator))
                        .divide(new BigDecimal(runs.asciiDigits(numerator + 2))));
    }
}
