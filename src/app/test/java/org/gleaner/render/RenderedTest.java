package org.gleaner.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.model.AnnotatedDocument;
import org.gleaner.model.Document;
import org.gleaner.model.Entities;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Facts;
import org.gleaner.model.Header;
import org.gleaner.model.Mention;
import org.gleaner.model.Span;
import org.junit.jupiter.api.Test;

class RenderedTest {

    private static CorpusEntity share(Entity entity, String text) {
        AnnotatedDocument document =
                new AnnotatedDocument(
                        Document.of("a", text),
                        Optional.empty(),
                        new Header(Optional.empty(), Optional.empty()),
                        new Entities(List.of(entity), 1),
                        Facts.none()
                                .with(
                                        Mention.FACT_TYPE,
                                        List.of(
                                                new Mention(
                                                        new Span(0, text.length()),
                                                        entity.type(),
                                                        0.9,
                                                        "test"))),
                        List.of());
        return Rendered.of(document, Set.of()).entities().get(0);
    }

    @Test
    void theCorpusKnowsAnEntityByItsCanonicalName() {
        CorpusEntity entity =
                share(
                        new Entity(
                                EntityType.ORGANIZATION,
                                "EU",
                                "European Union",
                                List.of(),
                                List.of(),
                                List.of(0)),
                        "EU");
        assertEquals("European Union", entity.name());
        assertEquals(List.of("EU"), entity.aliases());
    }

    @Test
    void theCanonicalNameIsNoAliasOfItself() {
        CorpusEntity entity =
                share(
                        new Entity(
                                EntityType.LOCATION,
                                "UK of Great Britain",
                                "United Kingdom",
                                List.of("United Kingdom", "UK"),
                                List.of(),
                                List.of(0)),
                        "UK");
        assertEquals(List.of("UK of Great Britain", "UK"), entity.aliases());
    }
}
