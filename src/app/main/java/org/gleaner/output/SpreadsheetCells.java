package org.gleaner.output;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.gleaner.render.Column;
import org.gleaner.render.Table;

/** The cells of one table as a spreadsheet can hold them, and shows them as they are. */
final class SpreadsheetCells {

    /** What Excel holds, in UTF-16 units; LibreOffice holds as much. */
    static final int MAX_LENGTH = 32_767;

    private static final char GUARD = '\'';

    /**
     * What a spreadsheet takes for the beginning of a formula, full-width forms included (OWASP,
     * "CSV Injection").
     */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    /** What a spreadsheet takes for a number, a truth value or nearly one: "007", "1E5", "2-3". */
    private static final Pattern NUMBER =
            Pattern.compile(
                    """
                    (?xi) true | false
                    | (?= \\D*+ \\d ) [\\d\\s.,:;/()%$\u20AC\u00A3\u00A5\u2019'-]++ (?: e [+-]? \\d++ )?+\
                    """);

    /** What it takes for a date or a time: "MAR1", "1 may 2024", "5 p". */
    private static final Pattern DATE =
            Pattern.compile(
                    """
                    (?xi) (?= \\D* \\d ) (?:
                      \\d{1,2} (?: : \\d{2} ){0,2} \\s* [ap] m?
                    | (?: \\d{1,4} [\\s/.-]* )? (?: jan (?:uary)? | feb (?:ruary)? | mar (?:ch)? | apr (?:il)? | may | june? | july? | aug (?:ust)?
                      | sept? (?:ember)? | oct (?:ober)? | nov (?:ember)? | dec (?:ember)? ) [\\s/.,-]* \\d{0,4} (?: [\\s/.,-]+ \\d{1,4} )? )\
                    """);

    /** Of any number of these between the parts of a date one says as much. */
    private static final Pattern SEPARATORS = Pattern.compile("([\\s/.,-])[\\s/.,-]++");

    /** The parts of a date or time are shorter together. */
    private static final int LONGEST_DATE = 40;

    private final Table<?> table;
    private final Consumer<String> warnings;

    SpreadsheetCells(Table<?> table, Consumer<String> warnings) {
        this.table = table;
        this.warnings = warnings;
    }

    /** A cell cut to what fits, with a warning; never within a character. */
    String fit(List<String> row, int column) {
        return fit(row, column, row.get(column));
    }

    /**
     * A cell of CSV with an apostrophe in front where a spreadsheet would not take it for the text
     * it is, and cut to what fits.
     */
    String guarded(List<String> row, int column) {
        String cell = row.get(column);
        Column.Kind kind = table.columns().get(column).kind();
        return fit(row, column, kind.isWords() && needsGuard(cell, kind) ? GUARD + cell : cell);
    }

    /**
     * A cell that looks guarded is guarded once more, so that a reader who takes one apostrophe off
     * has what was there.
     */
    private static boolean needsGuard(String cell, Column.Kind kind) {
        int start = 0;
        while (start < cell.length() && cell.charAt(start) == GUARD) {
            start++;
        }
        return start < cell.length() && FORMULA.indexOf(cell.charAt(start)) >= 0
                || kind == Column.Kind.ID && isValue(cell, start);
    }

    private static boolean isValue(String cell, int start) {
        String value = cell.substring(start).strip();
        if (NUMBER.matcher(value).matches()) {
            return true;
        }
        String folded = SEPARATORS.matcher(value).replaceAll("$1");
        return folded.length() <= LONGEST_DATE && DATE.matcher(folded).matches();
    }

    private String fit(List<String> row, int column, String cell) {
        if (cell.length() <= MAX_LENGTH) {
            return cell;
        }
        warnings.accept(
                row.get(0)
                        + ": the cell "
                        + table.name()
                        + "."
                        + table.columns().get(column).name()
                        + " has "
                        + cell.length()
                        + " characters and is cut to the "
                        + MAX_LENGTH
                        + " that a spreadsheet holds; all of it is in documents.jsonl");
        return cut(cell);
    }

    /** What fits of a cell; never within a character. */
    static String cut(String cell) {
        if (cell.length() <= MAX_LENGTH) {
            return cell;
        }
        return cell.substring(
                0,
                Character.isHighSurrogate(cell.charAt(MAX_LENGTH - 1))
                        ? MAX_LENGTH - 1
                        : MAX_LENGTH);
    }
}
