package org.gleaner.annotate.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.gleaner.calendar.CalendarNames;
import org.gleaner.calendar.DateGrammar;
import org.gleaner.text.CharRuns;

/**
 * Years alone where they are plainly years ("in 2024", "the 2012 elections"), spans of years
 * ("2016-17"), fiscal years ("FY2016").
 */
final class YearRule implements DateRule {

    @Override
    public Optional<DateMatch> at(DateContext context, int at) {
        Optional<DateMatch> fiscal = fiscal(context, at);
        if (fiscal.isPresent()) {
            return fiscal;
        }
        Optional<DateMatch> compared = compared(context.runs, at);
        if (compared.isPresent()) {
            return compared;
        }
        if (context.runs.is(at, "the") && context.runs.is(at + 1, "year")) {
            return bare(context, at + 2)
                    .map(year -> new DateMatch(at, year.end(), year.period(), year.yearless()));
        }
        Optional<DateMatch> years = span(context, at);
        if (years.isPresent()) {
            return years.filter(found -> !lifetime(context.runs, found))
                    .or(() -> DateMatch.of(at, at + 1, Period.year(context.runs.number(at))));
        }
        if (context.runs.isDash(at - 1)
                && context.runs.isMark(at - 3, "([")
                && span(context, at - 2).isPresent()) {
            return DateMatch.of(at, at + 1, Period.year(context.runs.number(at)));
        }
        return short98(context, at)
                .or(() -> bare(context, at).filter(year -> plainly(context, at)));
    }

    /**
     * The day of the year before in "as of December 31, 2023 and 2022", "31 March 2023 and 2022".
     */
    private static Optional<DateMatch> compared(CharRuns runs, int at) {
        boolean years =
                runs.isDigits(at)
                        && runs.length(at) == 4
                        && runs.is(at - 1, "and")
                        && runs.isDigits(at - 2)
                        && runs.length(at - 2) == 4
                        && runs.number(at - 2) - runs.number(at) == 1;
        if (!years) {
            return Optional.empty();
        }
        boolean comma = runs.isMark(at - 3, ",");
        int month = CalendarNames.month(runs.lower(comma ? at - 5 : at - 3));
        int day = runs.isDigits(at - 4) ? runs.number(at - 4) : 0;
        boolean dated =
                month > 0 && day > 0 && day <= YearMonth.of(runs.number(at), month).lengthOfMonth();
        return dated
                ? DateMatch.of(at, at + 1, Period.day(LocalDate.of(runs.number(at), month, day)))
                : Optional.empty();
    }

    /**
     * A number that can be a year, whatever comes before it; no count, and no part of a larger
     * number.
     */
    static Optional<DateMatch> bare(DateContext context, int at) {
        CharRuns runs = context.runs;
        if (!runs.isDigits(at) || runs.length(at) != 4 || !DateGrammar.isSeparate(runs, at)) {
            return Optional.empty();
        }
        int year = runs.number(at);
        boolean range = year > 1000 && year < 2200;
        return range && !counts(runs, at + 1)
                ? DateMatch.of(at, at + 1, Period.year(year))
                : Optional.empty();
    }

    private static boolean counts(CharRuns runs, int next) {
        return CalendarNames.counted(runs.lower(next))
                || runs.isMark(next, "%\u20ac\u00a3$\u00b0")
                || runs.joined(next) && runs.isMark(next, "_/\\=@");
    }

    private static boolean plainly(DateContext context, int at) {
        CharRuns runs = context.runs;
        int year = runs.number(at);
        if (isPlan(runs, at - 1) || isPlan(runs, at + 1)) {
            return false;
        }
        if (isBracketed(runs, at, year) || endsPlaceAndYear(runs, at, year)) {
            return true;
        }
        String before = context.before(at);
        return switch (TimeWords.yearCue(before)) {
            case "owner" ->
                    isRecent(year) && !runs.isMark(at + 1, ".,;:!?)") && runs.isLetters(at + 1);
            case "strong" -> year >= 1500 || !plural(runs, at + 1);
            case "name" -> isRecent(year) && runs.isCapitalized(at - 1);
            case "number" -> false;
            case "weak" -> isWeaklyCued(runs, at, year, before);
            default -> isRecent(year) && isShownWithoutCue(runs, at);
        };
    }

