package org.gleaner.annotate.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.gleaner.model.TimeExpression.Kind;
import org.gleaner.text.CharRuns;

/**
 * Parts of longer times: "early 2019", "mid-May", "the end of last year", "the second half of the
 * 1990s", "the first nine months of 2018", "year-end".
 */
final class PartRule implements DateRule {

    @Override
    public Optional<DateMatch> at(DateContext context, int at) {
        CharRuns runs = context.runs;
        int start = runs.is(at, "the") ? at + 1 : at;
        if (runs.is(start, "very")) {
            start++;
        }
        TimeWords.Part part = TimeWords.PARTS.get(runs.lower(start));
        if (part != null) {
            return part.before() ? before(context, at, start, part) : of(context, at, start, part);
        }
        int word = start;
        return yearEnd(context, at, start)
                .or(() -> half(context, at, word))
                .or(() -> units(context, at, word));
    }

    private static Optional<DateMatch> before(
            DateContext context, int first, int at, TimeWords.Part part) {
        int next = context.runs.isDash(at + 1) && context.runs.joined(at + 1) ? at + 2 : at + 1;
        boolean in = context.runs.is(next, "in") && !context.runs.isDash(at + 1);
        return whole(context, in ? next + 1 : next, in)
                .filter(whole -> whole.grain() != Unit.DAY)
                .map(whole -> sliced(first, whole, part));
    }

    /** "the beginning of May", "end-2019", "the end of this decade". */
    private static Optional<DateMatch> of(
            DateContext context, int first, int at, TimeWords.Part part) {
        CharRuns runs = context.runs;
        boolean hyphen = runs.isDash(at + 1) && runs.joined(at + 1) && runs.joined(at + 2);
        if (!hyphen && !runs.is(at + 1, "of")) {
            return Optional.empty();
        }
        Optional<DateMatch> whole = whole(context, at + 2, !hyphen);
        if (whole.isEmpty() && !hyphen) {
            int start = runs.is(at + 2, "the") ? at + 3 : at + 2;
            whole = half(context, at + 2, start);
        }
        return whole.filter(found -> found.grain() != Unit.DAY)
                .map(found -> sliced(first, found, part));
    }

    private static DateMatch sliced(int first, DateMatch whole, TimeWords.Part part) {
        return new DateMatch(
                first,
                whole.end(),
                slice(whole.period(), part.where(), part.twelfths()),
                Optional.empty());
    }

    /** "year-end", "the year's end", "year end 2019". */
    private static Optional<DateMatch> yearEnd(DateContext context, int first, int at) {
        CharRuns runs = context.runs;
        Optional<Unit> unit =
                TimeWords.oneUnit(runs.lower(at))
                        .filter(found -> found == Unit.YEAR || found == Unit.MONTH);
        int end = runs.isDash(at + 1) ? at + 2 : context.possessive(at + 1) ? at + 3 : at + 1;
        if (unit.isEmpty() || !runs.is(end, "end")) {
            return Optional.empty();
        }
        Optional<DateMatch> year =
                unit.get() == Unit.YEAR
                        ? DeicticRule.yearAfter(context, end + 1)
                        : Optional.empty();
        Period whole = year.map(DateMatch::period).orElseGet(() -> context.away(unit.get(), 0));
        return DateMatch.of(
                first, year.map(DateMatch::end).orElse(end + 1), slice(whole, "last", 3));
    }

    private static Optional<DateMatch> half(DateContext context, int first, int at) {
        CharRuns runs = context.runs;
        int number = QuarterRule.ordinal(runs, at);
        int unit = QuarterRule.afterOrdinal(runs, at);
        if (unit == 0 || !runs.is(unit, "half") || !runs.is(unit + 1, "of") || number > 2) {
            return Optional.empty();
        }
        return new QuarterRule()
                .at(context, first)
                .or(
                        () ->
                                whole(context, unit + 2, true)
                                        .filter(whole -> whole.grain() != Unit.DAY)
                                        .map(
                                                whole ->
                                                        new DateMatch(
                                                                first,
                                                                whole.end(),
                                                                slice(
                                                                        whole.period(),
                                                                        number == 1
                                                                                ? "first"
                                                                                : "last",
                                                                        6),
                                                                Optional.empty())));
    }

