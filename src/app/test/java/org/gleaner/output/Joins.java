package org.gleaner.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** That the ids in the tables of records lead to a row of the table that they are ids of. */
final class Joins {

    private static final Set<String> APART =
            Set.of("documents", "entities", "sentences", "errors", "skipped");

    private Joins() {}

    static void assertLead(Map<String, List<Map<String, String>>> tables) {
        Set<String> documents = ids(tables, "documents", "doc_id");
        Set<String> entities = ids(tables, "entities", "entity_id");
        assertEquals(tables.get("entities").size(), entities.size());
        tables.forEach(
                (table, rows) -> {
                    if (!APART.contains(table)) {
                        rows.forEach(row -> leads(table, row, documents, entities));
                    }
                });
    }

    private static void leads(
            String table, Map<String, String> row, Set<String> documents, Set<String> entities) {
        assertTrue(documents.contains(row.get("doc_id")), table + row);
        row.forEach(
                (column, cell) -> {
                    String named = column.replaceFirst("_id$", "");
                    boolean party = !named.equals(column) && row.containsKey(named);
                    if (party || column.equals("entity_id") && !cell.isEmpty()) {
                        assertTrue(
                                cell.isEmpty() ? row.get(named).isEmpty() : entities.contains(cell),
                                table + "." + column + ": " + row);
                    }
                });
    }

    private static Set<String> ids(
            Map<String, List<Map<String, String>>> tables, String table, String column) {
        return tables.get(table).stream().map(row -> row.get(column)).collect(Collectors.toSet());
    }
}
