package org.gleaner.output;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.gleaner.render.Column;
import org.gleaner.render.CorpusEntity;
import org.gleaner.render.Rendered;
import org.gleaner.render.Table;
import org.gleaner.render.TableSet;
import org.gleaner.render.Tables;

/**
 * {@code tables.sqlite}: a table per table, and one of the sentences, which the others join on
 * {@code doc_id} and {@code sentence_id}; keys, indexes and views by {@link SqliteSchema}. What is
 * empty in CSV is NULL; a truth value is 0 or 1.
 */
final class SqliteFormat implements Format {

    private static final String FILE = "tables.sqlite";
    private static final int BATCH = 1000;

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public Sink open(Path directory, FormatOptions options, Consumer<String> warnings)
            throws IOException {
        try {
            Connection connection = DriverManager.getConnection(url(directory.resolve(FILE)));
            try {
                return new SqliteSink(connection, options.tables(), warnings);
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new IOException(reason(e), e);
        }
    }

    /** The file as a URI: whatever its name, nothing of it is a scheme or a parameter. */
    private static String url(Path file) {
        return "jdbc:sqlite:file:" + file.toAbsolutePath().toUri().getRawPath();
    }

    /** The library is unpacked into the temporary folder, which may be full or not there. */
    private static String reason(SQLException e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause == e
                ? e.getMessage()
                : "SQLite cannot be used with the temporary folder "
                        + System.getProperty("java.io.tmpdir")
                        + " ("
                        + cause.getMessage()
                        + ")";
    }

    /**
     * One transaction from first to last; a run that breaks off throws its file away, so that
     * nothing need be undone.
     */
    private static final class SqliteSink implements Sink {

        private final Connection connection;
        private final SqliteSchema schema;
        private final Consumer<String> warnings;
        private final Map<Table<?>, PreparedStatement> inserts = new LinkedHashMap<>();
        private final Map<Table<?>, Integer> waiting = new LinkedHashMap<>();
        private final Set<String> ids = new HashSet<>();
        private boolean keyed = true;

        SqliteSink(Connection connection, TableSet tables, Consumer<String> warnings)
                throws SQLException {
            this.connection = connection;
            this.warnings = warnings;
            schema = new SqliteSchema(tables);
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA journal_mode = OFF");
                statement.execute("PRAGMA synchronous = OFF");
                connection.setAutoCommit(false);
                for (Table<?> table : tables.joined()) {
                    statement.execute(schema.create(table, true));
                }
            }
            for (Table<?> table : tables.joined()) {
                inserts.put(
                        table,
                        connection.prepareStatement(
                                "INSERT INTO "
                                        + table.name()
                                        + " VALUES ("
                                        + table.columns().stream()
                                                .map(column -> "?")
                                                .collect(Collectors.joining(", "))
                                        + ")"));
            }
        }

        @Override
        public Entry prepare(Rendered document) {
            return () -> write(document);
        }

        private void write(Rendered document) throws IOException {
            try {
                if (!ids.add(document.id()) && keyed) {
                    dropKeys();
                }
                for (Table<?> table : inserts.keySet()) {
                    for (List<String> row : document.rows(table.name())) {
                        add(table, row);
                    }
                }
            } catch (SQLException e) {
                throw new IOException(e.getMessage(), e);
            }
        }

        private void document(List<String> row) throws IOException {
            try {
                add(Tables.DOCUMENTS, row);
            } catch (SQLException e) {
                throw new IOException(e.getMessage(), e);
            }
        }

        private void add(Table<?> table, List<String> row) throws SQLException {
            PreparedStatement insert = inserts.get(table);
            for (int column = 0; column < row.size(); column++) {
                set(insert, column + 1, table.columns().get(column).kind(), row.get(column));
            }
            insert.addBatch();
            if (waiting.merge(table, 1, Integer::sum) % BATCH == 0) {
                insert.executeBatch();
            }
        }

        /** Several documents share an id: all rows stay, in tables without keys. */
        private void dropKeys() throws SQLException {
            keyed = false;
            warnings.accept(
                    FILE
                            + ": several documents share an id, so that its tables are without"
                            + " keys; give each an id of its own");
            for (PreparedStatement insert : inserts.values()) {
                insert.executeBatch();
            }
            try (Statement statement = connection.createStatement()) {
                for (Table<?> table : inserts.keySet()) {
                    String kept = table.name() + "_kept";
                    statement.execute("ALTER TABLE " + table.name() + " RENAME TO " + kept);
                    statement.execute(schema.create(table, false));
                    statement.execute(
                            "INSERT INTO "
                                    + table.name()
                                    + " SELECT * FROM "
                                    + kept
                                    + " ORDER BY rowid");
                    statement.execute("DROP TABLE " + kept);
                }
            }
        }

        private static void set(PreparedStatement insert, int at, Column.Kind kind, String cell)
                throws SQLException {
            if (cell.isEmpty()) {
                insert.setNull(at, Types.NULL);
            } else if (kind == Column.Kind.BOOLEAN) {
                insert.setInt(at, Boolean.parseBoolean(cell) ? 1 : 0);
            } else if (kind.isNumber()) {
                number(insert, at, cell);
            } else {
                insert.setString(at, cell);
            }
        }

        private static void number(PreparedStatement insert, int at, String cell)
                throws SQLException {
            try {
                BigDecimal number = new BigDecimal(cell).stripTrailingZeros();
                if (number.scale() <= 0 && number.precision() - number.scale() <= 18) {
                    insert.setLong(at, number.longValueExact());
                } else {
                    insert.setDouble(at, number.doubleValue());
                }
            } catch (NumberFormatException e) {
                insert.setString(at, cell);
            }
        }

        @Override
        public void finish(RunTotals totals) throws IOException {
            try {
                for (CorpusEntity entity : totals.entities()) {
                    add(Tables.ENTITIES, Tables.ENTITIES.cells(entity));
                }
                totals.documents().forEach(this::document);
                for (PreparedStatement insert : inserts.values()) {
                    insert.executeBatch();
                }
                try (Statement statement = connection.createStatement()) {
                    for (String index : schema.afterwards()) {
                        statement.execute(index);
                    }
                }
                connection.commit();
            } catch (SQLException e) {
                throw new IOException(e.getMessage(), e);
            }
        }

        @Override
        public void close() throws IOException {
            try {
                connection.close();
            } catch (SQLException e) {
                throw new IOException(e.getMessage(), e);
            }
        }
    }
}
