package org.gleaner.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Tells a directory that an earlier run of this program wrote, by its manifest. */
final class EarlierResult {

    private static final String MANIFEST = "manifest.json";

    /** The configuration stands in the first lines. */
    private static final int HEAD = 4_096;

    private EarlierResult() {}

    static boolean isIn(Path directory) {
        Path manifest = directory.resolve(MANIFEST);
        if (!Files.isRegularFile(manifest)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(manifest)) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
            return Stream.of("\"configuration\"", "\"min_confidence\"", "\"jsonl_fields\"")
                    .allMatch(head::contains);
        } catch (IOException e) {
            return false;
        }
    }
}
