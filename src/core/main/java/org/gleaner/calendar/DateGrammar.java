package org.gleaner.calendar;

import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads dates with a month in all usual forms: "September 14, 2020", "Monday, 14 Sept.", "the 3rd
 * of May", "May 13 and 14", "May 2020", "2020-09-14", "14/09/2020" (only where day and month cannot
 * be mistaken). A month alone is none.
 */
public final class DateGrammar {

    private final Words words;

    public DateGrammar(Words words) {
        this.words = words;
    }

    /** The longest date that begins with word {@code at}. */
    public Optional<WrittenDate> at(int at) {
        int weekday = words.capital(at) ? CalendarNames.weekday(words.lower(at)) : 0;
        if (weekday > 0) {
            int next = skip(skip(at + 1, "."), ",");
            return afterWeekday(next)
                    .filter(date -> date.day().isPresent())
                    .map(date -> date.withWeekday(at, weekday));
        }
        return afterWeekday(at);
    }

    private Optional<WrittenDate> afterWeekday(int at) {
        if (words.isNumber(at)) {
            return yearFirst(at).or(() -> numeric(at)).or(() -> dayFirst(at, at));
        }
        if (words.is(at, "the") && words.isNumber(at + 1)) {
            return dayFirst(at, at + 1);
        }
        return CalendarNames.month(words.lower(at)) > 0 ? monthFirst(at) : Optional.empty();
    }

    /** "2020-09-14", "2020/09/14", "2020.09.14". */
    private Optional<WrittenDate> yearFirst(int at) {
        if (words.digits(at) != 4
                || !separated(at)
                || words.digits(at + 2) != 2
                || words.digits(at + 4) != 2) {
            return Optional.empty();
        }
        return checked(at, at + 5, words.number(at), words.number(at + 2), words.number(at + 4));
    }

    /**
     * "14/09/2020", "14.9.2020", "9/14/2020". With dots the day stands first, as all countries with
     * dots write it.
     */
    private Optional<WrittenDate> numeric(int at) {
        if (words.digits(at) > 2
                || !separated(at)
                || words.digits(at + 2) > 2
                || words.digits(at + 4) != 4) {
            return Optional.empty();
        }
        int one = words.number(at);
        int two = words.number(at + 2);
        int year = words.number(at + 4);
        boolean dots = words.isMark(at + 1, ".");
        if (dots || one > 12 || one == two) {
            return checked(at, at + 5, year, two, one);
        }
        return two > 12 ? checked(at, at + 5, year, one, two) : Optional.empty();
    }

    /**
     * Whether number, mark, number, the same mark, number stand here without gaps, and no more of
     * the kind follows.
     */
    private boolean separated(int at) {
        for (int i = 1; i <= 4; i++) {
            if (!words.glued(at + i)) {
                return false;
            }
        }
        boolean longer =
                words.glued(at + 5)
                        && (words.isMark(at + 5, "/-.")
                                && words.glued(at + 6)
                                && words.isNumber(at + 6));
        boolean part =
                words.glued(at)
                        && (words.isLetters(at - 1)
                                || words.isMark(at - 1, "/-.")
                                        && words.glued(at - 1)
                                        && words.isNumber(at - 2));
        return words.isMark(at + 1, "/-.")
                && words.is(at + 3, words.lower(at + 1))
                && words.isNumber(at + 2)
                && words.isNumber(at + 4)
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
        if (words.isDash(next) && day(next + 1) > day
                || words.is(next, "and") && day(next + 1) == day + 1) {
            lastDay = day(next + 1);
            next = afterOrdinal(next + 1);
        }
        if (words.is(next, "of")) {
            next++;
        } else if (words.isDash(next) && words.glued(next)) {
            next++;
        }
        int month = CalendarNames.month(words.lower(next));
        if (month == 0 || !fits(month, Math.max(day, lastDay))) {
            return Optional.empty();
        }
        boolean capital = words.capital(next);
        next = afterMonth(next);
        int year = skip(next, ",");
        if (words.is(next, "of") || words.isDash(next) && words.glued(next)) {
            year = next + 1;
        }
        boolean dated = year(year);
        if (!capital && !dated) {
            return Optional.empty();
        }
        return dated
                ? date(first, year + 1, words.number(year), month, day, lastDay)
                : date(first, next, 0, month, day, lastDay);
    }

