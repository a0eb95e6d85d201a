package org.gleaner.annotate.dates;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.gleaner.calendar.CalendarNames;
import org.gleaner.calendar.WrittenDate;
import org.gleaner.text.CharRuns;

/**
 * Days and months: with their year, with "of this year", or with neither. "May" and "March" alone
 * need a word that shows the month.
 */
final class MonthRule implements DateRule {

    @Override
    public Optional<DateMatch> at(DateContext context, int at) {
        return read(context, at, true);
    }

    /** A month where the words around it show already that it is one: "the end of May". */
    static Optional<DateMatch> read(DateContext context, int at, boolean needsCue) {
        return stretch(context, at)
                .or(() -> context.dates.at(at).map(date -> settle(context, date)))
                .or(() -> alone(context, at, needsCue));
    }

    /** "from 3 to 5 May 2020", "between 3 and 5 May". */
    private static Optional<DateMatch> stretch(DateContext context, int at) {
        CharRuns runs = context.runs;
        boolean from = runs.is(at - 1, "from") && runs.is(at + 1, "to");
        boolean between = runs.is(at - 1, "between") && runs.is(at + 1, "and");
        if (!runs.isDigits(at) || !from && !between) {
            return Optional.empty();
        }
        int day = runs.number(at);
        return context.dates
                .at(at + 2)
                .filter(
                        date ->
                                day >= 1
                                        && date.day().isPresent()
                                        && day < date.day().getAsInt()
                                        && date.weekday().isEmpty())
                .map(
                        date ->
                                settle(
                                        context,
                                        new WrittenDate(
                                                at,
                                                date.end(),
                                                OptionalInt.empty(),
                                                date.year(),
                                                date.month(),
                                                OptionalInt.of(day),
                                                date.day())));
    }

    /** A date with the year that is written with it, or that the words around it settle. */
    static DateMatch settle(DateContext context, WrittenDate date) {
        if (date.year().isPresent()) {
            context.yearBefore = date.year();
            return new DateMatch(
                    date.first(),
                    date.end(),
                    inYear(date, date.year().getAsInt()).orElse(open(date)),
                    Optional.empty());
        }
        Optional<DateMatch> year = DeicticRule.yearAfter(context, date.end());
        if (year.isPresent()) {
            Period period =
                    year.get()
                            .period()
                            .from()
                            .flatMap(from -> inYear(date, from.getYear()))
                            .orElse(open(date));
            return new DateMatch(date.first(), year.get().end(), period, Optional.empty());
        }
        if (elsewhere(context.runs, date.end())) {
            return new DateMatch(date.first(), date.end(), open(date), Optional.empty());
        }
        if (date.weekday().isPresent() && context.today.isPresent()) {
            Optional<Period> fitting = nearestFitting(date, context.today.get());
            if (fitting.isPresent()) {
                return new DateMatch(date.first(), date.end(), fitting.get(), Optional.of(date));
            }
        }
        Period period = context.yearly(date.first(), date.end(), y -> inYear(date, y), open(date));
        return new DateMatch(date.first(), date.end(), period, Optional.of(date));
    }

    /**
     * Whether the year of another date is meant: "in May of that year", "in June the same year".
     */
    private static boolean elsewhere(CharRuns runs, int at) {
        int start = runs.is(at, "of") ? at + 1 : at;
        int word = runs.is(start, "the") ? start + 1 : start;
        return switch (runs.lower(word)) {
            case "that", "same", "previous", "following", "preceding" -> runs.is(word + 1, "year");
            default -> false;
        };
    }

    /** The nearest year in which the date falls on the weekday that is written beside it. */
    private static Optional<Period> nearestFitting(WrittenDate date, LocalDate today) {
        for (int away = 0; away <= 3; away++) {
            for (int year : new int[] {today.getYear() - away, today.getYear() + away}) {
                Optional<LocalDate> day = date.date(year, date.day().orElse(1));
                if (day.isPresent()
                        && day.get().getDayOfWeek().getValue() == date.weekday().getAsInt()) {
                    return inYear(date, year);
                }
            }
        }
        return Optional.empty();
    }

