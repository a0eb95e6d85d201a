package org.gleaner.run;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelsTest {

    @Test
    void listsEveryDataFileAndTheToolkitsModels() {
        Map<String, String> checksums = Models.checksums();
        assertTrue(checksums.containsKey("models/toolkits.tsv"), checksums.toString());
        assertTrue(checksums.containsKey("langdetect-183.bin"), checksums.toString());
        assertTrue(
                checksums.values().stream().allMatch(checksum -> checksum.matches("[0-9a-f]{64}")));
        assertFalse(checksums.containsKey("models/README.md"), "it changes no result");
    }
}
