package org.gleaner.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.gleaner.model.AnnotatedDocument;
import org.gleaner.model.Entity;
import org.junit.jupiter.api.Test;

class MinimumConfidenceTest {

    private static AnnotatedDocument above(double minimum) {
        return Sample.document().withConfidence(minimum);
    }

    @Test
    void keepsEverythingAtZero() {
        AnnotatedDocument document = Sample.document();
        assertSame(document, document.withConfidence(0));
    }

    @Test
    void keepsARecordAtTheMinimumItself() {
        assertEquals(3, above(0.5).mentions().size());
        assertEquals(2, above(0.51).mentions().size());
    }

    @Test
    void leavesOutRelationsPledgesAndMoneyBelow() {
        AnnotatedDocument document = above(0.88);
        assertEquals(List.of(), document.relations());
        assertEquals(List.of(), document.pledges());
        assertEquals(1, document.money().size());
    }

    @Test
    void dropsEntitiesWhoseMentionsAreGoneAndRenumbersTheRest() {
        AnnotatedDocument document = above(0.99);
        assertEquals(
                List.of("Acme, \"Inc\""),
                document.entities().list().stream().map(Entity::name).toList());
        assertEquals(List.of(0), document.entities().list().get(0).mentions());
        assertEquals(Optional.of("Acme, \"Inc\""), document.entities().of(0).map(Entity::name));
    }

    @Test
    void forgetsTheIdOfADroppedEntityWhereAPartyNamesIt() {
        String json = new String(Rendered.of(above(0.96)).json().bytes(), StandardCharsets.UTF_8);
        assertEquals(1, json.split("\"speaker\":\"Ann Lee\",\"entity\":null", -1).length - 1, json);
    }
}
