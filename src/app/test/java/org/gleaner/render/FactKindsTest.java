package org.gleaner.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class FactKindsTest {

    private static Set<Object> distinct(Function<FactKind<?>, Object> part) {
        Set<Object> distinct = new HashSet<>();
        FactKinds.ALL.forEach(kind -> distinct.add(part.apply(kind)));
        return distinct;
    }

    @Test
    void noTwoShareAnIdLetterOrAName() {
        assertEquals(FactKinds.ALL.size(), distinct(FactKind::letter).size());
        assertEquals(FactKinds.ALL.size(), distinct(FactKind::name).size());
        assertEquals(FactKinds.ALL.size(), distinct(FactKind::record).size());
    }

    @Test
    void allButTheSentencesHaveATableInEveryFormat() {
        Set<FactKind<?>> rest = new HashSet<>(FactKinds.ALL);
        rest.remove(FactKinds.SENTENCES);
        assertEquals(rest, new HashSet<>(FactKinds.TABLES));
        assertEquals(rest.size(), FactKinds.TABLES.size());
    }

    /** A kind is found in all of these by its place in the registry alone. */
    @Test
    void eachIsInTheJsonTheTablesAndTheCounts() {
        List<String> tables = Tables.JOINED.stream().map(Table::name).toList();
        for (FactKind<?> kind : FactKinds.ALL) {
            assertTrue(DocumentJson.NAMES.contains(kind.name()), kind.name());
            assertTrue(tables.contains(kind.name()), kind.name());
            assertTrue(Tables.DOCUMENTS.header().contains(kind.name()), kind.name());
        }
    }
}
