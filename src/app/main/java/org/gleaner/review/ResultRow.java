package org.gleaner.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gleaner.input.CsvLines;
import org.gleaner.input.InputException;

/**
 * A row of a CSV table of results, or of a sheet made from one.
 *
 * @param line where it is in its file
 */
public record ResultRow(long line, Map<String, String> cells) {

    /** Those of a file, in order; white space at the ends of cells left out. */
    public static List<ResultRow> read(Path file) throws InputException {
        CsvLines lines = CsvLines.read(file, file.toString(), "the names of its columns");
        List<ResultRow> rows = new ArrayList<>();
        for (CsvLines.Line line : lines.lines()) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < lines.header().size(); i++) {
                cells.put(lines.header().get(i).strip(), line.cell(i));
            }
            rows.add(new ResultRow(line.number(), cells));
        }
        return rows;
    }

    /** Empty for a column that the file does not have. */
    public String get(String column) {
        return cells.getOrDefault(column, "");
    }

    /** -1 where the table has none; a spreadsheet may have written a comma. */
    public double confidence() {
        String cell = get("confidence").replace(',', '.');
        return cell.isEmpty() ? -1 : Double.parseDouble(cell);
    }

    /** What found it. */
    public String rule() {
        return get("rule").isEmpty() ? get("annotator") : get("rule");
    }
}
