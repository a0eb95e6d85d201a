package org.gleaner.output;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.gleaner.render.Packed;
import org.gleaner.render.Table;

/**
 * One table as a CSV file: RFC 4180, UTF-8, lines end in CR LF, the header always there. For
 * spreadsheets it begins with a byte order mark, without which Excel reads it in the encoding of
 * the country, and its cells are guarded.
 */
public final class CsvFile implements Closeable {

    /** What is kept of a cell for spreadsheets, in UTF-16 units. */
    public static final int LONGEST_CELL = SpreadsheetCells.MAX_LENGTH;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Table<?> table;
    private final boolean excel;
    private final CSVFormat format;
    private final Consumer<String> warnings;
    private final OutputStream out;

    CsvFile(Path path, Table<?> table, FormatOptions options, Consumer<String> warnings)
            throws IOException {
        this.table = table;
        this.warnings = warnings;
        excel = options.excel();
        format = CSVFormat.RFC4180.builder().setDelimiter(options.delimiter()).get();
        out = new BufferedOutputStream(Files.newOutputStream(path), 1 << 16);
        try {
            String mark = excel ? String.valueOf(BYTE_ORDER_MARK) : "";
            out.write(mark.getBytes(StandardCharsets.UTF_8));
            lines(List.of(table.header()), row -> row).writeTo(out);
        } catch (IOException e) {
            out.close();
            throw e;
        }
    }

    /** Writes a file of rows that are all there. */
    public static <R> void write(
            Path path,
            Table<R> table,
            List<R> rows,
            FormatOptions options,
            Consumer<String> warnings)
            throws IOException {
        try (CsvFile file = new CsvFile(path, table, options, warnings)) {
            file.prepare(rows.stream().map(table::cells).toList()).write();
        }
    }

    /** Makes rows ready, as {@link Sink#prepare} does. */
    Sink.Entry prepare(Iterable<List<String>> rows) throws IOException {
        List<String> cut = new ArrayList<>();
        SpreadsheetCells cells = new SpreadsheetCells(table, cut::add);
        Packed lines = lines(rows, row -> excel ? guarded(cells, row) : row);
        return () -> {
            cut.forEach(warnings);
            lines.writeTo(out);
        };
    }

    private static List<String> guarded(SpreadsheetCells cells, List<String> row) {
        List<String> guarded = new ArrayList<>(row.size());
        for (int column = 0; column < row.size(); column++) {
            guarded.add(cells.guarded(row, column));
        }
        return guarded;
    }

    /** The writer puts a question mark for what UTF-8 cannot hold. */
    private Packed lines(Iterable<List<String>> rows, UnaryOperator<List<String>> guard)
            throws IOException {
        Packed lines = new Packed();
        try (Writer writer =
                        new BufferedWriter(new OutputStreamWriter(lines, StandardCharsets.UTF_8));
                CSVPrinter printer = new CSVPrinter(writer, format)) {
            for (List<String> row : rows) {
                printer.printRecord(guard.apply(row));
            }
        }
        return lines;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
