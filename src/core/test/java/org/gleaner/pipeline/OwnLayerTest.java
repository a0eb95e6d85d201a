package org.gleaner.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.gleaner.model.Document;
import org.junit.jupiter.api.Test;

/** A layer that a library user made. */
class OwnLayerTest {

    private static final Layer<Integer> LENGTH = Layer.of("length");
    private static final Layer<String> WORDS = Layer.of("words");

    private static final class LengthAnnotator implements Annotator {

        @Override
        public Set<Layer<?>> requires() {
            return Set.of();
        }

        @Override
        public Set<Layer<?>> provides() {
            return Set.of(LENGTH);
        }

        @Override
        public void annotate(Annotations annotations) {
            annotations.put(LENGTH, annotations.text().length());
        }
    }

    private static Outcome.Done run(Annotator... stages) {
        return assertInstanceOf(
                Outcome.Done.class,
                new Pipeline(List.of(stages)).run(Document.of("a", "Some words.")));
    }

    @Test
    void staysUntilTheEnd() {
        assertEquals(11, run(new LengthAnnotator()).get(LENGTH));
    }

    @Test
    void isNamedWhenNoStageProvidesIt() {
        Outcome.Done done = run(new LengthAnnotator());
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> done.get(WORDS));
        assertTrue(e.getMessage().contains("provides words"), e.getMessage());
    }

    @Test
    void aNullTextIsRefusedInWords() {
        NullPointerException e =
                assertThrows(NullPointerException.class, () -> Document.of("a", null));
        assertEquals("the text of a document is null; give \"\" for an empty one", e.getMessage());
    }
}
