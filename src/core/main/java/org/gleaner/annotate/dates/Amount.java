package org.gleaner.annotate.dates;

import java.util.Optional;
import org.gleaner.text.CharRuns;

/**
 * How many units of time: "3", "twenty-five", "2.5", "two and a half", "3 to 5", "several".
 *
 * @param tenths of a unit; of a range the lesser
 * @param most tenths, of a range the greater
 * @param vague whether no number is said
 * @param end one past the last word
 */
record Amount(long tenths, long most, boolean vague, int end) {

    /** Numbers above it count no time that matters, and their products must not overflow. */
    private static final long HIGHEST = 1_000_000;

    static Optional<Amount> at(CharRuns runs, int at) {
        Optional<Amount> one = single(runs, at);
        if (one.isEmpty() || one.get().vague) {
            return one;
        }
        int link = one.get().end;
        if (runs.is(link, "to")
                || runs.is(link, "or")
                || runs.isDash(link)
                || runs.is(link, "and") && runs.is(at - 1, "between")) {
            Optional<Amount> other = single(runs, link + 1);
            if (other.isPresent() && !other.get().vague && other.get().tenths > one.get().tenths) {
                return Optional.of(
                        new Amount(one.get().tenths, other.get().tenths, false, other.get().end));
            }
        }
        return one;
    }

    private static Optional<Amount> single(CharRuns runs, int at) {
        Optional<Amount> whole = runs.isDigits(at) ? digits(runs, at) : spelled(runs, at);
        return whole.map(
                found ->
                        runs.is(found.end, "and")
                                        && runs.is(found.end + 1, "a")
                                        && runs.is(found.end + 2, "half")
                                        && !found.vague
                                ? exactly(found.tenths + 5, found.end + 3)
                                : found);
    }

    private static Amount exactly(long tenths, int end) {
        return new Amount(tenths, tenths, false, end);
    }

    private static Optional<Amount> digits(CharRuns runs, int at) {
        boolean part =
                runs.joined(at)
                        && (runs.isLetters(at - 1) || runs.isMark(at - 1, "$\u20ac\u00a3#.,:/'"));
        long number = runs.number(at);
        if (part || number < 0) {
            return Optional.empty();
        }
        int end = at + 1;
        while (runs.isMark(end, ",")
                && runs.joined(end)
                && runs.joined(end + 1)
                && runs.isDigits(end + 1)
                && runs.length(end + 1) == 3) {
            if (number > HIGHEST) {
                return Optional.empty();
            }
            number = number * 1000 + runs.number(end + 1);
            end += 2;
        }
        long tenths = number * 10;
        if (runs.isMark(end, ".")
                && runs.joined(end)
                && runs.joined(end + 1)
                && runs.isDigits(end + 1)) {
            if (runs.length(end + 1) > 1) {
                return Optional.empty();
            }
            tenths += runs.number(end + 1);
            end += 2;
        }
        return number > HIGHEST ? Optional.empty() : Optional.of(exactly(tenths, end));
    }

    private static Optional<Amount> spelled(CharRuns runs, int at) {
        int start = runs.is(at, "a") ? at + 1 : at;
        TimeWords.NumberWord first = TimeWords.NUMBERS.get(runs.lower(start));
        if (first == null) {
            return Optional.empty();
        }
        if (first.value() == 0) {
            return Optional.of(new Amount(0, 0, true, start + 1));
        }
        if (start > at && !first.kind().equals("scale") && !runs.is(start, "couple")) {
            return Optional.empty();
        }
        long number = 0;
        int next = start;
        for (int parts = 0; parts < 6; parts++) {
            int word =
                    runs.isDash(next) && parts > 0 && runs.joined(next)
                                    || runs.is(next, "and") && parts > 0
                            ? next + 1
                            : next;
            TimeWords.NumberWord more = TimeWords.NUMBERS.get(runs.lower(word));
            boolean fits =
                    more != null
                            && more.value() > 0
                            && switch (more.kind()) {
                                case "scale" ->
                                        word == next
                                                && number % 100 < 100
                                                && (number == 0 || number < more.value());
                                case "ten" -> number % 100 == 0;
                                default ->
                                        number % 10 == 0
                                                && (number % 100 >= 20 && more.value() < 10
                                                        || number % 100 == 0);
                            };
            if (!fits || word > next && runs.is(next, "and") && number < 100) {
                break;
            }
            number =
                    more.kind().equals("scale")
                            ? Math.max(1, number) * more.value()
                            : number + more.value();
            next = word + 1;
        }
        if (runs.is(start, "couple") && runs.is(next, "of")) {
            next++;
        }
        return number == 0 ? Optional.empty() : Optional.of(exactly(number * 10, next));
    }
}
