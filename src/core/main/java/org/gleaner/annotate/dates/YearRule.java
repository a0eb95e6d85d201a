package org.gleaner.annotate.dates;

import java.util.Optional;
import org.gleaner.calendar.CalendarNames;
import org.gleaner.calendar.Words;

/**
 * Years alone where they are plainly years ("in 2024", "the 2012 elections"), spans of years
 * ("2016-17"), fiscal years ("FY2016").
 */
final class YearRule implements Rule {

    @Override
    public Optional<Found> at(Reading reading, int at) {
        Optional<Found> fiscal = fiscal(reading, at);
        if (fiscal.isPresent()) {
            return fiscal;
        }
        if (reading.words.is(at, "the") && reading.words.is(at + 1, "year")) {
            return bare(reading, at + 2)
                    .map(year -> new Found(at, year.end(), year.period(), year.yearless()));
        }
        Optional<Found> years = span(reading, at);
        if (years.isPresent()) {
            return years.filter(found -> !lifetime(reading.words, found))
                    .or(() -> Found.of(at, at + 1, Period.year(reading.words.number(at))));
        }
        if (reading.words.isDash(at - 1)
                && reading.words.isMark(at - 3, "([")
                && span(reading, at - 2).isPresent()) {
            return Found.of(at, at + 1, Period.year(reading.words.number(at)));
        }
        return short98(reading, at)
                .or(() -> bare(reading, at).filter(year -> plainly(reading, at)));
    }

    /**
     * A number that can be a year, whatever stands before it; no count, and no part of a larger
     * number.
     */
    static Optional<Found> bare(Reading reading, int at) {
        Words words = reading.words;
        if (!words.isNumber(at) || words.digits(at) != 4 || !words.standsAlone(at)) {
            return Optional.empty();
        }
        int year = words.number(at);
        boolean range = year > 1000 && year < 2200;
        return range && !counts(words, at + 1)
                ? Found.of(at, at + 1, Period.year(year))
                : Optional.empty();
    }

    private static boolean counts(Words words, int next) {
        return CalendarNames.counted(words.lower(next))
                || words.isMark(next, "%\u20ac\u00a3$\u00b0")
                || words.glued(next) && words.isMark(next, "_/\\=@");
    }

    private static boolean plainly(Reading reading, int at) {
        Words words = reading.words;
        int year = words.number(at);
        boolean near = year >= 1700 && year <= 2100;
        boolean ours = year >= 1900 && year <= 2100;
        boolean opens = words.isMark(at - 1, "([");
        boolean life =
                opens
                        && words.isDash(at + 1)
                        && (words.isMark(at + 2, ")]")
                                || words.isNumber(at + 2) && !counts(words, at + 3));
        if (near && opens && words.isMark(at + 1, ")],;") || life) {
            return true;
        }
        boolean place =
                words.isMark(at - 1, ",") && words.capital(at - 2) && words.isMark(at + 1, "),.;");
        if (near && place) {
            return true;
        }
        String before = reading.before(at);
        String cue = TimeWords.YEAR_CUES.getOrDefault(before, "");
        if (cue.equals("owner")) {
            return ours && !words.isMark(at + 1, ".,;:!?)") && words.isLetters(at + 1);
        }
        if (cue.equals("strong")) {
            return year >= 1500 || !plural(words, at + 1);
        }
        if (cue.equals("name")) {
            return ours && words.capital(at - 1);
        }
        if (cue.equals("weak") && near && (ours || !plural(words, at + 1))) {
            boolean list = before.equals("and") || before.equals("or");
            return !plural(words, at + 1) && (!list || listed(words, at - 2));
        }
        boolean listed = words.isMark(at - 1, ",") && listed(words, at - 2);
        boolean first =
                at == 0
                        && (words.capital(at + 1)
                                || TimeWords.FUNCTION_WORDS.contains(words.lower(at + 1)));
        boolean acts =
                TimeWords.YEAR_CUES.getOrDefault(words.lower(at + 1), "").equals("verb")
                        && !words.capital(at - 1);
        boolean named = words.is(at + 1, "the") && words.is(at + 2, "year");
        return ours && (listed || first || acts || named);
    }

    /** Whether a year of a list stands at {@code at}: "2014, 2015 and 2016". */
    private static boolean listed(Words words, int at) {
        int last = words.isMark(at, ",") ? at - 1 : at;
        return words.isNumber(last)
                        && words.digits(last) == 4
                        && words.number(last) >= 1100
                        && words.number(last) < 2200
                || TimeWords.YEAR_CUES.getOrDefault(words.lower(last), "").equals("strong");
    }

    /** Whether a word looks like a plural noun, which a number before it counts. */
    private static boolean plural(Words words, int at) {
        String word = words.lower(at);
        return words.isLetters(at)
                && !words.capital(at)
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !TimeWords.FUNCTION_WORDS.contains(word);
    }

