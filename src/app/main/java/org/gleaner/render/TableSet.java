package org.gleaner.render;

import java.util.List;
import java.util.stream.Stream;

/**
 * The tables of a run.
 *
 * @param records those whose rows come document by document
 */
public record TableSet(List<Table<?>> records) {

    public TableSet {
        records = List.copyOf(records);
    }

    /** The tables that every tabular format has, in the order of the documentation. */
    public List<Table<?>> all() {
        return Stream.concat(records.stream(), Stream.of(Tables.ENTITIES, Tables.DOCUMENTS))
                .toList();
    }

    /** Those of a format whose tables lie in one file, where rows can be joined. */
    public List<Table<?>> joined() {
        return Stream.concat(all().stream(), Stream.of(Tables.SENTENCES)).toList();
    }

    public Table<?> named(String name) {
        return all().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no table " + name));
    }
}
