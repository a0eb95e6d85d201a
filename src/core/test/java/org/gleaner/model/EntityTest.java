package org.gleaner.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class EntityTest {

    @Test
    void idComesFromTypeAndNameAlone() {
        Entity here =
                new Entity(
                        EntityType.LOCATION,
                        "Russia",
                        List.of("Russian Federation"),
                        List.of(),
                        List.of(0, 4));
        Entity there = new Entity(EntityType.LOCATION, "Russia", List.of(), List.of(), List.of(2));
        assertEquals(here.id(), there.id());
        assertNotEquals(
                here.id(),
                new Entity(EntityType.PERSON, "Russia", List.of(), List.of(), List.of()).id());
        assertTrue(here.id().matches("e[0-9a-f]{12}"), here.id());
    }

    @Test
    void idComesFromTheCanonicalNameWhereADocumentHasAnother() {
        Entity full =
                new Entity(
                        EntityType.ORGANIZATION,
                        "European Union",
                        List.of("EU"),
                        List.of(),
                        List.of(0));
        assertEquals(
                full.id(),
                new Entity(
                                EntityType.ORGANIZATION,
                                "EU",
                                "European Union",
                                List.of(),
                                List.of(),
                                List.of(0))
                        .id());
    }

    @Test
    void leadsFromAMentionToItsEntity() {
        Entity russia =
                new Entity(EntityType.LOCATION, "Russia", List.of(), List.of(), List.of(0, 2));
        Entities entities = new Entities(List.of(russia), 3);
        assertEquals(russia, entities.of(2).orElseThrow());
        assertTrue(entities.of(1).isEmpty());
    }
}
