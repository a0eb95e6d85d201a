package org.gleaner.calendar;

import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import org.gleaner.text.CharRuns;

/**
 * Reads dates with a month in all usual forms: "September 14, 2020", "Monday, 14 Sept.", "the 3rd
 * of May", "May 13 and 14", "May 2020", "2020-09-14", "14/09/2020" (only where day and month cannot
 * be mistaken). A month alone is not a date.
 */
public final class DateGrammar {

    /** Marks that join digits to one number, score, time or telephone number. */
    private static final String NUMBER_MARKS = ".,:/-'\u2019\u2013";

    private final CharRuns runs;
    private final DayOrder order;

    public DateGrammar(CharRuns runs) {
        this(runs, DayOrder.UNKNOWN);
    }

    /**
     * @param order what comes first where the numbers do not say it: "12/03/2024"
     */
    public DateGrammar(CharRuns runs, DayOrder order) {
        this.runs = runs;
        this.order = order;
    }

    /** The longest date that begins with word {@code at}. */
    public Optional<WrittenDate> at(int at) {
        int weekday = runs.isCapitalized(at) ? CalendarNames.weekday(runs.lower(at)) : 0;
        if (weekday > 0) {
            int next = skip(skip(at + 1, "."), ",");
            return afterWeekday(next)
                    .filter(date -> date.day().isPresent())
                    .map(date -> date.withWeekday(at, weekday));
        }
        return afterWeekday(at);
    }

    private Optional<WrittenDate> afterWeekday(int at) {
        if (runs.isDigits(at)) {
            return yearFirst(at).or(() -> numeric(at)).or(() -> dayFirst(at, at));
        }
        if (runs.is(at, "the") && runs.isDigits(at + 1)) {
            return dayFirst(at, at + 1);
        }
        return CalendarNames.month(runs.lower(at)) > 0
                ? monthDashed(at).or(() -> monthFirst(at))
                : Optional.empty();
    }

    /** "Jan-05-2017", as forms have it. */
    private Optional<WrittenDate> monthDashed(int at) {
        boolean dashed =
                runs.isDash(at + 1)
                        && runs.joined(at + 1)
                        && runs.isDigits(at + 2)
                        && runs.joined(at + 2)
                        && runs.length(at + 2) <= 2
                        && runs.isDash(at + 3)
                        && runs.joined(at + 3)
                        && runs.isDigits(at + 4)
                        && runs.joined(at + 4)
                        && runs.length(at + 4) == 4;
        return dashed && runs.isCapitalized(at)
                ? checked(
                        at,
                        at + 5,
                        runs.number(at + 4),
                        CalendarNames.month(runs.lower(at)),
                        runs.number(at + 2))
                : Optional.empty();
    }

    /** "2020-09-14", "2020/09/14", "2020.09.14". */
    private Optional<WrittenDate> yearFirst(int at) {
        if (runs.length(at) != 4
                || !separated(at)
                || runs.length(at + 2) != 2
                || runs.length(at + 4) != 2) {
            return Optional.empty();
        }
        return checked(at, at + 5, runs.number(at), runs.number(at + 2), runs.number(at + 4));
    }

    /**
     * "14/09/2020", "14.9.2020", "9/14/2020". With dots the day comes first, as all countries with
     * dots write it.
     */
    private Optional<WrittenDate> numeric(int at) {
        if (runs.length(at) > 2
                || !separated(at)
                || runs.length(at + 2) > 2
                || runs.length(at + 4) != 4 && !isShortYear(at)) {
            return Optional.empty();
        }
        int one = runs.number(at);
        int two = runs.number(at + 2);
        int year = runs.length(at + 4) == 4 ? runs.number(at + 4) : fullYear(runs.number(at + 4));
        boolean dots = runs.isMark(at + 1, ".");
        if (dots || one > 12 || one == two) {
            return checked(at, at + 5, year, two, one);
        }
        if (two > 12) {
            return checked(at, at + 5, year, one, two);
        }
        return switch (order) {
            case DAY_FIRST -> checked(at, at + 5, year, two, one);
            case MONTH_FIRST -> checked(at, at + 5, year, one, two);
            case UNKNOWN -> Optional.empty();
        };
    }

