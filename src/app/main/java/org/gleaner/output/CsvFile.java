package org.gleaner.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.gleaner.render.Table;

/**
 * One table as a CSV file: RFC 4180, UTF-8, lines end in CR LF, the header always there. For
 * spreadsheets it begins with a byte order mark, without which Excel reads it in the encoding of
 * the country, and its cells are guarded.
 */
final class CsvFile implements Closeable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final boolean excel;
    private final SpreadsheetCells cells;
    private final CSVPrinter printer;

    CsvFile(Path path, Table<?> table, FormatOptions options, Consumer<String> warnings)
            throws IOException {
        excel = options.excel();
        cells = new SpreadsheetCells(table, warnings);
        Writer writer = Files.newBufferedWriter(path, StandardCharsets.UTF_8);
        try {
            if (excel) {
                writer.write(BYTE_ORDER_MARK);
            }
            printer =
                    new CSVPrinter(
                            writer,
                            CSVFormat.RFC4180.builder().setDelimiter(options.delimiter()).get());
            printer.printRecord(table.header());
        } catch (IOException e) {
            writer.close();
            throw e;
        }
    }

    void write(List<String> row) throws IOException {
        printer.printRecord(excel ? guarded(row) : row);
    }

    private List<String> guarded(List<String> row) {
        List<String> guarded = new ArrayList<>(row.size());
        for (int column = 0; column < row.size(); column++) {
            guarded.add(cells.guarded(row, column));
        }
        return guarded;
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }
}
