package org.gleaner.annotate.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.gleaner.calendar.DateGrammar;
import org.gleaner.calendar.DayOrder;
import org.gleaner.text.CharRuns;

/** One sentence being read, with the day of its document. Used by one thread. */
final class DateContext {

    /**
     * A day and month whose clause has no tense mean the nearest such day, when it is plainly the
     * nearest.
     */
    private static final int NEAR = 45;

    /**
     * Nor does a day mean the one almost a year away when the other is near, whatever the tense,
     * but for what happened on it: "prepared for a summit on May 9".
     */
    private static final int FAR = 300;

    final CharRuns runs;
    final DateGrammar dates;
    final Optional<LocalDate> today;

    /**
     * The year of the last date with a month and year in this sentence: "in March 2014 and again in
     * May".
     */
    OptionalInt yearBefore = OptionalInt.empty();

    /** The last date that was read, in this sentence or just before it: what "a year later" is. */
    Optional<Period> anchor;

    /** The word whose length was read last, and that length. */
    private int measured = -1;

    private Optional<DurationRule.Length> length = Optional.empty();

    DateContext(CharRuns runs, Optional<LocalDate> today, DayOrder order, Optional<Period> anchor) {
        this.anchor = anchor;
        this.runs = runs;
        this.dates = new DateGrammar(runs, order);
        this.today = today;
    }

    /** The length of time that begins at a word; rules that ask for it in turn read it once. */
    Optional<DurationRule.Length> length(int at) {
        if (measured != at) {
            length = DurationRule.length(runs, at);
            measured = at;
        }
        return length;
    }

    /** The unit {@code shift} units away from the present one: "last year" is -1. */
    Period away(Unit unit, int shift) {
        return today.flatMap(day -> unit.after(day, 10L * shift))
                .map(day -> Period.containing(unit, day))
                .orElseGet(() -> Period.open(Period.unsettled(unit), unit));
    }

    /**
     * Which year's a date is that comes every year: the one the sentence named before, else the
     * last up to today where the clause looks back, the next from today where it looks ahead, else
     * the one that is now or plainly nearest.
     *
     * @param open the value when nothing settles it
     */
    Period yearly(int first, int end, IntFunction<Optional<Period>> in, Period open) {
        if (yearBefore.isPresent()) {
            return in.apply(yearBefore.getAsInt()).orElse(open);
        }
        if (today.isEmpty()) {
            return open;
        }
        LocalDate now = today.get();
        int year = now.getYear();
        Tense tense = Tense.around(runs, first, end);
        if (tense == Tense.NONE) {
            return nearest(in, now, year).orElse(open);
        }
        Optional<Period> meant =
                tense == Tense.PAST ? backFrom(in, now, year + 1) : aheadFrom(in, now, year - 1);
        return meant.filter(
                        found ->
                                found.grain() != Unit.DAY
                                        || distance(found, now) < FAR
                                        || tense == Tense.PAST && FirmPast.is(runs, first, end))
                .or(() -> nearest(in, now, year))
                .or(() -> meant)
                .orElse(open);
    }

    private static long distance(Period period, LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(period.from().orElseThrow(), day));
    }

    /**
     * The last that begins today or before, among this and the four years before it (29 February).
     */
    static Optional<Period> backFrom(IntFunction<Optional<Period>> in, LocalDate now, int year) {
        for (int y = year; y > year - 10; y--) {
            Optional<Period> found = in.apply(y);
            if (found.isPresent() && !found.get().from().orElseThrow().isAfter(now)) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The first that ends today or after. */
    static Optional<Period> aheadFrom(IntFunction<Optional<Period>> in, LocalDate now, int year) {
        for (int y = year; y < year + 10; y++) {
            Optional<Period> found = in.apply(y);
            if (found.isPresent() && !found.get().to().orElseThrow().isBefore(now)) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Period> nearest(
            IntFunction<Optional<Period>> in, LocalDate now, int year) {
        for (int y = year - 1; y <= year + 1; y++) {
            Optional<Period> found = in.apply(y);
            if (found.isPresent()) {
                long since = ChronoUnit.DAYS.between(found.get().to().orElseThrow(), now);
                long until = ChronoUnit.DAYS.between(now, found.get().from().orElseThrow());
                int near = found.get().grain() == Unit.DAY ? NEAR : 0;
                if (since <= near && until <= near) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The word before {@code at}, past a dash glued on both sides ("mid-2018") and the full stop of
     * a short form ("c. 1963").
     */
    String before(int at) {
        if (runs.isMark(at - 1, ".")
                && runs.joined(at - 1)
                && runs.isLetters(at - 2)
                && runs.length(at - 2) <= 3) {
            return runs.lower(at - 2);
        }
        return runs.isDash(at - 1) && runs.joined(at) && runs.joined(at - 1)
                ? runs.lower(at - 2)
                : runs.lower(at - 1);
    }

    /** Whether a possessive "'s" follows. */
    boolean possessive(int at) {
        return runs.isMark(at, "'\u2019") && runs.is(at + 1, "s");
    }
}
