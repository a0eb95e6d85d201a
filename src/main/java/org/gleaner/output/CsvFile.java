package org.gleaner.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** One CSV file: RFC 4180, UTF-8, lines end in CR LF, the header always there. */
public final class CsvFile implements Closeable {

    private final CSVPrinter printer;

    public CsvFile(Path path, List<String> header) throws IOException {
        printer = new CSVPrinter(Files.newBufferedWriter(path, StandardCharsets.UTF_8), CSVFormat.RFC4180);
        try {
            write(header);
        } catch (IOException e) {
            printer.close();
            throw e;
        }
    }

    public void write(List<String> row) throws IOException {
        printer.printRecord(row);
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }
}