    /**
     * "September 14, 2020", "Sept. 14th", "September 14-16, 2020", "September 2020", "September,
     * 2020", "September of 2020".
     */
    private Optional<WrittenDate> monthFirst(int at) {
        int month = CalendarNames.month(words.lower(at));
        if (!words.capital(at)) {
            return Optional.empty();
        }
        int next = afterMonth(at);
        boolean the = words.is(next, "the");
        int dayWord = the ? next + 1 : next;
        int day = day(dayWord);
        if (day > 0 && fits(month, day) && (!the || afterOrdinal(dayWord) > dayWord + 1)) {
            int end = afterOrdinal(dayWord);
            int lastDay = 0;
            boolean both =
                    words.is(end, "and")
                            && day(end + 1) == day + 1
                            && !words.isLetters(afterOrdinal(end + 1));
            if ((words.isDash(end) && day(end + 1) > day || both) && fits(month, day(end + 1))) {
                lastDay = day(end + 1);
                end = afterOrdinal(end + 1);
            }
            int year = skip(end, ",");
            if (year(year)) {
                return date(at, year + 1, words.number(year), month, day, lastDay);
            }
            return words.standsAlone(end - 1) || end > dayWord + 1
                    ? date(at, end, 0, month, day, lastDay)
                    : Optional.empty();
        }
        int year = words.is(next, "of") ? next + 1 : skip(next, ",");
        if (year(year)) {
            return date(at, year + 1, words.number(year), month, 0, 0);
        }
        if (words.isMark(next, "'\u2019\u2018")
                && words.glued(next + 1)
                && words.isNumber(next + 1)
                && words.digits(next + 1) == 2) {
            int short2 = words.number(next + 1);
            return date(at, next + 2, short2 + (short2 < 50 ? 2000 : 1900), month, 0, 0);
        }
        return Optional.empty();
    }

    /** 1 to 31 when such a number stands here on its own, else 0. */
    private int day(int at) {
        if (!words.isNumber(at) || words.digits(at) > 2) {
            return 0;
        }
        boolean part =
                words.glued(at)
                        && (words.isMark(at - 1, ".,:/$\u20ac\u00a3#")
                                && !(words.isMark(at - 1, ".,") && words.isLetters(at - 2)));
        boolean decimal =
                words.glued(at + 1)
                        && words.isMark(at + 1, ",.:/%")
                        && words.glued(at + 2)
                        && words.isNumber(at + 2)
                        && words.digits(at + 2) != 4;
        int day = words.number(at);
        return part || decimal || day > 31 || words.isMark(at + 1, "%") ? 0 : day;
    }

    private int afterOrdinal(int day) {
        int next = day + 1;
        return words.glued(next)
                        && switch (words.lower(next)) {
                            case "st", "nd", "rd", "th" -> true;
                            default -> false;
                        }
                ? next + 1
                : next;
    }

    /** Past the month and, after a short form, its full stop. */
    private int afterMonth(int month) {
        int next = month + 1;
        boolean full = CalendarNames.fullMonth(words.lower(month)) > 0;
        return !full && words.glued(next) && words.isMark(next, ".") ? next + 1 : next;
    }

    private int skip(int at, String marks) {
        return words.isMark(at, marks) ? at + 1 : at;
    }

    /**
     * Whether a year of four digits stands here, and no count ("May 5, 2000 people") or larger
     * number.
     */
    private boolean year(int at) {
        if (!words.isNumber(at) || words.digits(at) != 4) {
            return false;
        }
        int year = words.number(at);
        boolean more =
                words.glued(at + 1)
                        && words.isMark(at + 1, ".,:/%")
                        && words.glued(at + 2)
                        && words.isNumber(at + 2);
        return year >= 1000
                && year < 2200
                && !more
                && !(words.glued(at + 1) && words.isLetters(at + 1))
                && !CalendarNames.counted(words.lower(at + 1));
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
