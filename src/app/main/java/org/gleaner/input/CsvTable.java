package org.gleaner.input;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.gleaner.charset.Decoder;
import org.gleaner.charset.NotTextException;
import org.gleaner.pipeline.Delimiter;

/** A table of texts, read row by row. */
final class CsvTable implements Closeable {

    /** What shows encoding and delimiter. */
    private static final int HEAD = 1 << 16;

    private static final char BOM = '\uFEFF';

    private final CSVParser parser;
    private final Iterator<CSVRecord> rows;
    private final List<String> header;
    private final String charset;
    private final int text;
    private final int id;
    private final int title;
    private final int date;
    private final int language;

    private CsvTable(CSVParser parser, String charset, FieldNames fields) {
        this.parser = parser;
        this.charset = charset;
        this.rows = parser.iterator();
        this.header =
                rows.hasNext()
                        ? rows.next().toList().stream().map(String::strip).toList()
                        : List.of();
        this.text = place(fields.textAmong(header));
        this.id = place(fields.idAmong(header));
        this.title = place(fields.titleAmong(header));
        this.date = place(fields.dateAmong(header));
        this.language = place(FieldNames.languageAmong(header));
    }

    private int place(Optional<String> name) {
        return name.map(header::indexOf).orElse(-1);
    }

    /**
     * @throws NotTextException when it is no text in any encoding
     */
    static CsvTable open(Path file, FieldNames fields) throws IOException, NotTextException {
        String charset = charset(file);
        Reader reader =
                new BufferedReader(
                        new InputStreamReader(
                                Files.newInputStream(file), Charset.forName(charset)));
        try {
            reader.mark(HEAD);
            if (reader.read() != BOM) {
                reader.reset();
            }
            reader.mark(HEAD);
            char[] head = new char[HEAD / 2];
            int length = Math.max(0, reader.read(head));
            reader.reset();
            Delimiter delimiter = Delimiter.of(new String(head, 0, length));
            char sign = isTabbed(file) ? '\t' : delimiter.sign();
            CSVFormat format =
                    CSVFormat.RFC4180.builder().setDelimiter(sign).setIgnoreEmptyLines(true).get();
            return new CsvTable(CSVParser.parse(reader, format), charset, fields);
        } catch (UncheckedIOException e) {
            reader.close();
            throw e.getCause();
        } catch (IOException | RuntimeException e) {
            reader.close();
            throw e;
        }
    }

    private static boolean isTabbed(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".tsv") || name.endsWith(".tab");
    }

    /** By the lines at its beginning. */
    private static String charset(Path file) throws IOException, NotTextException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        int end = head.length;
        while (head.length == HEAD && end > 1 && head[end - 1] != '\n') {
            end--;
        }
        return Decoder.decode(end > 1 ? Arrays.copyOf(head, end) : head).charset();
    }

    String charset() {
        return charset;
    }

    boolean hasText() {
        return text >= 0;
    }

    boolean hasDates() {
        return date >= 0;
    }

    List<String> header() {
        return header;
    }

    /**
     * The next row; empty at the end.
     *
     * @throws UncheckedIOException when the rest is no table
     */
    Optional<CSVRecord> next() {
        return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
    }

    String text(CSVRecord row) {
        return cell(row, text);
    }

    Optional<String> id(CSVRecord row) {
        return said(row, id);
    }

    Optional<String> title(CSVRecord row) {
        return said(row, title);
    }

    Optional<String> date(CSVRecord row) {
        return said(row, date);
    }

    Optional<String> language(CSVRecord row) {
        return said(row, language);
    }

    /** Whether a column is none of those that have a place of their own. */
    boolean isOther(int column) {
        return column != text
                && column != id
                && column != title
                && column != date
                && column != language;
    }

    private static Optional<String> said(CSVRecord row, int column) {
        return Optional.of(cell(row, column).strip()).filter(cell -> !cell.isEmpty());
    }

    private static String cell(CSVRecord row, int column) {
        return column >= 0 && column < row.size() ? row.get(column) : "";
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
