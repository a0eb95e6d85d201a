package org.gleaner.corenlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Document;
import org.junit.jupiter.api.Test;

class PublishedModelsIT {

    @Test
    void haveTheChecksumsThatAreWrittenDown() throws IOException {
        List<List<String>> models =
                DataFile.rows("toolkits.tsv", 3).stream()
                        .filter(line -> line.get(2).startsWith("stanford-corenlp"))
                        .toList();
        assertFalse(models.isEmpty());
        for (List<String> model : models) {
            try (InputStream in = getClass().getClassLoader().getResourceAsStream(model.get(0))) {
                assertNotNull(in, model.get(0) + " is not on the class path");
                assertEquals(model.get(1), Document.sha256(in.readAllBytes()), model.get(0));
            }
        }
    }
}
