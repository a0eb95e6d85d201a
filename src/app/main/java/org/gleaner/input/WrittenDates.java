package org.gleaner.input;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gleaner.calendar.DateParser;
import org.gleaner.model.Span;

/** Dates as suppliers write them into fields and names of files. */
public final class WrittenDates {

    private static final Pattern COMPACT =
            Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:T?\\d{2,6}Z?)?");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ,].*)?");
    private static final Pattern DOTTED =
            Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})(?:[T ,].*)?");
    private static final Pattern SLASHED =
            Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})(?:[T ,].*)?");
    private static final Pattern EPOCH = Pattern.compile("(\\d{9,10})(?:\\.\\d+)?|(\\d{12,13})");
    private static final Pattern IN_NAME =
            Pattern.compile(
                    "(?<![0-9])((?:19|20)[0-9]{2})([-_./]?)(0[1-9]|1[0-2])\\2(0[1-9]|[12][0-9]|3[01])(?![0-9])");

    private WrittenDates() {}

    /**
     * "2024-03-12T10:00Z", "20240312", "12.03.2024", "March 12, 2024", "1710237600"; of
     * "12/03/2024" what {@code dayFirst} says. Empty for what is no date.
     */
    public static Optional<LocalDate> read(String words, boolean dayFirst) {
        String stripped = words.strip();
        Matcher form = YEAR_FIRST.matcher(stripped);
        if (form.matches()) {
            return day(form.group(1), form.group(2), form.group(3));
        }
        form = COMPACT.matcher(stripped);
        if (form.matches() && stripped.length() != 10 && stripped.length() != 13) {
            return day(form.group(1), form.group(2), form.group(3));
        }
        form = DOTTED.matcher(stripped);
        if (form.matches()) {
            return day(form.group(3), form.group(2), form.group(1));
        }
        form = SLASHED.matcher(stripped);
        if (form.matches()) {
            boolean day = dayFirst && !isOverTwelve(form.group(2)) || isOverTwelve(form.group(1));
            return day(form.group(3), form.group(day ? 2 : 1), form.group(day ? 1 : 2));
        }
        form = EPOCH.matcher(stripped);
        return form.matches()
                ? epoch(form)
                : DateParser.find(stripped, new Span(0, stripped.length()));
    }

    /** Whether a date can be read two ways: "12/03/2024", but not "13/03/2024" or "12/12/2024". */
    static boolean isDoubtful(String words) {
        Matcher form = SLASHED.matcher(words.strip());
        return form.matches()
                && !isOverTwelve(form.group(1))
                && !isOverTwelve(form.group(2))
                && Integer.parseInt(form.group(1)) != Integer.parseInt(form.group(2));
    }

    /** What is said of a date that can be read two ways; empty for one that cannot. */
    static Optional<String> doubt(String words) {
        return isDoubtful(words)
                ? Optional.of(
                        "the date "
                                + words
                                + " can be read two ways; say --day-first, or write it as"
                                + " 2020-09-14")
                : Optional.empty();
    }

    /**
     * Whether a date shows that the day stands first, or that the month does; empty for neither.
     */
    static Optional<Boolean> showsDayFirst(String words) {
        Matcher form = SLASHED.matcher(words.strip());
        if (!form.matches() || isOverTwelve(form.group(1)) == isOverTwelve(form.group(2))) {
            return Optional.empty();
        }
        return Optional.of(isOverTwelve(form.group(1)));
    }

    /** Of a path: "news/2025-11-10-summit.txt", "20251110_summit.pdf", "2025/11/10/summit.html". */
    static Optional<LocalDate> inName(String path) {
        Matcher found = IN_NAME.matcher(path);
        return found.find()
                ? day(found.group(1), found.group(3), found.group(4))
                : Optional.empty();
    }

    private static boolean isOverTwelve(String number) {
        return Integer.parseInt(number) > 12;
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(year),
                            Integer.parseInt(month),
                            Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> epoch(Matcher form) {
        Instant instant =
                form.group(1) != null
                        ? Instant.ofEpochSecond(Long.parseLong(form.group(1)))
                        : Instant.ofEpochMilli(Long.parseLong(form.group(2)));
        return Optional.of(instant.atZone(ZoneOffset.UTC).toLocalDate());
    }
}
