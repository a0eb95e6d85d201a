package org.gleaner.annotate.dates;

import java.time.LocalDate;
import java.util.Optional;
import org.gleaner.calendar.CalendarNames;
import org.gleaner.model.TimeExpression.Kind;
import org.gleaner.text.CharRuns;

/**
 * Lengths of time ("three years", "20-day", "half a century") and what is measured from today by
 * them ("three years ago", "the next five years", "within two months"). Ages ("20 years old") are
 * none.
 */
final class DurationRule implements DateRule {

    /**
     * A length as read: so many of a unit, up to word {@code end}.
     *
     * @param working of days without Saturdays and Sundays
     */
    record Length(UnitCount amount, Unit unit, int end, boolean working) {

        Length(UnitCount amount, Unit unit, int end) {
            this(amount, unit, end, false);
        }

        Period open() {
            if (amount.vague()) {
                return Period.open(Kind.DURATION, unit.vagueDuration(), unit);
            }
            String least = unit.duration(amount.tenths());
            return Period.open(
                    Kind.DURATION,
                    amount.most() == amount.tenths()
                            ? least
                            : least + "/" + unit.duration(amount.most()),
                    unit);
        }
    }

    private static final int TENTHS = 10;
    private static final int WORKING_DAYS = 5;

    @Override
    public Optional<DateMatch> at(DateContext context, int at) {
        return shifted(context, at)
                .or(() -> context.length(at).flatMap(length -> measured(context, at, length)));
    }

    /** "the next five years", "last three months", "the past few days". */
    private static Optional<DateMatch> shifted(DateContext context, int at) {
        CharRuns runs = context.runs;
        int word = runs.is(at, "the") || runs.is(at, "these") ? at + 1 : at;
        TimeWords.Shift shift = TimeWords.SHIFTS.get(runs.lower(word));
        if (shift == null || shift.many().equals("no")) {
            return Optional.empty();
        }
        boolean ahead = shift.many().equals("ahead");
        int number = runs.is(word + 1, "and") ? word + 1 : skipAdjective(runs, word + 1);
        return UnitCount.at(runs, number)
                .flatMap(amount -> unit(runs, amount))
                .filter(length -> !runs.is(length.end, "of"))
                .map(
                        length ->
                                new DateMatch(
                                        at,
                                        length.end,
                                        anchored(context, length, ahead),
                                        Optional.empty()));
    }

    private static int skipAdjective(CharRuns runs, int at) {
        return TimeWords.UNIT_ADJECTIVES.containsKey(runs.lower(at)) ? at + 1 : at;
    }

    private static Period anchored(DateContext context, Length length, boolean ahead) {
        Period open = length.open();
        if (context.today.isEmpty()) {
            return open;
        }
        LocalDate today = context.today.get();
        if (length.amount.vague()) {
            return new Period(
                    open.kind(),
                    open.value(),
                    ahead ? Optional.of(today) : Optional.empty(),
                    ahead ? Optional.empty() : Optional.of(today),
                    open.grain());
        }
        if (length.working) {
            LocalDate other = workingDay(today, length.amount.most() / TENTHS, ahead ? 1 : -1);
            return ahead ? open.within(today, other) : open.within(other, today);
        }
        return length.unit
                .after(today, ahead ? length.amount.most() : -length.amount.most())
                .map(other -> ahead ? open.within(today, other) : open.within(other, today))
                .orElse(open);
    }

    /** So many days from a day on, of Monday to Friday alone. */
    private static LocalDate workingDay(LocalDate today, long days, int sign) {
        long left = days % WORKING_DAYS;
        LocalDate day = today.plusWeeks(sign * (days / WORKING_DAYS));
        while (left > 0 || day.getDayOfWeek().getValue() > WORKING_DAYS) {
            day = day.plusDays(sign);
            left -= day.getDayOfWeek().getValue() > WORKING_DAYS ? 0 : 1;
        }
        return day;
    }