    /**
     * The year of "31/12/99": two digits behind a slash, where one of the others is a day alone.
     */
    private boolean isShortYear(int at) {
        return runs.length(at + 4) == 2
                && runs.length(at) == 2
                && runs.length(at + 2) == 2
                && runs.isMark(at + 1, "/")
                && (runs.number(at) > 12) != (runs.number(at + 2) > 12);
    }

    /** 1999 of 99, 2024 of 24. */
    public static int fullYear(int twoDigits) {
        return twoDigits + (twoDigits < 50 ? 2000 : 1900);
    }

    /**
     * Whether number, mark, number, the same mark, number are here without gaps, and no more of the
     * kind follows.
     */
    private boolean separated(int at) {
        for (int i = 1; i <= 4; i++) {
            if (!runs.joined(at + i)) {
                return false;
            }
        }
        boolean longer =
                runs.joined(at + 5)
                        && (runs.isMark(at + 5, "/-.")
                                && runs.joined(at + 6)
                                && runs.isDigits(at + 6));
        boolean part =
                runs.joined(at)
                        && (runs.isLetters(at - 1)
                                || runs.isMark(at - 1, "/-.")
                                        && runs.joined(at - 1)
                                        && runs.isDigits(at - 2));
        return runs.isMark(at + 1, "/-.")
                && runs.is(at + 3, runs.lower(at + 1))
                && runs.isDigits(at + 2)
                && runs.isDigits(at + 4)
                && !longer
                && !part;
    }

    /**
     * "14 September 2020", "14th of Sept.", "14-16 September". {@code first} is "the" or the day
     * itself.
     */
    private Optional<WrittenDate> dayFirst(int first, int at) {
        int day = day(at);
        if (day == 0) {
            return Optional.empty();
        }
        int next = afterOrdinal(at);
        int lastDay = 0;
        if (runs.isDash(next) && day(next + 1) > day
                || runs.is(next, "and") && day(next + 1) == day + 1) {
            lastDay = day(next + 1);
            next = afterOrdinal(next + 1);
        }
        int monthRun = runs.is(next, "of") || isJoinedDash(next) ? next + 1 : next;
        int month = CalendarNames.month(runs.lower(monthRun));
        if (month == 0 || !fits(month, Math.max(day, lastDay))) {
            return Optional.empty();
        }
        int end = afterMonth(monthRun);
        int year = runs.is(end, "of") || isJoinedDash(end) ? end + 1 : skip(end, ",");
        if (year(year)) {
            return date(first, year + 1, runs.number(year), month, day, lastDay);
        }
        if (isBrief(monthRun, end)) {
            int brief = isJoinedDash(end) ? end + 1 : end;
            return date(first, brief + 1, fullYear(runs.number(brief)), month, day, lastDay);
        }
        return runs.isCapitalized(monthRun)
                ? date(first, end, 0, month, day, lastDay)
                : Optional.empty();
    }

    /** "19-Nov-12", "12 Mar 24": a year of two digits behind the short form of a month. */
    private boolean isBrief(int month, int end) {
        int year = isJoinedDash(end) ? end + 1 : end;
        return CalendarNames.fullMonth(runs.lower(month)) == 0
                && runs.isCapitalized(month)
                && runs.isDigits(year)
                && runs.length(year) == 2
                && isSeparate(runs, year)
                && (year > end || !CalendarNames.counted(runs.lower(year + 1)))
                && (year > end || !runs.isMark(year + 1, ":-\u2013"));
    }

    private boolean isJoinedDash(int at) {
        return runs.isDash(at) && runs.joined(at);
    }