    private static boolean isWeaklyCued(CharRuns runs, int at, int year, String before) {
        return isModern(year)
                && !plural(runs, at + 1)
                && (!isConjunction(before) || listed(runs, at - 2));
    }

    /** "Vision" of "Vision 2030": the year is part of a name. */
    private static boolean isPlan(CharRuns runs, int at) {
        return runs.isCapitalized(at) && TimeWords.yearCue(runs.lower(at)).equals("plan");
    }

    private static boolean isModern(int year) {
        return year >= 1700 && year <= 2100;
    }

    private static boolean isRecent(int year) {
        return year >= 1900 && year <= 2100;
    }

    private static boolean isConjunction(String word) {
        return word.equals("and") || word.equals("or");
    }

    /** "(2016)", "(1951, Moscow)", "(1890 -", "(1890 - 1953". */
    private static boolean isBracketed(CharRuns runs, int at, int year) {
        if (!runs.isMark(at - 1, "([")) {
            return false;
        }
        boolean life =
                runs.isDash(at + 1)
                        && (runs.isMark(at + 2, ")]")
                                || runs.isDigits(at + 2) && !counts(runs, at + 3));
        return life || isModern(year) && runs.isMark(at + 1, ")],;");
    }

    /** "Geneva, 1954.". */
    private static boolean endsPlaceAndYear(CharRuns runs, int at, int year) {
        return isModern(year)
                && runs.isMark(at - 1, ",")
                && runs.isCapitalized(at - 2)
                && runs.isMark(at + 1, "),.;");
    }

    /** In a list of years, at the head of a sentence, before its verb, or "2014, the year". */
    private static boolean isShownWithoutCue(CharRuns runs, int at) {
        boolean listed = runs.isMark(at - 1, ",") && listed(runs, at - 2);
        boolean opens =
                at == 0
                        && (runs.isCapitalized(at + 1)
                                || TimeWords.FUNCTION_WORDS.contains(runs.lower(at + 1)));
        boolean acts =
                TimeWords.yearCue(runs.lower(at + 1)).equals("verb") && !runs.isCapitalized(at - 1);
        boolean named = runs.is(at + 1, "the") && runs.is(at + 2, "year");
        return listed || opens || acts || named;
    }

    /** Whether a year of a list is at {@code at}: "2014, 2015 and 2016". */
    private static boolean listed(CharRuns runs, int at) {
        int last = runs.isMark(at, ",") ? at - 1 : at;
        return runs.isDigits(last)
                        && runs.length(last) == 4
                        && runs.number(last) >= 1100
                        && runs.number(last) < 2200
                || TimeWords.yearCue(runs.lower(last)).equals("strong");
    }

    /** Whether a word looks like a plural noun, which a number before it counts. */
    private static boolean plural(CharRuns runs, int at) {
        String word = runs.lower(at);
        return runs.isLetters(at)
                && !runs.isCapitalized(at)
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !TimeWords.FUNCTION_WORDS.contains(word);
    }

    /** "2014-2018", "2016-17", "2016/17". */
    private static Optional<DateMatch> span(DateContext context, int at) {
        CharRuns runs = context.runs;
        if (!hasYearsShape(runs, at) || isPartOfMore(runs, at) || counts(runs, at + 3)) {
            return Optional.empty();
        }
        int first = runs.number(at);
        int second = runs.number(at + 2);
        boolean brief = runs.length(at + 2) == 2;
        int last = brief ? first / 100 * 100 + second : second;
        boolean years =
                first > 1000
                        && last < 2200
                        && first < last
                        && last - first <= (brief ? 60 : 110)
                        && (!runs.isMark(at + 1, "/") || last == first + 1);
        if (!years) {
            return Optional.empty();
        }
        int fiscal = fiscalYear(runs, at + 3);
        return fiscal > 0
                ? DateMatch.of(at, fiscal, Period.open("FY" + last, Unit.YEAR))
                : DateMatch.of(
                        at, at + 3, Period.years(first + "/" + last, first, last, Unit.YEAR));
    }