    /** "2014-2018", "2016-17", "2016/17". */
    private static Optional<Found> span(Reading reading, int at) {
        Words words = reading.words;
        if (!words.isNumber(at)
                || words.digits(at) != 4
                || !(words.isDash(at + 1) || words.isMark(at + 1, "/"))
                || !words.isNumber(at + 2)
                || words.glued(at + 1) != words.glued(at + 2)) {
            return Optional.empty();
        }
        boolean before =
                words.glued(at)
                        && (words.isLetters(at - 1) || words.isMark(at - 1, ".,:/-$\u20ac\u00a3#"));
        boolean after =
                words.glued(at + 3)
                        && (words.isLetters(at + 3)
                                || words.isMark(at + 3, "/%-:")
                                || words.isMark(at + 3, ".,")
                                        && words.glued(at + 4)
                                        && words.isNumber(at + 4));
        int first = words.number(at);
        int second = words.number(at + 2);
        boolean brief = words.digits(at + 2) == 2 && words.glued(at + 1);
        int last = brief ? first / 100 * 100 + second : second;
        boolean slash = words.isMark(at + 1, "/");
        boolean years =
                first > 1000
                        && last < 2200
                        && first < last
                        && last - first <= (brief ? 60 : 110)
                        && (!slash || last == first + 1);
        if (before
                || after
                || !years
                || !brief && words.digits(at + 2) != 4
                || counts(words, at + 3)) {
            return Optional.empty();
        }
        boolean fiscal = fiscalYear(words, at + 3) > 0;
        Period period = Period.years(first + "/" + last, first, last, Unit.YEAR);
        return Found.of(
                at,
                fiscal ? fiscalYear(words, at + 3) : at + 3,
                fiscal ? Period.open("FY" + last, Unit.YEAR) : period);
    }

    private static boolean lifetime(Words words, Found span) {
        Period years = span.period();
        boolean closed = span.grain() == Unit.YEAR && years.from().isPresent();
        return closed
                && Ranges.lifetime(
                        words,
                        new Found(span.first(), span.first() + 1, years, Optional.empty()),
                        years.to().orElseThrow().getYear() - years.from().orElseThrow().getYear());
    }

    /**
     * "FY2016", "FY16", "FY2016-17", "fiscal 2016", "financial year 2016-17": when it begins the
     * text does not say.
     */
    private static Optional<Found> fiscal(Reading reading, int at) {
        Words words = reading.words;
        int number;
        if (words.is(at, "fy")) {
            number = at + 1;
        } else if (words.is(at, "fiscal") && words.isNumber(at + 1)) {
            number = at + 1;
        } else {
            number = fiscalYear(words, at);
        }
        if (number <= 0 || !words.isNumber(number)) {
            return Optional.empty();
        }
        Optional<Found> years = span(reading, number);
        if (years.isPresent()) {
            return Found.of(
                    at,
                    years.get().end(),
                    Period.open(
                            "FY" + years.get().period().to().orElseThrow().getYear(), Unit.YEAR));
        }
        int digits = words.digits(number);
        boolean brief = digits == 2 && words.is(at, "fy");
        boolean spanned =
                words.glued(number + 1)
                        && (words.isMark(number + 1, "/-\u2013"))
                        && words.isNumber(number + 2)
                        && words.digits(number + 2) == 2;
        if (brief || digits == 4 && words.number(number) >= 1900 && words.number(number) < 2200) {
            int year = brief ? 2000 + words.number(number) : words.number(number);
            return Found.of(
                    at,
                    spanned ? number + 3 : number + 1,
                    Period.open("FY" + (spanned ? year + 1 : year), Unit.YEAR));
        }
        return Optional.empty();
    }

    /** One past "financial year", "academic year" and the like; 0 when none stands here. */
    private static int fiscalYear(Words words, int at) {
        boolean fiscal =
                TimeWords.UNIT_ADJECTIVES.getOrDefault(words.lower(at), "").equals("fiscal");
        return fiscal && words.is(at + 1, "year") ? at + 2 : 0;
    }

    /** "in '98". */
    private static Optional<Found> short98(Reading reading, int at) {
        Words words = reading.words;
        boolean year =
                words.isMark(at, "'\u2019\u2018")
                        && words.glued(at + 1)
                        && words.isNumber(at + 1)
                        && words.digits(at + 1) == 2
                        && !words.glued(at + 2)
                        && !words.glued(at)
                        && TimeWords.YEAR_CUES
                                .getOrDefault(words.lower(at - 1), "")
                                .equals("strong")
                        && !words.isDash(at + 2);
        return year
                ? Found.of(at, at + 2, Period.year(fullYear(words.number(at + 1))))
                : Optional.empty();
    }

    static int fullYear(int twoDigits) {
        return twoDigits + (twoDigits < 50 ? 2000 : 1900);
    }
}