    /**
     * "September 14, 2020", "Sept. 14th", "September 14-16, 2020", "September 2020", "September,
     * 2020", "September of 2020".
     */
    private Optional<WrittenDate> monthFirst(int at) {
        if (!runs.isCapitalized(at)) {
            return Optional.empty();
        }
        int month = CalendarNames.month(runs.lower(at));
        int next = afterMonth(at);
        boolean the = runs.is(next, "the");
        int dayRun = the ? next + 1 : next;
        int day = day(dayRun);
        boolean dated = day > 0 && fits(month, day) && (!the || afterOrdinal(dayRun) > dayRun + 1);
        return dated ? monthAndDay(at, month, dayRun, day) : monthAndYear(at, month, next);
    }

    private Optional<WrittenDate> monthAndDay(int at, int month, int dayRun, int day) {
        int end = afterOrdinal(dayRun);
        int lastDay = 0;
        if (linksLaterDay(end, day) && fits(month, day(end + 1))) {
            lastDay = day(end + 1);
            end = afterOrdinal(end + 1);
        }
        int year = skip(end, ",");
        if (year(year)) {
            return date(at, year + 1, runs.number(year), month, day, lastDay);
        }
        int shared = yearBehindDays(end);
        if (shared > 0) {
            return date(at, end, runs.number(shared), month, day, lastDay);
        }
        return isSeparate(runs, end - 1) || end > dayRun + 1
                ? date(at, end, 0, month, day, lastDay)
                : Optional.empty();
    }

    /** The year of "July 2-4 and 10-12, 2025", behind further days; 0 without one. */
    private int yearBehindDays(int at) {
        int next = at;
        while (runs.is(next, "and") || runs.is(next, ",")) {
            int day = runs.is(next + 1, "and") ? next + 2 : next + 1;
            if (day(day) == 0) {
                return 0;
            }
            int end = afterOrdinal(day);
            next = runs.isDash(end) && day(end + 1) > 0 ? afterOrdinal(end + 1) : end;
            int year = skip(next, ",");
            if (year(year)) {
                return year;
            }
        }
        return 0;
    }

    /**
     * Further days of a month that stands before them: "10-12, 2025" of "July 2-4 and 10-12, 2025".
     *
     * @param month the run of the month's name
     */
    public Optional<WrittenDate> furtherDays(int at, int month) {
        int day = day(at);
        int number = CalendarNames.month(runs.lower(month));
        int end = afterOrdinal(at);
        if (day == 0 || !fits(number, day)) {
            return Optional.empty();
        }
        int last = runs.isDash(end) && fits(number, day(end + 1)) ? day(end + 1) : 0;
        end = last > 0 ? afterOrdinal(end + 1) : end;
        int year = skip(end, ",");
        if (year(year)) {
            return date(at, year + 1, runs.number(year), number, day, last);
        }
        int shared = yearBehindDays(end);
        return shared == 0
                ? Optional.empty()
                : date(at, end, runs.number(shared), number, day, last);
    }

    /** "13-16", "13 and 14", but not "13 and 14 people". */
    private boolean linksLaterDay(int at, int day) {
        return runs.isDash(at) && day(at + 1) > day
                || runs.is(at, "and")
                        && day(at + 1) == day + 1
                        && !runs.isLetters(afterOrdinal(at + 1));
    }

    /** "September 2020", "September of 2020", "Sept. '20". */
    private Optional<WrittenDate> monthAndYear(int at, int month, int next) {
        int year = runs.is(next, "of") ? next + 1 : skip(next, ",");
        if (year(year)) {
            return date(at, year + 1, runs.number(year), month, 0, 0);
        }
        boolean brief =
                runs.isMark(next, "'\u2019\u2018")
                        && runs.joined(next + 1)
                        && runs.isDigits(next + 1)
                        && runs.length(next + 1) == 2;
        if (!brief) {
            return Optional.empty();
        }
        int number = runs.number(next + 1);
        return date(at, next + 2, fullYear(number), month, 0, 0);
    }

