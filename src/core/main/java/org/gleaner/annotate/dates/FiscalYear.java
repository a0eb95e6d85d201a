package org.gleaner.annotate.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gleaner.calendar.CalendarNames;
import org.gleaner.model.TimeExpression;

/**
 * When the fiscal years of a document end, where it says so: "Our financial year ends on 30 June".
 * With it "fiscal 2023" is 1 July 2022 to 30 June 2023, and "Q2 FY2024" the last quarter of 2023.
 *
 * @param month 1 to 12
 * @param day of the month; 29 February counts as the month's last
 */
record FiscalYear(int month, int day) {

    private static final List<String> YEARS = List.of("iscal year", "inancial year");

    /** So far behind "fiscal year" it may stand when it ends. */
    private static final int FAR = 120;

    private static final String DAY =
            "(?:the )?(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (\\p{Lu}\\p{L}+)|(\\p{Lu}\\p{L}+)"
                    + " (\\d{1,2}))\\b";

    private static final Pattern ENDS =
            Pattern.compile(
                    "[^.;\\n]{0,40}?\\b(?:ends?|ended|ending|closes|runs|runs? from"
                            + " [^.;\\n]{3,25}? (?:to|until|through))"
                            + " (?:on |each year on |every year on )?"
                            + DAY);

    private static final Pattern BEGINS =
            Pattern.compile(
                    "[^.;\\n]{0,40}?\\b(?:begins?|starts?|beginning|starting)"
                            + " (?:on |each year on |every year on )?"
                            + DAY);

    private static final Pattern VALUE = Pattern.compile("FY(\\d{4})(?:-([QH])(\\d))?");

    /** What the text says of its fiscal years; empty where it says nothing, or two things. */
    static Optional<FiscalYear> of(String text) {
        Optional<FiscalYear> found = Optional.empty();
        for (String words : YEARS) {
            for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
                Optional<FiscalYear> said = at(text, at + words.length());
                if (said.isPresent() && found.isPresent() && !said.equals(found)) {
                    return Optional.empty();
                }
                found = said.isPresent() ? said : found;
            }
        }
        return found;
    }

    private static Optional<FiscalYear> at(String text, int from) {
        int to = Math.min(text.length(), from + FAR);
        Matcher ends = ENDS.matcher(text).region(from, to);
        if (ends.lookingAt()) {
            return day(ends);
        }
        Matcher begins = BEGINS.matcher(text).region(from, to);
        return begins.lookingAt() ? day(begins).map(FiscalYear::before) : Optional.empty();
    }

    private static Optional<FiscalYear> day(Matcher matcher) {
        boolean dayFirst = matcher.group(1) != null;
        int day = Integer.parseInt(matcher.group(dayFirst ? 1 : 4));
        String name = matcher.group(dayFirst ? 2 : 3);
        int month = CalendarNames.month(name.toLowerCase(Locale.ROOT));
        return month > 0 && day > 0 && day <= YearMonth.of(2024, month).lengthOfMonth()
                ? Optional.of(new FiscalYear(month, day))
                : Optional.empty();
    }

    private FiscalYear before() {
        LocalDate last = LocalDate.of(2023, month, Math.min(day, 28)).minusDays(1);
        return day == 1
                ? new FiscalYear(last.getMonthValue(), last.getDayOfMonth())
                : new FiscalYear(month, day - 1);
    }

    /** The dates with those that are fiscal years, or parts of them, resolved. */
    List<TimeExpression> resolved(List<TimeExpression> dates) {
        List<TimeExpression> resolved = new ArrayList<>(dates.size());
        for (TimeExpression date : dates) {
            Matcher value = VALUE.matcher(date.value());
            resolved.add(value.matches() && date.from().isEmpty() ? in(date, value) : date);
        }
        return resolved;
    }

    private TimeExpression in(TimeExpression date, Matcher value) {
        int year = Integer.parseInt(value.group(1));
        LocalDate first = end(year - 1).plusDays(1);
        LocalDate last = end(year);
        if (value.group(2) != null) {
            int months = value.group(2).equals("Q") ? 3 : 6;
            int part = Integer.parseInt(value.group(3));
            LocalDate opening = first.plusMonths((long) months * (part - 1));
            last = opening.plusMonths(months).minusDays(1);
            first = opening;
        }
        return new TimeExpression(
                date.span(),
                date.kind(),
                Optional.of(first),
                Optional.of(last),
                date.value(),
                date.annotator());
    }

    /** The last day of the fiscal year that is called by the calendar year in which it ends. */
    private LocalDate end(int year) {
        return YearMonth.of(year, month)
                .atDay(Math.min(day, YearMonth.of(year, month).lengthOfMonth()));
    }
}
