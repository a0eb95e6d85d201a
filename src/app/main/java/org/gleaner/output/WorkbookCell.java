package org.gleaner.output;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Worksheet;
import org.gleaner.render.Column;

/**
 * One cell of a sheet, with the type that its column has; what the type cannot hold exactly is
 * written as text.
 */
record WorkbookCell(Worksheet sheet, int row, int column) {

    /** A workbook's numbers are doubles. */
    private static final int EXACT_DIGITS = 15;

    /** Days before are counted wrong: Excel believes in a 29 February 1900. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /**
     * What XML cannot hold is written as _x0001_, and what looks so already is escaped (ECMA-376,
     * 22.9.2.19).
     */
    private static final Pattern ESCAPED =
            Pattern.compile(
                    "[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|_(?=x[0-9A-Fa-f]{4}_)");

    /**
     * @param cell not empty
     */
    void write(Column.Kind kind, String cell) {
        boolean typed =
                switch (kind) {
                    case NUMBER, REAL -> number(cell, "General");
                    case AMOUNT -> number(cell, cell.indexOf('.') < 0 ? "#,##0" : "#,##0.00##");
                    case DATE -> date(cell);
                    case BOOLEAN -> truth(cell);
                    case TEXT, ID, LIST -> false;
                };
        if (!typed) {
            sheet.inlineString(row, column, escaped(cell));
        }
    }

    private boolean number(String cell, String format) {
        BigDecimal number;
        try {
            number = new BigDecimal(cell);
        } catch (NumberFormatException e) {
            return false;
        }
        if (number.stripTrailingZeros().precision() > EXACT_DIGITS
                || Double.isInfinite(number.doubleValue())) {
            return false;
        }
        sheet.value(row, column, number.doubleValue());
        if (!format.equals("General")) {
            sheet.style(row, column).format(format).set();
        }
        return true;
    }

    private boolean date(String cell) {
        LocalDate day;
        try {
            day = LocalDate.parse(cell);
        } catch (DateTimeException e) {
            return false;
        }
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            return false;
        }
        sheet.value(row, column, day);
        sheet.style(row, column).format("yyyy-mm-dd").set();
        return true;
    }

    private boolean truth(String cell) {
        sheet.value(row, column, Boolean.valueOf(cell));
        return true;
    }

    static String escaped(String words) {
        Matcher odd = ESCAPED.matcher(words);
        return odd.find()
                ? odd.replaceAll(found -> String.format("_x%04X_", (int) found.group().charAt(0)))
                : words;
    }
}
