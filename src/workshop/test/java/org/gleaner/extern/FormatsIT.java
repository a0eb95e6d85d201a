package org.gleaner.extern;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The sample texts as files of real programs give the facts of the plain texts: {@code bin/formats}
 * ends well. What a program is missing for is left out, and said so.
 */
class FormatsIT {

    @Test
    void givesTheFactsOfThePlainTexts() throws Exception {
        Tool.need("python3");
        for (String program : List.of("soffice", "pandoc", "chromium")) {
            if (Tool.find(program).isEmpty()) {
                System.err.println(
                        "SKIPPED: no " + program + " on this machine: its formats are left out");
            }
        }
        String said = Tool.run(Path.of("."), Path.of("bin/formats").toAbsolutePath());
        System.err.print(said);
        assertTrue(said.contains("| html | 4 | 100.0 | 100.0 | 100.0 | 100.0 |"), said);
    }
}
