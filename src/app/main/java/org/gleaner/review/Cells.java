package org.gleaner.review;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gleaner.output.CsvFile;
import org.gleaner.render.Column;

/**
 * Cells as spreadsheets give them back: a day as 31/12/2024, a number as 5,000,000 or 5E+06, TRUE,
 * an apostrophe before what looks like a formula. None of that is a correction.
 */
final class Cells {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?");
    private static final Pattern SLASHED =
            Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4}|\\d{2})(?: .*)?");

    private static final MathContext DIGITS = new MathContext(15);

    /** More digits than any amount has: written plainly, "1e999999999" would fill the memory. */
    private static final int MOST_DIGITS = 1_000;

    /** A comma that does not set off three digits, or points that do. */
    private static final Pattern COMMA_DECIMALS =
            Pattern.compile(
                    "-?(?:\\d+,(?!\\d{3}$)\\d+|\\d{1,3}(?:\\.\\d{3})+(?:,\\d+|(?<=\\.\\d{3}\\.\\d{3})))");

    private Cells() {}

    /** What a person has put for {@code was}; empty when it is still the same. */
    static Optional<String> correction(Column.Kind kind, String was, String given) {
        String bare = bare(given);
        boolean same =
                switch (kind) {
                    case DATE -> sameDay(was, bare);
                    case NUMBER, REAL, AMOUNT -> sameNumber(bare, was);
                    case BOOLEAN -> bare.toLowerCase(Locale.ROOT).equals(was);
                    case TEXT, ID, LIST -> words(bare).equals(words(was)) || isCut(was, given);
                };
        return same || words(given).equals(words(was))
                ? Optional.empty()
                : Optional.of(written(kind, bare));
    }

    /** A sheet holds only the beginning of what is longer. */
    private static boolean isCut(String was, String given) {
        return given.length() >= CsvFile.LONGEST_CELL - 1
                && words(was).startsWith(words(bare(given)));
    }

    private static String bare(String cell) {
        return cell.startsWith("'") ? cell.substring(1).strip() : cell;
    }

    private static String words(String cell) {
        return cell.replaceAll("\\s+", " ").strip();
    }

    private static String written(Column.Kind kind, String given) {
        return switch (kind) {
            case DATE -> day(given).map(LocalDate::toString).orElse(given);
            case NUMBER, REAL, AMOUNT -> number(given);
            case BOOLEAN -> given.toLowerCase(Locale.ROOT);
            case TEXT, ID, LIST -> words(given);
        };
    }

    /**
     * In plain notation, with a point or a comma before the decimals: "5,000,000.5" and
     * "5.000.000,5" are one. The words themselves where they are no number.
     */
    private static String number(String cell) {
        String bare = cell.replaceAll("[\\s'\u2019\u00A0\u202F]", "");
        String digits =
                COMMA_DECIMALS.matcher(bare).matches()
                        ? bare.replace(".", "").replace(',', '.')
                        : bare.replace(",", "");
        return decimal(digits)
                .map(value -> value.stripTrailingZeros().toPlainString())
                .orElse(cell);
    }

    /** Empty for what is no number, or none of a size that can be written. */
    private static Optional<BigDecimal> decimal(String digits) {
        if (digits.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        try {
            BigDecimal value = new BigDecimal(digits);
            return Math.abs((long) value.scale()) > MOST_DIGITS
                    ? Optional.empty()
                    : Optional.of(value);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** A spreadsheet's numbers have fifteen digits. */
    private static boolean sameNumber(String given, String was) {
        String one = number(given);
        String other = number(was);
        return one.equals(other) || !other.isEmpty() && rounded(one).equals(rounded(other));
    }

    private static String rounded(String number) {
        return decimal(number)
                .map(value -> value.round(DIGITS).stripTrailingZeros().toPlainString())
                .orElse(number);
    }

    /** Whether day or month come first is for the known day to say. */
    private static boolean sameDay(String was, String given) {
        Matcher slashed = SLASHED.matcher(given);
        if (!slashed.matches() || was.isEmpty()) {
            return day(given).map(LocalDate::toString).orElse(given).equals(was);
        }
        LocalDate day = LocalDate.parse(was);
        int first = Integer.parseInt(slashed.group(1));
        int second = Integer.parseInt(slashed.group(2));
        int year = Integer.parseInt(slashed.group(3));
        return (year == day.getYear() || year == day.getYear() % 100)
                && (first == day.getDayOfMonth() && second == day.getMonthValue()
                        || second == day.getDayOfMonth() && first == day.getMonthValue());
    }

    private static Optional<LocalDate> day(String given) {
        Matcher iso = ISO.matcher(given);
        try {
            if (iso.matches()) {
                return Optional.of(
                        LocalDate.of(
                                Integer.parseInt(iso.group(1)),
                                Integer.parseInt(iso.group(2)),
                                Integer.parseInt(iso.group(3))));
            }
            Matcher slashed = SLASHED.matcher(given);
            if (slashed.matches() && Integer.parseInt(slashed.group(1)) > 12) {
                return Optional.of(
                        LocalDate.of(
                                Integer.parseInt(slashed.group(3)),
                                Integer.parseInt(slashed.group(2)),
                                Integer.parseInt(slashed.group(1))));
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }
}