    /** "the first nine months of 2018", "the last week of May". */
    private static Optional<DateMatch> units(DateContext context, int first, int at) {
        CharRuns runs = context.runs;
        int ordinal = QuarterRule.ordinal(runs, at);
        int next = QuarterRule.afterOrdinal(runs, at);
        if (next == 0 || ordinal > 1) {
            return Optional.empty();
        }
        Optional<UnitCount> amount =
                UnitCount.at(runs, next)
                        .filter(found -> !found.vague() && found.most() == found.tenths());
        int unitWord = amount.map(UnitCount::end).orElse(next);
        Optional<Unit> unit =
                amount.isPresent()
                        ? TimeWords.unit(runs.lower(unitWord))
                        : TimeWords.oneUnit(runs.lower(unitWord));
        if (unit.isEmpty()
                || unit.get().compareTo(Unit.DAY) < 0
                || unit.get() == Unit.WEEKEND
                || !runs.is(unitWord + 1, "of")) {
            return Optional.empty();
        }
        long tenths = amount.map(UnitCount::tenths).orElse(10L);
        return whole(context, unitWord + 2, true)
                .flatMap(
                        whole ->
                                run(whole.period(), ordinal < 0, unit.get(), tenths)
                                        .map(
                                                run ->
                                                        new DateMatch(
                                                                first,
                                                                whole.end(),
                                                                run,
                                                                Optional.empty())));
    }

    private static Optional<Period> run(Period whole, boolean last, Unit unit, long tenths) {
        Period open = Period.open(Kind.DURATION, unit.duration(tenths), unit);
        if (whole.grain().compareTo(unit) <= 0) {
            return Optional.empty();
        }
        if (whole.from().isEmpty() || whole.to().isEmpty()) {
            return Optional.of(open);
        }
        LocalDate from = whole.from().get();
        LocalDate to = whole.to().get();
        LocalDate first = last ? unit.after(to.plusDays(1), -tenths).orElse(from) : from;
        LocalDate end =
                last ? to : unit.after(from, tenths).map(day -> day.minusDays(1)).orElse(to);
        if (first.isBefore(from) || end.isAfter(to) || first.isAfter(end)) {
            return Optional.empty();
        }
        boolean single =
                tenths == 10
                        && (unit == Unit.DAY
                                || unit == Unit.MONTH
                                || unit == Unit.QUARTER
                                || unit == Unit.YEAR);
        return Optional.of(single ? Period.containing(unit, first) : open.within(first, end));
    }

    /**
     * A time long enough to have parts: "May", "2019", "last year", "the 1990s", and after "of"
     * also "the year".
     */
    private static Optional<DateMatch> whole(DateContext context, int at, boolean article) {
        Optional<DateMatch> whole = Optional.empty();
        for (Optional<DateMatch> one :
                List.of(
                        new YearRule().at(context, at),
                        YearRule.bare(context, at),
                        new EraRule().at(context, at),
                        MonthRule.read(context, at, false),
                        SeasonRule.read(context, at, false),
                        new QuarterRule().at(context, at),
                        new DeicticRule().at(context, at),
                        article ? present(context, at) : Optional.<DateMatch>empty())) {
            whole =
                    DateMatch.longer(
                            whole,
                            one.filter(
                                    found ->
                                            found.is(Kind.DATE)
                                                    || found.grain().compareTo(Unit.WEEK) >= 0));
        }
        return whole;
    }

    /** "the year" after "end of" is the present one. */
    private static Optional<DateMatch> present(DateContext context, int at) {
        CharRuns runs = context.runs;
        if (!runs.is(at, "the")) {
            return Optional.empty();
        }
        String adjective = TimeWords.UNIT_ADJECTIVES.getOrDefault(runs.lower(at + 1), "");
        int unitWord = adjective.isEmpty() ? at + 1 : at + 2;
        Optional<Unit> unit =
                TimeWords.oneUnit(runs.lower(unitWord))
                        .filter(found -> found.compareTo(Unit.WEEK) >= 0);
        boolean hyphen = runs.isDash(unitWord + 1) && runs.joined(unitWord + 1);
        if (unit.isEmpty()
                || hyphen
                || runs.is(unitWord + 1, "of")
                || context.possessive(unitWord + 1)) {
            return Optional.empty();
        }
        return DateMatch.of(
                at,
                unitWord + 1,
                adjective.equals("fiscal")
                        ? Period.open("XXXX", Unit.YEAR)
                        : context.away(unit.get(), 0));
    }

    /**
     * The first, middle or last {@code twelfths} of a time: of years in months, of decades and
     * longer in years, else in days; rounded up.
     */
    static Period slice(Period whole, String where, int twelfths) {
        if (whole.from().isEmpty() || whole.to().isEmpty()) {
            return whole;
        }
        LocalDate from = whole.from().get();
        LocalDate after = whole.to().get().plusDays(1);
        ChronoUnit step =
                whole.grain().compareTo(Unit.DECADE) >= 0
                        ? ChronoUnit.YEARS
                        : whole.grain() == Unit.YEAR
                                        && from.getDayOfMonth() == 1
                                        && after.getDayOfMonth() == 1
                                ? ChronoUnit.MONTHS
                                : ChronoUnit.DAYS;
        long all = step.between(from, after);
        long part = Math.max(1, (all * twelfths + 11) / 12);
        long skip =
                switch (where) {
                    case "first" -> 0;
                    case "middle" -> (all - part) / 2;
                    default -> all - part;
                };
        return whole.within(from.plus(skip, step), from.plus(skip + part, step).minusDays(1));
    }
}
