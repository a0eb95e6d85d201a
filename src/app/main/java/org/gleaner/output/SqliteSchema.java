package org.gleaner.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gleaner.render.Column;
import org.gleaner.render.Table;
import org.gleaner.render.TableSet;
import org.gleaner.render.Tables;

/**
 * The tables as a database has them: keys, what refers to what, indexes, and views for the
 * questions that are asked most.
 */
record SqliteSchema(TableSet tables) {

    /** Words of SQL, which would need quoting. */
    private static final Map<String, String> RENAMED =
            Map.of("group", "group_id", "from", "from_day", "to", "to_day");

    private static final String DOCUMENT = "doc_id";
    private static final String SENTENCE = "sentence_id";
    private static final String ENTITY = "entity_id";

    /** What may be added up: each sum once, and none that was refused. */
    private static final String COUNTED = "transfer_id = group_id AND status <> 'refused'";

    static String name(Column<?> column) {
        return RENAMED.getOrDefault(column.name(), column.name());
    }

    /** The id of its own rows; behind the document's, in which it is unique. */
    private static String own(Table<?> table) {
        String name = table.name();
        String record =
                name.equals("entities")
                        ? "entity"
                        : name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
        return record + "_id";
    }

    private static String key(Table<?> table) {
        return table == Tables.ENTITIES
                ? ENTITY
                : table == Tables.DOCUMENTS ? DOCUMENT : DOCUMENT + ", " + own(table);
    }

    /**
     * @param keyed with its key, and what it refers to
     */
    String create(Table<?> table, boolean keyed) {
        List<String> lines = new ArrayList<>();
        table.columns().forEach(column -> lines.add(name(column) + " " + type(column.kind())));
        if (keyed) {
            lines.add("PRIMARY KEY (" + key(table) + ")");
            lines.addAll(references(table));
        }
        return "CREATE TABLE " + table.name() + " (" + String.join(",\n  ", lines) + ")";
    }

    private static List<String> references(Table<?> table) {
        List<String> lines = new ArrayList<>();
        if (table.header().contains(DOCUMENT) && table != Tables.DOCUMENTS) {
            lines.add(foreign(DOCUMENT, "documents", DOCUMENT));
        }
        for (String column : table.header()) {
            if (isParty(table, column)) {
                lines.add(foreign(column, "entities", ENTITY));
            } else if (refers(table, column)) {
                lines.add(
                        foreign(
                                DOCUMENT + ", " + column,
                                column.replace("_id", "s"),
                                DOCUMENT + ", " + column));
            }
        }
        return lines;
    }

    private static String foreign(String columns, String table, String keys) {
        return "FOREIGN KEY (" + columns + ") REFERENCES " + table + " (" + keys + ")";
    }

    /** {@code giver_id} beside {@code giver}, and the entity of a mention. */
    private static boolean isParty(Table<?> table, String column) {
        return column.endsWith("_id")
                && (table.header().contains(column.substring(0, column.length() - 3))
                        || column.equals(ENTITY) && table != Tables.ENTITIES);
    }

    /** A record of the same document. */
    private static boolean refers(Table<?> table, String column) {
        return List.of(SENTENCE, "pledge_id", "relation_id", "turn_id").contains(column)
                && !column.equals(own(table));
    }

    private static String type(Column.Kind kind) {
        return switch (kind) {
            case NUMBER, REAL, AMOUNT -> "NUMERIC";
            case BOOLEAN -> "BOOLEAN";
            case DATE -> "DATE";
            case TEXT, ID, LIST -> "TEXT";
        };
    }

    /** Indexes and views, to be made when the rows are in. */
    List<String> afterwards() {
        List<String> statements = new ArrayList<>();
        for (Table<?> table : tables.joined()) {
            for (String column : table.header()) {
                if (isParty(table, column)) {
                    statements.add(index(table, column, column));
                } else if (column.equals(SENTENCE) && table != Tables.SENTENCES) {
                    statements.add(index(table, column, DOCUMENT + ", " + column));
                }
            }
        }
        statements.add("CREATE INDEX entities_name ON entities (name)");
        statements.add(
                "CREATE VIEW who_promised_whom AS SELECT giver, receiver, amount_min, amount_max,"
                        + " currency, kind, status, purpose, deadline, deadline_from, deadline_to,"
                        + " doc_id, doc_date, title, sentence_text, confidence, giver_id,"
                        + " receiver_id, transfer_id FROM transfers WHERE transfer_id = group_id"
                        + " AND status IN ('promised', 'approved')");
        boolean converted = tables.named("transfers").header().contains("amount_base");
        statements.add(
                "CREATE VIEW sums_by_giver AS SELECT entities.name AS giver, currency, count(*) AS"
                        + " transfers, sum(amount_min) AS at_least, CASE WHEN count(amount_max) ="
                        + " count(*) THEN sum(amount_max) END AS at_most"
                        + (converted
                                ? ", currency_base, sum(coalesce(amount_min_base, amount_max_base))"
                                        + " AS amount_base"
                                : "")
                        + ", giver_id FROM transfers JOIN entities ON entity_id = giver_id WHERE "
                        + COUNTED
                        + " GROUP BY giver_id, currency");
        statements.add(about());
        return statements;
    }

    private static String index(Table<?> table, String column, String columns) {
        return "CREATE INDEX "
                + table.name()
                + "_"
                + column
                + " ON "
                + table.name()
                + " ("
                + columns
                + ")";
    }

    /** Every row that names somebody, from whichever table, in one form. */
    private String about() {
        List<String> parts = new ArrayList<>();
        for (Table<?> table : tables.records()) {
            for (String column : table.header()) {
                if (isParty(table, column)) {
                    parts.add(
                            "SELECT entities.name AS name, '"
                                    + table.name()
                                    + "' AS found_in, '"
                                    + column.substring(0, column.length() - 3)
                                    + "' AS named_as, doc_id, doc_date, sentence_text, "
                                    + own(table)
                                    + " AS record_id, "
                                    + table.name()
                                    + "."
                                    + column
                                    + " AS entity_id FROM "
                                    + table.name()
                                    + " JOIN entities ON entities.entity_id = "
                                    + table.name()
                                    + "."
                                    + column);
                }
            }
        }
        return "CREATE VIEW everything_about AS " + String.join(" UNION ALL ", parts);
    }
}