    /** 1 to 31 when such a number is here on its own, else 0. */
    private int day(int at) {
        if (!runs.isDigits(at) || runs.length(at) > 2) {
            return 0;
        }
        boolean part =
                runs.joined(at)
                        && (runs.isMark(at - 1, ".,:/$\u20ac\u00a3#")
                                && !(runs.isMark(at - 1, ".,") && runs.isLetters(at - 2)));
        boolean decimal =
                runs.joined(at + 1)
                        && runs.isMark(at + 1, ",.:/%")
                        && runs.joined(at + 2)
                        && runs.isDigits(at + 2)
                        && runs.length(at + 2) != 4;
        int day = runs.number(at);
        return part || decimal || day > 31 || runs.isMark(at + 1, "%") ? 0 : day;
    }

    private int afterOrdinal(int day) {
        int next = day + 1;
        boolean apart = runs.is(next, "th") && CalendarNames.month(runs.lower(next + 1)) > 0;
        return (runs.joined(next) || apart)
                        && switch (runs.lower(next)) {
                            case "st", "nd", "rd", "th" -> true;
                            default -> false;
                        }
                ? next + 1
                : next;
    }

    /** Past the month and, after a short form, its full stop. */
    private int afterMonth(int month) {
        int next = month + 1;
        boolean full = CalendarNames.fullMonth(runs.lower(month)) > 0;
        return !full && runs.joined(next) && runs.isMark(next, ".") ? next + 1 : next;
    }

    private int skip(int at, String marks) {
        return runs.isMark(at, marks) ? at + 1 : at;
    }

    /**
     * Whether a year of four digits is here, and no count ("May 5, 2000 people") or larger number.
     */
    private boolean year(int at) {
        if (!runs.isDigits(at) || runs.length(at) != 4) {
            return false;
        }
        int year = runs.number(at);
        boolean more =
                runs.joined(at + 1)
                        && runs.isMark(at + 1, ".,:/%")
                        && runs.joined(at + 2)
                        && runs.isDigits(at + 2);
        return year >= 1000
                && year < 2200
                && !more
                && !(runs.joined(at + 1) && runs.isLetters(at + 1))
                && !CalendarNames.counted(runs.lower(at + 1));
    }

    /**
     * Whether a number is written apart: not a part of "2,500", "3.2016", "A4", "12:30" or a
     * telephone number.
     */
    public static boolean isSeparate(CharRuns runs, int at) {
        return !(runs.joined(at) && continuesWordOrNumber(runs, at))
                && !(runs.joined(at + 1) && hasUnitBehind(runs, at))
                && !(runs.joined(at + 1)
                        && runs.joined(at + 2)
                        && runs.isDigits(at + 2)
                        && runs.isMark(at + 1, NUMBER_MARKS));
    }

    private static boolean continuesWordOrNumber(CharRuns runs, int at) {
        return runs.isLetters(at - 1)
                || runs.isMark(at - 1, "$\u20ac\u00a3\u20bd#@_&=%\u2116\u00a5+\\")
                || runs.isMark(at - 1, NUMBER_MARKS)
                        && runs.joined(at - 1)
                        && runs.isDigits(at - 2);
    }

    private static boolean hasUnitBehind(CharRuns runs, int at) {
        return runs.isLetters(at + 1) || runs.isMark(at + 1, "%_\u00b0\u20ac\u00a3$@&=");
    }

    private static boolean fits(int month, int day) {
        return day >= 1 && day <= YearMonth.of(2000, month).lengthOfMonth();
    }

    private Optional<WrittenDate> checked(int first, int end, int year, int month, int day) {
        boolean right =
                year >= 1000 && year < 2200 && month >= 1 && month <= 12 && fits(month, day);
        return right ? date(first, end, year, month, day, 0) : Optional.empty();
    }

    private static Optional<WrittenDate> date(
            int first, int end, int year, int month, int day, int lastDay) {
        return Optional.of(
                new WrittenDate(
                        first,
                        end,
                        OptionalInt.empty(),
                        some(year),
                        month,
                        some(day),
                        some(lastDay)));
    }

    private static OptionalInt some(int number) {
        return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
