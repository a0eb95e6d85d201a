package org.gleaner.annotate.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gleaner.calendar.DayOrder;
import org.gleaner.model.Span;
import org.gleaner.model.TimeExpression;
import org.gleaner.text.CharRuns;

/**
 * Reads the time expressions of one sentence from left to right: at every word the longest that any
 * rule finds.
 */
final class DateFinder {

    private static final List<DateRule> RULES =
            List.of(
                    new MonthRule(),
                    new FurtherDaysRule(),
                    new YearRule(),
                    new EraRule(),
                    new QuarterRule(),
                    new SeasonRule(),
                    new AnchoredRule(),
                    new DeicticRule(),
                    new HolidayRule(),
                    new WeekdayRule(),
                    new NthDayRule(),
                    new PartRule(),
                    new DurationRule(),
                    new SetRule(),
                    new ClockRule(),
                    new CompactRule());

    private DateFinder() {}

    /** As below, where no date stands before. */
    static List<TimeExpression> find(
            String text, Span sentence, Optional<LocalDate> today, Runnable tick) {
        DayOrder order = DayOrder.of(text, today);
        return find(text, sentence, today, order, Optional.empty(), tick).dates();
    }

    /**
     * @param anchor the last date, which the next sentence may count from
     */
    record Found(List<TimeExpression> dates, Optional<Period> anchor) {}

    /**
     * The time expressions within {@code sentence}, in text order, none inside another.
     *
     * @param today the document's date
     * @param order how the document writes "12/03/2024"
     * @param anchor the last date before the sentence
     * @param tick called now and then, for the deadline
     */
    static Found find(
            String text,
            Span sentence,
            Optional<LocalDate> today,
            DayOrder order,
            Optional<Period> anchor,
            Runnable tick) {
        DateContext context = new DateContext(CharRuns.of(text, sentence), today, order, anchor);
        CharRuns runs = context.runs;
        List<TimeExpression> found = new ArrayList<>();
        int at = 0;
        int next = 0;
        while (at < runs.size()) {
            if (at >= next) {
                tick.run();
                next = at + 1000;
            }
            Optional<DateMatch> here = at(context, at).map(one -> joined(context, one));
            if (here.isPresent()) {
                found.add(expression(runs, here.get()));
                context.anchor = AnchoredRule.anchor(here.get()).or(() -> context.anchor);
                at = here.get().end();
            } else {
                at++;
            }
        }
        return new Found(found, context.anchor);
    }

    static Optional<DateMatch> at(DateContext context, int at) {
        CharRuns runs = context.runs;
        if (!runs.isDigits(at)
                && !runs.isMark(at, "'\u2019\u2018")
                && !(runs.isLetters(at) && TimeWords.begins(runs.lower(at)))) {
            return Optional.empty();
        }
        Optional<DateMatch> longest = Optional.empty();
        for (DateRule rule : RULES) {
            longest = DateMatch.longer(longest, rule.at(context, at));
        }
        return longest;
    }

    private static DateMatch joined(DateContext context, DateMatch one) {
        CharRuns runs = context.runs;
        DateMatch whole = one;
        if (Ranges.link(runs, whole)) {
            DateMatch from = whole;
            whole =
                    at(context, whole.end() + 1)
                            .flatMap(to -> Ranges.join(context, from, to))
                            .orElse(whole);
        }
        DateMatch day = whole;
        int besides = Ranges.besides(runs, day);
        return at(context, besides)
                .flatMap(other -> Ranges.dayAndTime(context, day, other))
                .orElse(whole);
    }

    private static TimeExpression expression(CharRuns runs, DateMatch found) {
        Period period = found.period();
        return new TimeExpression(
                runs.span(found.first(), found.end()),
                period.kind(),
                period.from(),
                period.to(),
                period.value(),
                DateAnnotator.NAME);
    }
}
