package org.gleaner.annotate.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import org.gleaner.model.TimeExpression.Kind;

/**
 * What a time expression means.
 *
 * @param value TIMEX3
 * @param from first day, inclusive
 * @param to last day, inclusive
 * @param grain how fine it is
 */
record Period(
        Kind kind, String value, Optional<LocalDate> from, Optional<LocalDate> to, Unit grain) {

    static Period date(String value, LocalDate from, LocalDate to, Unit grain) {
        return new Period(Kind.DATE, value, Optional.of(from), Optional.of(to), grain);
    }

    /** Something that no day is known of. */
    static Period open(Kind kind, String value, Unit grain) {
        return new Period(kind, value, Optional.empty(), Optional.empty(), grain);
    }

    static Period open(String value, Unit grain) {
        return open(Kind.DATE, value, grain);
    }

    static Period day(LocalDate day) {
        return date(day.toString(), day, day, Unit.DAY);
    }

    static Period month(int year, int month) {
        YearMonth whole = YearMonth.of(year, month);
        return date(whole.toString(), whole.atDay(1), whole.atEndOfMonth(), Unit.MONTH);
    }

    static Period year(int year) {
        return years(String.format(Locale.ROOT, "%04d", year), year, year, Unit.YEAR);
    }

    static Period years(String value, int first, int last, Unit grain) {
        return date(value, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), grain);
    }

    static Period quarter(int year, int quarter) {
        return months(year + "-Q" + quarter, year, 3 * quarter - 2, 3, Unit.QUARTER);
    }

    static Period half(int year, int half) {
        return months(year + "-H" + half, year, 6 * half - 5, 6, Unit.HALF);
    }

    static Period months(String value, int year, int first, int count, Unit grain) {
        YearMonth begin = YearMonth.of(year, first);
        return date(value, begin.atDay(1), begin.plusMonths(count - 1L).atEndOfMonth(), grain);
    }

    /** The 2020s are 2020 to 2029, TIMEX3 "202". */
    static Period decade(int firstYear) {
        return years(
                String.format(Locale.ROOT, "%03d", firstYear / 10),
                firstYear,
                firstYear + 9,
                Unit.DECADE);
    }

    /** The 20th century is 1901 to 2000, TIMEX3 "19". */
    static Period century(int number) {
        return years(
                String.format(Locale.ROOT, "%02d", number - 1),
                number * 100 - 99,
                number * 100,
                Unit.CENTURY);
    }

    /** The unit of the calendar that {@code day} lies in; weeks are those of ISO 8601. */
    static Period containing(Unit unit, LocalDate day) {
        LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
        String week =
                String.format(
                        Locale.ROOT,
                        "%d-W%02d",
                        day.get(IsoFields.WEEK_BASED_YEAR),
                        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        return switch (unit) {
            case WEEK -> date(week, monday, monday.plusDays(6), unit);
            case WEEKEND -> date(week + "-WE", monday.plusDays(5), monday.plusDays(6), unit);
            case FORTNIGHT -> date(week + "/P2W", monday, monday.plusDays(13), unit);
            case MONTH -> month(day.getYear(), day.getMonthValue());
            case QUARTER -> quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
            case SEASON -> throw new IllegalArgumentException("a season needs its name");
            case HALF -> half(day.getYear(), (day.getMonthValue() + 5) / 6);
            case YEAR -> year(day.getYear());
            case DECADE -> decade(day.getYear() / 10 * 10);
            case CENTURY -> century((day.getYear() + 99) / 100);
            default -> day(day);
        };
    }

    /** The value of a unit that nothing settles. */
    static String unsettled(Unit unit) {
        return switch (unit) {
            case WEEK, FORTNIGHT -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case HALF -> "XXXX-HX";
            case YEAR -> "XXXX";
            case DECADE -> "XXX";
            case CENTURY -> "XX";
            default -> "XXXX-XX-XX";
        };
    }

    /** The same words, but only these days of it. */
    Period within(LocalDate first, LocalDate last) {
        return new Period(kind, value, Optional.of(first), Optional.of(last), grain);
    }

    Period as(Kind other, String otherValue) {
        return new Period(other, otherValue, from, to, grain);
    }
}