    /** What a date means in a given year. */
    static Optional<Period> inYear(WrittenDate date, int year) {
        if (date.day().isEmpty()) {
            return Optional.of(Period.month(year, date.month()));
        }
        Optional<LocalDate> first = date.date(year, date.day().getAsInt());
        if (date.lastDay().isEmpty()) {
            return first.map(Period::day);
        }
        Optional<LocalDate> last = date.date(year, date.lastDay().getAsInt());
        return first.flatMap(
                from -> last.map(to -> Period.date(from + "/" + to, from, to, Unit.DAY)));
    }

    static Period open(WrittenDate date) {
        String month = String.format(Locale.ROOT, "XXXX-%02d", date.month());
        if (date.day().isEmpty()) {
            return Period.open(month, Unit.MONTH);
        }
        String day = String.format(Locale.ROOT, "%s-%02d", month, date.day().getAsInt());
        String value =
                date.lastDay().isEmpty()
                        ? day
                        : day
                                + "/"
                                + String.format(
                                        Locale.ROOT, "%s-%02d", month, date.lastDay().getAsInt());
        return Period.open(value, Unit.DAY);
    }

    private static Optional<DateMatch> alone(DateContext context, int at, boolean needsCue) {
        CharRuns runs = context.runs;
        int month = CalendarNames.fullMonth(runs.lower(at));
        if (month == 0
                || !runs.isCapitalized(at)
                || context.possessive(at + 1) && doubtful(month)) {
            return Optional.empty();
        }
        WrittenDate date =
                new WrittenDate(
                        at,
                        at + 1,
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        month,
                        OptionalInt.empty(),
                        OptionalInt.empty());
        DateMatch found = settle(context, date);
        return !needsCue || found.end() > at + 1 || shown(context, at, month)
                ? Optional.of(found)
                : Optional.empty();
    }

    private static boolean doubtful(int month) {
        return month == 3 || month == 5;
    }

    /**
     * Whether the words around show that this is the month, and not Theresa May, a march, or the
     * name April.
     */
    private static boolean shown(DateContext context, int at, int month) {
        CharRuns runs = context.runs;
        String before = context.before(at);
        if (endsList(runs, before, at) || beginsRange(runs, at) || isOwner(runs, before, at)) {
            return true;
        }
        boolean nameGoesOn = runs.isCapitalized(at + 1) && (month >= 4 && month <= 8 || month == 1);
        return switch (TimeWords.MONTH_CUES.getOrDefault(before, "")) {
            case "any" -> true;
            case "clear" -> !nameGoesOn && (!doubtful(month) || isDeadline(runs, before, at));
            default -> false;
        };
    }

    /** "April and May", "April-May". */
    private static boolean endsList(CharRuns runs, String before, int at) {
        boolean link =
                runs.isDash(at - 1)
                        || switch (before) {
                            case "and", "or", "," -> true;
                            default -> false;
                        };
        return link && CalendarNames.fullMonth(runs.lower(at - 2)) > 0;
    }

    /** "May to July", "May, June". */
    private static boolean beginsRange(CharRuns runs, int at) {
        boolean link =
                runs.isDash(at + 1)
                        || switch (runs.lower(at + 1)) {
                            case "to", "and", "through", "," -> true;
                            default -> false;
                        };
        return link
                && CalendarNames.fullMonth(runs.lower(at + 2)) > 0
                && runs.isCapitalized(at + 2);
    }

    /** "the May elections". */
    private static boolean isOwner(CharRuns runs, String before, int at) {
        return TimeWords.yearCue(before).equals("owner")
                && runs.isLetters(at + 1)
                && !runs.isCapitalized(at + 1)
                && !TimeWords.FUNCTION_WORDS.contains(runs.lower(at + 1));
    }

    /** "will be ready by May", not "said by May" or "by May will". */
    private static boolean isDeadline(CharRuns runs, String before, int at) {
        return before.equals("by")
                && Tense.around(runs, at, at + 1) == Tense.FUTURE
                && !runs.is(at + 1, "will");
    }
}
