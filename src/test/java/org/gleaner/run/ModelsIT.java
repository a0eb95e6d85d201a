package org.gleaner.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.gleaner.model.Document;
import org.junit.jupiter.api.Test;

class ModelsIT {

    @Test
    void knowsTheToolkitsModelsByTheirChecksums() throws IOException {
        for (Map.Entry<String, String> model : Models.toolkits().entrySet()) {
            try (InputStream in = getClass().getClassLoader().getResourceAsStream(model.getKey())) {
                assertNotNull(
                        in,
                        model.getKey()
                                + " is not on the class path; has pom.xml another version than"
                                + " models/toolkits.tsv?");
                assertEquals(model.getValue(), Document.sha256(in.readAllBytes()), model.getKey());
            }
        }
    }
}
