package org.gleaner.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.Util;
import org.gleaner.render.Column;
import org.gleaner.render.NastyValues;
import org.gleaner.render.Sample;
import org.gleaner.render.Table;
import org.gleaner.render.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the files say of themselves; that their values are right, ParquetIT of the workshop tests.
 */
class ParquetFormatTest {

    @TempDir private Path directory;

    private static FileMetaData described(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int end = bytes.length - "PAR1".length();
        int length =
                ByteBuffer.wrap(bytes, end - Integer.BYTES, Integer.BYTES)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .getInt();
        return Util.readFileMetaData(
                new ByteArrayInputStream(bytes, end - Integer.BYTES - length, length));
    }

    private static Map<String, SchemaElement> columns(FileMetaData file) {
        return file.getSchema().stream()
                .skip(1)
                .collect(Collectors.toMap(SchemaElement::getName, Function.identity()));
    }

    @Test
    void hasAFileOfEachTableWithItsColumnsAndRows() throws IOException {
        Written written =
                Written.of(List.of(Sample.document("a"), Sample.document("b")))
                        .to(directory, "parquet", FormatOptions.STANDARD);
        assertEquals(List.of(), written.warnings());
        for (Table<?> table : Tables.JOINED) {
            FileMetaData file = described(directory.resolve(table.name() + ".parquet"));
            assertEquals(
                    table.header(),
                    file.getSchema().stream().skip(1).map(SchemaElement::getName).toList());
            assertEquals(written.expected().get(table.name()).size(), file.getNum_rows());
        }
    }

    @Test
    void givesItsColumnsTheTypesOfTheirValues() throws IOException {
        Written.of(List.of(Sample.document("a"))).to(directory, "parquet", FormatOptions.STANDARD);
        Map<String, SchemaElement> columns =
                columns(described(directory.resolve("pledges.parquet")));
        assertEquals("INT64", columns.get("start").getType().name());
        assertEquals("DOUBLE", columns.get("confidence").getType().name());
        assertEquals("BOOLEAN", columns.get("negated").getType().name());
        assertEquals("DATE", columns.get("deadline_to").getConverted_type().name());
        assertEquals("UTF8", columns.get("pledger").getConverted_type().name());
        SchemaElement amount = columns.get("amount_max");
        assertEquals(
                "DECIMAL(38,9)",
                amount.getConverted_type()
                        + "("
                        + amount.getPrecision()
                        + ","
                        + amount.getScale()
                        + ")");
    }

    @Test
    void beginsAnotherGroupOfRowsAfterSomeMegabytes() throws IOException {
        Table<String> table =
                new Table<>("t", "T.", List.of(Column.text("words", "W.", words -> words)));
        Path file = directory.resolve("t.parquet");
        try (ParquetFile parquet = new ParquetFile(file, table, warning -> {})) {
            for (int i = 0; i < 100; i++) {
                parquet.add(List.of("x".repeat(100_000)));
            }
            parquet.finish();
        }
        FileMetaData all = described(file);
        assertEquals(3, all.getRow_groups().size());
        assertEquals(100, all.getNum_rows());
        assertTrue(Files.size(file) < 100_000, "it is packed");
    }

    @Test
    void tellsWhatItsTypesCannotHold() throws IOException {
        Table<String> table =
                new Table<>(
                        "sums",
                        "S.",
                        List.of(
                                Column.amount("sum", "S.", sum -> sum),
                                Column.date("day", "D.", sum -> sum)));
        List<String> warnings = new ArrayList<>();
        try (ParquetFile parquet =
                new ParquetFile(directory.resolve("sums.parquet"), table, warnings::add)) {
            parquet.add(List.of("1234567.123456789", "2024-02-29"));
            parquet.add(List.of("-0.5", ""));
            parquet.add(List.of("1" + "0".repeat(28), "0001-01-01"));
            parquet.add(List.of("1" + "0".repeat(29), "2024-02-30"));
            parquet.add(List.of("0.1234567891", "9999-12-31"));
            parquet.finish();
        }
        assertEquals(
                List.of(
                        "sums.parquet: 2 cells of the column sum hold more digits than its type"
                                + " and are empty; the CSV has them",
                        "sums.parquet: 1 cells of the column day hold more digits than its type"
                                + " and are empty; the CSV has them"),
                warnings);
    }

    @Test
    void givesTheSameBytesEveryTimeAndLeavesNothingBeside() throws IOException {
        Written.of(NastyValues.documents()).to(directory, "parquet", FormatOptions.STANDARD);
        byte[] once = Files.readAllBytes(directory.resolve("pledges.parquet"));
        Written.of(NastyValues.documents()).to(directory, "parquet", FormatOptions.STANDARD);
        assertArrayEquals(once, Files.readAllBytes(directory.resolve("pledges.parquet")));
        try (Stream<Path> files = Files.list(directory)) {
            assertEquals(
                    Tables.JOINED.stream()
                            .map(table -> table.name() + ".parquet")
                            .sorted()
                            .toList(),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        assertEquals("PAR1", new String(once, 0, 4, StandardCharsets.US_ASCII));
    }
}