    /**
     * A number with its unit, "half a year", "a quarter of a century", or "a year" where the words
     * around show that a length is meant.
     */
    static Optional<Length> length(CharRuns runs, int at) {
        if (runs.is(at, "half")) {
            int unitWord =
                    runs.is(at + 1, "a") || runs.is(at + 1, "an") || runs.isDash(at + 1)
                            ? at + 2
                            : at + 1;
            boolean plain = unitWord > at + 1 && !runs.is(at - 1, "and");
            return TimeWords.oneUnit(runs.lower(unitWord))
                    .filter(unit -> plain && unit != Unit.WEEKEND && unit != Unit.QUARTER)
                    .map(
                            unit ->
                                    new Length(
                                            new UnitCount(5, 5, false, unitWord),
                                            unit,
                                            unitWord + 1));
        }
        boolean article = runs.is(at, "a") || runs.is(at, "an");
        if (article
                && runs.is(at + 1, "quarter")
                && runs.is(at + 2, "of")
                && runs.is(at + 3, "a")
                && runs.is(at + 4, "century")) {
            return Optional.of(
                    new Length(new UnitCount(250, 250, false, at + 1), Unit.YEAR, at + 5));
        }
        if (article) {
            Optional<Length> one = one(runs, at);
            if (one.isPresent()) {
                return one;
            }
        }
        return UnitCount.at(runs, at)
                .flatMap(amount -> unit(runs, amount))
                .filter(length -> !doubtful(runs, at, length));
    }

    private static Optional<Length> one(CharRuns runs, int at) {
        int unitWord = skipAdjective(runs, at + 1);
        Optional<Unit> unit =
                TimeWords.oneUnit(runs.lower(unitWord))
                        .filter(found -> found != Unit.WEEKEND && found != Unit.QUARTER);
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        int end = unitWord + 1;
        if (runs.is(end, "and") && runs.is(end + 1, "a") && runs.is(end + 2, "half")) {
            return Optional.of(new Length(new UnitCount(15, 15, false, at), unit.get(), end + 3));
        }
        boolean noun =
                runs.isDash(end) && runs.joined(end)
                        || runs.is(end, "of") && unit.get() == Unit.DAY;
        return !noun && (isMeasuredFrom(runs, end) || isLengthCue(runs, at))
                ? Optional.of(new Length(new UnitCount(10, 10, false, at), unit.get(), end))
                : Optional.empty();
    }

    /** "ago", "later", "from now". */
    private static boolean isMeasuredFrom(CharRuns runs, int at) {
        return switch (runs.lower(at)) {
            case "ago", "later", "earlier" -> true;
            case "from" -> runs.is(at + 1, "now");
            default -> false;
        };
    }

    /** Whether the words show that the article at {@code at} begins a length: "for a", "a full". */
    private static boolean isLengthCue(CharRuns runs, int at) {
        String adjective = TimeWords.UNIT_ADJECTIVES.getOrDefault(runs.lower(at + 1), "");
        return TimeWords.ARTICLE_CUES.contains(runs.lower(at - 1))
                || adjective.equals("length") && !runs.isDigits(at - 1);
    }

    private static Optional<Length> unit(CharRuns runs, UnitCount amount) {
        int at = amount.end();
        boolean hyphen = runs.isDash(at) && runs.joined(at) && runs.joined(at + 1);
        int unitWord = hyphen ? at + 1 : skipAdjective(runs, at);
        Optional<Unit> unit = TimeWords.unit(runs.lower(unitWord));
        if (unit.isEmpty()
                || unitWord > at
                        && !hyphen
                        && unit.get() == Unit.QUARTER
                        && runs.is(unitWord, "quarter")) {
            return Optional.empty();
        }
        boolean many = TimeWords.oneUnit(runs.lower(unitWord)).isEmpty();
        boolean plainQuarter =
                unit.get() == Unit.QUARTER && unitWord == at && runs.is(unitWord + 1, "of");
        boolean mismatch = !many && !hyphen && (amount.vague() || amount.tenths() >= 10_000);
        return plainQuarter || mismatch
                ? Optional.empty()
                : Optional.of(
                        new Length(
                                amount,
                                unit.get(),
                                unitWord + 1,
                                isWorking(runs, at, unitWord, unit.get())));
    }

    private static boolean isWorking(CharRuns runs, int first, int unitWord, Unit unit) {
        return unit == Unit.DAY
                && unitWord > first
                && TimeWords.UNIT_ADJECTIVES
                        .getOrDefault(runs.lower(unitWord - 1), "")
                        .equals("working");
    }