    /** Four digits, a dash or slash, and four digits more, or two without gaps. */
    private static boolean hasYearsShape(CharRuns runs, int at) {
        return runs.isDigits(at)
                && runs.length(at) == 4
                && (runs.isDash(at + 1) || runs.isMark(at + 1, "/"))
                && runs.isDigits(at + 2)
                && runs.joined(at + 1) == runs.joined(at + 2)
                && (runs.length(at + 2) == 4 || runs.length(at + 2) == 2 && runs.joined(at + 1));
    }

    /** Whether letters, digits or marks touch the years on either side. */
    private static boolean isPartOfMore(CharRuns runs, int at) {
        boolean before =
                runs.joined(at)
                        && (runs.isLetters(at - 1) || runs.isMark(at - 1, ".,:/-$\u20ac\u00a3#"));
        int end = at + 3;
        boolean after =
                runs.joined(end)
                        && (runs.isLetters(end)
                                || runs.isMark(end, "/%-:")
                                || runs.isMark(end, ".,")
                                        && runs.joined(end + 1)
                                        && runs.isDigits(end + 1));
        return before || after;
    }

    private static boolean lifetime(CharRuns runs, DateMatch span) {
        Period years = span.period();
        boolean closed = span.grain() == Unit.YEAR && years.from().isPresent();
        return closed
                && Ranges.lifetime(
                        runs,
                        new DateMatch(span.first(), span.first() + 1, years, Optional.empty()),
                        years.to().orElseThrow().getYear() - years.from().orElseThrow().getYear());
    }

    /**
     * "FY2016", "FY16", "FY2016-17", "fiscal 2016", "financial year 2016-17": when it begins the
     * text does not say.
     */
    private static Optional<DateMatch> fiscal(DateContext context, int at) {
        CharRuns runs = context.runs;
        int number = fiscalNumber(runs, at);
        if (!runs.isDigits(number)) {
            return Optional.empty();
        }
        Optional<DateMatch> years = span(context, number);
        if (years.isPresent()) {
            int last = years.get().period().to().orElseThrow().getYear();
            return DateMatch.of(at, years.get().end(), Period.open("FY" + last, Unit.YEAR));
        }
        boolean brief = runs.length(number) == 2 && runs.is(at, "fy");
        int year = brief ? 2000 + runs.number(number) : runs.number(number);
        if (!brief && (runs.length(number) != 4 || year < 1900 || year >= 2200)) {
            return Optional.empty();
        }
        boolean spanned =
                runs.joined(number + 1)
                        && runs.isMark(number + 1, "/-\u2013")
                        && runs.isDigits(number + 2)
                        && runs.length(number + 2) == 2;
        return DateMatch.of(
                at,
                spanned ? number + 3 : number + 1,
                Period.open("FY" + (spanned ? year + 1 : year), Unit.YEAR));
    }

    /** Where the number of a fiscal year would be that begins here; -1 when none does. */
    private static int fiscalNumber(CharRuns runs, int at) {
        if (runs.is(at, "fy") || runs.is(at, "fiscal") && runs.isDigits(at + 1)) {
            return at + 1;
        }
        int end = fiscalYear(runs, at);
        return end > 0 ? end : -1;
    }

    /** One past "financial year", "academic year" and the like; 0 when none is here. */
    private static int fiscalYear(CharRuns runs, int at) {
        boolean fiscal =
                TimeWords.UNIT_ADJECTIVES.getOrDefault(runs.lower(at), "").equals("fiscal");
        return fiscal && runs.is(at + 1, "year") ? at + 2 : 0;
    }

    /** "in '98". */
    private static Optional<DateMatch> short98(DateContext context, int at) {
        CharRuns runs = context.runs;
        boolean year =
                runs.isMark(at, "'\u2019\u2018")
                        && runs.joined(at + 1)
                        && runs.isDigits(at + 1)
                        && runs.length(at + 1) == 2
                        && !runs.joined(at + 2)
                        && !runs.joined(at)
                        && TimeWords.yearCue(runs.lower(at - 1)).equals("strong")
                        && !runs.isDash(at + 2);
        return year
                ? DateMatch.of(at, at + 2, Period.year(DateGrammar.fullYear(runs.number(at + 1))))
                : Optional.empty();
    }
}
