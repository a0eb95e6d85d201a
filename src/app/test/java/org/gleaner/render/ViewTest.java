package org.gleaner.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.model.AnnotatedDocument;
import org.gleaner.model.Document;
import org.gleaner.model.Entities;
import org.gleaner.model.EntityType;
import org.gleaner.model.Facts;
import org.gleaner.model.Header;
import org.gleaner.model.Mention;
import org.gleaner.model.Span;
import org.junit.jupiter.api.Test;

class ViewTest {

    private static AnnotatedDocument with(String text, Span... mentions) {
        List<Mention> found =
                List.of(mentions).stream()
                        .map(span -> new Mention(span, EntityType.PERSON, 1, "test"))
                        .toList();
        return new AnnotatedDocument(
                Document.of("x", text),
                Optional.empty(),
                new Header(Optional.empty(), Optional.empty()),
                new Entities(List.of(), found.size()),
                Facts.none().with(Mention.FACT_TYPE, found),
                List.of());
    }

    @Test
    void refusesASpanBeyondTheText() {
        InvalidSpanException e =
                assertThrows(
                        InvalidSpanException.class, () -> new View(with("abc", new Span(1, 4))));
        assertEquals(
                "Mention at [1,4) ends after the text, which has 3 characters", e.getMessage());
    }

    @Test
    void refusesASpanThatCutsACharacterInTwo() {
        assertThrows(
                InvalidSpanException.class, () -> new View(with("a\uD83D\uDE00", new Span(0, 2))));
    }

    @Test
    void refusesAnEmptySpan() {
        assertThrows(InvalidSpanException.class, () -> new View(with("abc", new Span(1, 1))));
    }

    @Test
    void countsOffsetsInCodePoints() {
        Fact<Mention> mention =
                new View(with("\uD83D\uDE00 Ann", new Span(3, 6))).mentions().get(0);
        assertEquals("Ann", mention.text());
        assertEquals(2, mention.start());
        assertEquals(5, mention.end());
    }

    @Test
    void givesEqualRecordsDifferentIds() {
        Set<String> ids = new HashSet<>();
        new View(with("abc", new Span(0, 1), new Span(0, 1), new Span(0, 1)))
                .mentions()
                .forEach(mention -> ids.add(mention.id()));
        assertEquals(3, ids.size());
    }

    @Test
    void givesTheSameIdInEveryRunAndAnotherInAnotherText() {
        String id = new View(with("Ann", new Span(0, 3))).mentions().get(0).id();
        assertEquals(id, new View(with("Ann", new Span(0, 3))).mentions().get(0).id());
        assertNotEquals(id, new View(with("Ann!", new Span(0, 3))).mentions().get(0).id());
        assertTrue(id.matches("m[0-9a-f]{12}"), id);
    }

    @Test
    void findsTheSentenceAndTurnOfARecord() {
        View view = new View(Sample.document());
        assertEquals(Optional.empty(), view.mentions().get(0).turn());
        assertEquals("Ann Lee:", view.mentions().get(0).sentence().orElseThrow().text());
        assertEquals(view.turns().get(0), view.mentions().get(1).turn().orElseThrow());
    }
}