    /**
     * Ages, "one day" (some time), "three quarters" (a fraction), "2016 years" and "first-year".
     */
    private static boolean doubtful(CharRuns runs, int at, Length length) {
        int end = length.end;
        int after = runs.isDash(end) ? end + 1 : end;
        boolean age =
                runs.is(after, "old")
                        || runs.is(after, "olds")
                        || runs.is(end, "of") && runs.is(end + 1, "age")
                        || runs.is(at - 1, "aged");
        boolean oneDay =
                runs.is(at, "one")
                        && runs.is(at + 1, "day")
                        && !TimeWords.ARTICLE_CUES.contains(runs.lower(at - 1));
        boolean fraction = length.unit == Unit.QUARTER && length.amount.end() == end - 1;
        boolean year = runs.isDigits(at) && runs.length(at) == 4 && length.amount.end() == at + 1;
        return age || oneDay || fraction || year;
    }

    private static Optional<DateMatch> measured(DateContext context, int at, Length length) {
        CharRuns runs = context.runs;
        int end = length.end;
        if (runs.is(end, "ago")) {
            return weekdayAgo(context, at, length)
                    .or(() -> DateMatch.of(at, end + 1, away(context.today, length, -1)));
        }
        if (runs.is(end, "from") && (runs.is(end + 1, "now") || runs.is(end + 1, "today"))) {
            return DateMatch.of(at, end + 2, away(context.today, length, 1));
        }
        int mark = runs.isMark(end, "'\u2019") ? end + 1 : end;
        int time = runs.is(mark, "s") ? mark + 1 : mark;
        if (mark > end && runs.is(time, "time") && runs.is(at - 1, "in")) {
            return DateMatch.of(at, time + 1, away(context.today, length, 1));
        }
        return DateMatch.of(
                at,
                end,
                isDeadline(runs, at, end) && !isMeasuredFromElsewhere(runs, end)
                        ? anchored(context, length, true)
                        : length.open());
    }

    /** "a week ago Monday". */
    private static Optional<DateMatch> weekdayAgo(DateContext context, int at, Length length) {
        int word = length.end + 1;
        int weekday =
                context.runs.isCapitalized(word)
                        ? CalendarNames.fullWeekday(context.runs.lower(word))
                        : 0;
        return weekday == 0 || length.unit != Unit.WEEK || length.amount.vague()
                ? Optional.empty()
                : context.today
                        .flatMap(today -> length.unit.after(today, -length.amount.tenths()))
                        .map(
                                day ->
                                        day.minusDays(
                                                (day.getDayOfWeek().getValue() - weekday + 7) % 7))
                        .flatMap(day -> DateMatch.of(at, word + 1, Period.day(day)));
    }

    /** "within two months"; "in two months" of what is to come. */
    private static boolean isDeadline(CharRuns runs, int at, int end) {
        return switch (runs.lower(at - 1)) {
            case "within" -> Tense.around(runs, at, end) != Tense.PAST;
            case "in" -> Tense.around(runs, at, end) == Tense.FUTURE;
            default -> false;
        };
    }

    /** "within two months of the election". */
    private static boolean isMeasuredFromElsewhere(CharRuns runs, int at) {
        return switch (runs.lower(at)) {
            case "of", "after", "from", "before" -> true;
            default -> false;
        };
    }

    /** The unit of the calendar that lies a length away: three years before 2020 is 2017. */
    static Period away(Optional<LocalDate> today, Length length, int sign) {
        Unit grain =
                switch (length.unit) {
                    case SECOND, MINUTE, HOUR -> Unit.HOUR;
                    case FORTNIGHT -> Unit.WEEK;
                    case WEEKEND -> Unit.WEEK;
                    case DECADE, CENTURY -> Unit.DECADE;
                    default -> length.amount.tenths() % 10 == 0 ? length.unit : Unit.MONTH;
                };
        if (length.amount.vague() || grain == Unit.HOUR) {
            return Period.open(
                    grain == Unit.HOUR ? Kind.TIME : Kind.DATE,
                    sign < 0 ? "PAST_REF" : "FUTURE_REF",
                    grain);
        }
        Optional<Period> near =
                today.flatMap(base -> length.unit.after(base, sign * length.amount.tenths()))
                        .map(day -> Period.containing(grain, day));
        Optional<Period> far =
                today.flatMap(base -> length.unit.after(base, sign * length.amount.most()))
                        .map(day -> Period.containing(grain, day));
        if (near.isEmpty() || far.isEmpty()) {
            return Period.open(Period.unsettled(grain), grain);
        }
        if (near.equals(far)) {
            return near.get();
        }
        Period early = sign < 0 ? far.get() : near.get();
        Period late = sign < 0 ? near.get() : far.get();
        return Period.date(
                early.value() + "/" + late.value(),
                early.from().orElseThrow(),
                late.to().orElseThrow(),
                grain);
    }
}
