package org.gleaner.annotate.dates;

import java.time.LocalDate;
import java.util.Optional;
import org.gleaner.model.TimeExpression.Kind;
import org.gleaner.text.CharRuns;

/**
 * What counts from another date of the text: "the following year", "that month", "two years
 * earlier", "nine days before 28 September 2018".
 */
final class AnchoredRule implements DateRule {

    /** The date that later words may count from: one whose days are known. */
    static Optional<Period> anchor(DateMatch found) {
        Period period = found.period();
        boolean dated =
                (period.kind() == Kind.DATE || period.kind() == Kind.TIME)
                        && period.from().isPresent()
                        && period.to().isPresent()
                        && !period.value().contains("P");
        return dated ? Optional.of(period) : Optional.empty();
    }

    @Override
    public Optional<DateMatch> at(DateContext context, int at) {
        return unit(context, at).or(() -> away(context, at));
    }

    /** "the following year", "the previous month", "that same year". */
    private static Optional<DateMatch> unit(DateContext context, int at) {
        CharRuns runs = context.runs;
        boolean that = runs.is(at, "that");
        if (context.anchor.isEmpty() || !that && !runs.is(at, "the")) {
            return Optional.empty();
        }
        int word = at + 1;
        int shift =
                switch (runs.lower(word)) {
                    case "following", "ensuing" -> 1;
                    case "previous", "preceding" -> -1;
                    default -> 0;
                };
        boolean same = runs.is(word, "same");
        if (that != (shift == 0) && !same) {
            return Optional.empty();
        }
        int unitWord = that && !same ? word : word + 1;
        Period anchor = context.anchor.get();
        return TimeWords.oneUnit(runs.lower(unitWord))
                .filter(unit -> fits(unit, anchor) && !runs.is(unitWord + 1, "of"))
                .flatMap(
                        unit ->
                                unit.after(anchor.from().orElseThrow(), 10L * shift)
                                        .map(day -> Period.containing(unit, day)))
                .flatMap(period -> DateMatch.of(at, unitWord + 1, period));
    }

    /** Whether the unit is one of days at least, and no finer than the date counted from. */
    private static boolean fits(Unit unit, Period anchor) {
        return unit.compareTo(Unit.DAY) >= 0
                && unit != Unit.SEASON
                && (anchor.kind() == Kind.TIME || unit.compareTo(anchor.grain()) >= 0);
    }

    /** "two years earlier", "three days after 5 May 2020". */
    private static Optional<DateMatch> away(DateContext context, int at) {
        CharRuns runs = context.runs;
        Optional<DurationRule.Length> length =
                context.length(at).filter(found -> !found.amount().vague());
        if (length.isEmpty()) {
            return Optional.empty();
        }
        int end = length.get().end();
        int sign =
                switch (runs.lower(end)) {
                    case "earlier", "before", "previously" -> -1;
                    case "later", "after", "afterwards" -> 1;
                    default -> 0;
                };
        if (sign == 0) {
            return Optional.empty();
        }
        if (runs.is(end, "before") || runs.is(end, "after")) {
            return DateFinder.at(context, end + 1)
                    .flatMap(
                            date ->
                                    anchor(date)
                                            .flatMap(from -> counted(length.get(), from, sign))
                                            .flatMap(day -> DateMatch.of(at, date.end(), day)));
        }
        return context.anchor
                .flatMap(from -> counted(length.get(), from, sign))
                .flatMap(day -> DateMatch.of(at, end + 1, day));
    }

    private static Optional<Period> counted(DurationRule.Length length, Period anchor, int sign) {
        if (!fits(length.unit(), anchor)) {
            return Optional.empty();
        }
        Optional<LocalDate> from = sign < 0 ? anchor.from() : anchor.to();
        return Optional.of(DurationRule.away(from, length, sign))
                .filter(found -> found.from().isPresent());
    }
}
