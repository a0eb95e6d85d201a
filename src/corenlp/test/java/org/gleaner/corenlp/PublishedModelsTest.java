package org.gleaner.corenlp;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class PublishedModelsTest {

    private static final String PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

    @Test
    void takesTheBytesThatWerePublished() {
        assertDoesNotThrow(() -> PublishedModels.verify());
    }

    @Test
    void refusesOtherBytesBeforeAnythingIsReadFromThem() {
        IOException refused =
                assertThrows(
                        IOException.class, () -> PublishedModels.verify(PARSER, "0".repeat(64)));
        assertTrue(refused.getMessage().startsWith(PARSER + " has the checksum b6ddc3f9"));
        assertThrows(IOException.class, () -> PublishedModels.verify("no/such", "0".repeat(64)));
    }
}
