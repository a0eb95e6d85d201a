package org.gleaner.extern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gleaner.Gleaner;
import org.gleaner.model.AnnotatedDocument;
import org.gleaner.model.Document;
import org.gleaner.output.FormatOptions;
import org.gleaner.output.Written;
import org.gleaner.render.Column;
import org.gleaner.render.NastyValues;
import org.gleaner.render.Table;
import org.gleaner.render.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The Parquet files hold what the JSON holds, as two readers that are not of our writer's kind see
 * it.
 */
class ParquetIT {

    private static final Path READER = Path.of("src/workshop/test/resources/parquet.py");

    @TempDir private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"pyarrow", "duckdb"})
    void holdsWhatTheJsonHolds(String reader) throws Exception {
        Path python = Tool.python(reader);
        assertHolds(Written.of(NastyValues.documents()), python, reader);
    }

    /** More rows than a group has. */
    @Test
    void holdsManyGroupsOfRows() throws Exception {
        Path python = Tool.python("pyarrow");
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            words.add("name " + i + " " + "long ".repeat(8_000 + i));
        }
        assertHolds(Written.of(List.of(NastyValues.document("d", words))), python, "pyarrow");
    }

    @Test
    void holdsRealDocuments() throws Exception {
        Path python = Tool.python("pyarrow");
        Gleaner gleaner = Gleaner.standard();
        List<AnnotatedDocument> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("corpus"))) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".txt")).sorted().toList()) {
                documents.add(
                        gleaner.extract(
                                Document.of(
                                        file.getFileName().toString(), Files.readString(file))));
            }
        }
        assertHolds(Written.of(documents), python, "pyarrow");
    }

    private void assertHolds(Written written, Path python, String reader)
            throws IOException, InterruptedException {
        Map<String, List<Map<String, String>>> expected =
                written.to(directory, "parquet", FormatOptions.STANDARD).expected();
        List<Object> command = new ArrayList<>(List.of(python, READER, reader));
        for (Table<?> table : Tables.JOINED) {
            command.add(directory.resolve(table.name() + ".parquet"));
        }
        JsonNode tables = JsonMapper.shared().readTree(Tool.run(Path.of("."), command.toArray()));
        for (int i = 0; i < Tables.JOINED.size(); i++) {
            Table<?> table = Tables.JOINED.get(i);
            assertHolds(table, expected.get(table.name()), tables.get(i));
        }
    }

    private static void assertHolds(
            Table<?> table, List<Map<String, String>> expected, JsonNode rows) {
        assertEquals(expected.size(), rows.size(), table.name());
        for (int row = 0; row < rows.size(); row++) {
            for (Column<?> column : table.columns()) {
                assertEquals(
                        normal(expected.get(row).get(column.name()), column.kind()),
                        normal(rows.get(row).get(column.name()).asString(), column.kind()),
                        table.name() + "." + column.name() + " of row " + row);
            }
        }
    }

    private static String normal(String cell, Column.Kind kind) {
        return cell.isEmpty() || !kind.isNumber()
                ? cell
                : new BigDecimal(cell).stripTrailingZeros().toPlainString();
    }
}
