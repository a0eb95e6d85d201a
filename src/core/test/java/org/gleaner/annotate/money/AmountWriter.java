package org.gleaner.annotate.money;

import java.math.BigDecimal;

/** Writes numbers the ways people do; what the property test reads back. */
final class AmountWriter {

    private static final String[] SMALL = {
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] TENS = {
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };
    private static final String[] SCALES = {"", " thousand", " million", " billion", " trillion"};

    private AmountWriter() {}

    /** 1234567 as "one million two hundred thirty-four thousand five hundred sixty-seven". */
    static String words(long value, boolean and, boolean hyphen) {
        if (value == 0) {
            return SMALL[0];
        }
        StringBuilder words = new StringBuilder();
        for (int scale = SCALES.length - 1; scale >= 0; scale--) {
            int part = (int) (value / pow(scale) % 1000);
            if (part > 0) {
                words.append(words.isEmpty() ? "" : and && scale == 0 && part < 100 ? " and " : " ")
                        .append(below1000(part, and, hyphen))
                        .append(SCALES[scale]);
            }
        }
        return words.toString();
    }

    private static long pow(int scale) {
        long value = 1;
        for (int i = 0; i < scale; i++) {
            value *= 1000;
        }
        return value;
    }

    private static String below1000(int value, boolean and, boolean hyphen) {
        String hundreds = value >= 100 ? SMALL[value / 100] + " hundred" : "";
        int rest = value % 100;
        if (rest == 0) {
            return hundreds;
        }
        String low =
                rest < 20
                        ? SMALL[rest]
                        : TENS[rest / 10]
                                + (rest % 10 == 0 ? "" : (hyphen ? "-" : " ") + SMALL[rest % 10]);
        return hundreds.isEmpty() ? low : hundreds + (and ? " and " : " ") + low;
    }

    /** 1234567.5 as "1,234,567.5", with any two separators. */
    static String digits(BigDecimal value, String group, char point) {
        String[] halves = value.toPlainString().split("\\.");
        StringBuilder grouped = new StringBuilder(halves[0]);
        for (int at = grouped.length() - 3; at > 0; at -= 3) {
            grouped.insert(at, group);
        }
        return halves.length == 1 ? grouped.toString() : grouped.toString() + point + halves[1];
    }
}
