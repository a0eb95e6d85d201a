package org.gleaner.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gleaner.render.Column;
import org.gleaner.render.NastyValues;
import org.gleaner.render.Sample;
import org.gleaner.render.Table;
import org.gleaner.render.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteFormatTest {

    @TempDir private Path directory;

    private static Connection open(Path directory) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("tables.sqlite"));
    }

    /** A cell as the CSV has it, but for numbers, which are doubles when they are no whole ones. */
    private static String normal(String cell, Column.Kind kind) {
        if (!kind.isNumber() || cell.isEmpty()) {
            return cell;
        }
        BigDecimal number = new BigDecimal(cell).stripTrailingZeros();
        return number.scale() <= 0
                ? number.toPlainString()
                : new BigDecimal(Double.toString(number.doubleValue()))
                        .stripTrailingZeros()
                        .toPlainString();
    }

    private static String shown(ResultSet row, int column, Column.Kind kind) throws SQLException {
        String cell = row.getString(column);
        if (cell == null) {
            return "";
        }
        if (kind == Column.Kind.BOOLEAN) {
            return cell.equals("1") ? "true" : "false";
        }
        return kind.isNumber()
                ? new BigDecimal(
                                row.getObject(column) instanceof Double
                                        ? Double.toString(row.getDouble(column))
                                        : cell)
                        .stripTrailingZeros()
                        .toPlainString()
                : cell;
    }

    @Test
    void holdsWhatTheJsonHolds() throws Exception {
        assertHolds(
                Written.of(NastyValues.documents())
                        .to(directory, "sqlite", FormatOptions.STANDARD)
                        .expected(),
                directory);
    }

    /** That the database in a directory holds these rows. */
    static void assertHolds(Map<String, List<Map<String, String>>> expected, Path directory)
            throws SQLException {
        try (Connection connection = open(directory);
                Statement statement = connection.createStatement()) {
            for (Table<?> table : Tables.JOINED) {
                int count = 0;
                try (ResultSet rows =
                        statement.executeQuery(
                                "SELECT * FROM " + table.name() + " ORDER BY rowid")) {
                    for (; rows.next(); count++) {
                        for (int i = 0; i < table.columns().size(); i++) {
                            Column<?> column = table.columns().get(i);
                            assertEquals(
                                    SqliteSchema.name(column),
                                    rows.getMetaData().getColumnName(i + 1));
                            assertEquals(
                                    normal(
                                            expected.get(table.name())
                                                    .get(count)
                                                    .get(column.name()),
                                            column.kind()),
                                    shown(rows, i + 1, column.kind()),
                                    table.name() + "." + column.name() + " of row " + count);
                        }
                    }
                }
                assertEquals(expected.get(table.name()).size(), count, table.name());
            }
        }
    }

    @Test
    void joinsFactsToTheirSentences() throws Exception {
        Written.of(List.of(Sample.document("a"), Sample.document("b")))
                .to(directory, "sqlite", FormatOptions.STANDARD);
        try (Connection connection = open(directory);
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "SELECT count(*), sum(amount_max), min(negated), max(s.text ="
                                        + " p.sentence_text) FROM pledges p JOIN sentences s USING"
                                        + " (doc_id, sentence_id)")) {
            assertEquals(2, row.getInt(1));
            assertEquals(10_000_000, row.getLong(2));
            assertEquals(0, row.getInt(3));
            assertEquals(1, row.getInt(4));
        }
    }

    @Test
    void keepsItsKeysAndNamesNoColumnThatNeedsQuoting() throws Exception {
        Written.of(List.of(Sample.document("a"), NastyValues.document("b", List.of("one", "two"))))
                .to(directory, "sqlite", FormatOptions.STANDARD);
        try (Connection connection = open(directory);
                Statement statement = connection.createStatement()) {
            try (ResultSet broken = statement.executeQuery("PRAGMA foreign_key_check")) {
                assertFalse(broken.next(), "a reference that leads nowhere");
            }
            for (Table<?> table : Tables.JOINED) {
                for (Column<?> column : table.columns()) {
                    statement
                            .executeQuery(
                                    "SELECT "
                                            + SqliteSchema.name(column)
                                            + " FROM "
                                            + table.name()
                                            + " WHERE "
                                            + SqliteSchema.name(column)
                                            + " IS NULL")
                            .close();
                }
                try (ResultSet keys =
                        connection.getMetaData().getPrimaryKeys(null, null, table.name())) {
                    assertTrue(keys.next(), table.name());
                }
            }
        }
    }

    @Test
    void answersWithViews() throws Exception {
        Written.of(List.of(Sample.document("a"), Sample.document("b")))
                .to(directory, "sqlite", FormatOptions.STANDARD);
        try (Connection connection = open(directory);
                Statement statement = connection.createStatement()) {
            assertEquals(
                    List.of(
                            "Ann Lee|Acme, \"Inc\"|5000000|USD|promised|2024-12-31",
                            "Ann Lee|Acme, \"Inc\"|5000000|USD|promised|2024-12-31"),
                    all(
                            statement,
                            "SELECT giver, receiver, amount_min, currency, status, deadline_to FROM"
                                    + " who_promised_whom"));
            assertEquals(
                    List.of("Ann Lee|USD|2|10000000|10000000"),
                    all(
                            statement,
                            "SELECT giver, currency, transfers, at_least, at_most FROM"
                                    + " sums_by_giver"));
            assertEquals(
                    List.of(
                            "mentions|entity",
                            "money|payer",
                            "pledges|pledger",
                            "pledges|speaker",
                            "relations|subject",
                            "transfers|giver",
                            "turns|speaker"),
                    all(
                            statement,
                            "SELECT DISTINCT found_in, named_as FROM everything_about WHERE name ="
                                    + " 'Ann Lee' ORDER BY 1, 2"));
        }
    }

    private static List<String> all(Statement statement, String query) throws SQLException {
        List<String> all = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    cells.add(rows.getString(i));
                }
                all.add(String.join("|", cells));
            }
        }
        return all;
    }

    @Test
    void isWithoutKeysWhereDocumentsShareAnIdAndSaysSo() throws Exception {
        Written written =
                Written.of(List.of(Sample.document("a"), Sample.document("a")))
                        .to(directory, "sqlite", FormatOptions.STANDARD);
        assertEquals(
                List.of(
                        "tables.sqlite: several documents share an id, so that its tables are"
                                + " without keys; give each an id of its own"),
                written.warnings());
        assertHolds(written.expected(), directory);
    }

    @Test
    void givesTheSameBytesEveryTimeAndLeavesNothingBeside() throws IOException {
        Written.of(NastyValues.documents()).to(directory, "sqlite", FormatOptions.STANDARD);
        byte[] once = Files.readAllBytes(directory.resolve("tables.sqlite"));
        Files.delete(directory.resolve("tables.sqlite"));
        Written.of(NastyValues.documents()).to(directory, "sqlite", FormatOptions.STANDARD);
        assertArrayEquals(once, Files.readAllBytes(directory.resolve("tables.sqlite")));
        try (Stream<Path> files = Files.list(directory)) {
            assertEquals(
                    List.of("tables.sqlite"),
                    files.map(file -> file.getFileName().toString()).toList());
        }
    }

    /** None of these is a scheme or a parameter to SQLite or JDBC. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "x?journal_mode=WAL",
                "file:x",
                ":resource:foo",
                "?cache=shared&x=1",
                "a%3Fb#c;d",
                ":memory:",
                "mode=memory",
                "Zoë 😀"
            })
    void writesIntoADirectoryOfAnyName(String name) throws Exception {
        Path folder = Files.createDirectories(directory.resolve(name));
        Formats.of("sqlite").open(folder, FormatOptions.STANDARD, warning -> {}).close();
        assertEquals(List.of("tables.sqlite"), list(folder));
        assertEquals(List.of(name), list(directory));
    }

    private static List<String> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
