package org.gleaner.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Packs a workbook anew without the clocks in it, so that the same content gives the same bytes.
 */
final class StableZip {

    /**
     * A month into what ZIP can say: its first moment is written with the machine's time zone
     * beside it.
     */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CREATED = "<dcterms:created.*?</dcterms:created>";

    private StableZip() {}

    static void copy(Path from, Path to) throws IOException {
        try (ZipFile old = new ZipFile(from.toFile());
                // by itself, since what packs it does not close it when its own end fails
                OutputStream file = new BufferedOutputStream(Files.newOutputStream(to));
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (ZipEntry entry : Collections.list(old.entries())) {
                ZipEntry stable = new ZipEntry(entry.getName());
                stable.setTimeLocal(EPOCH);
                out.putNextEntry(stable);
                try (InputStream content = old.getInputStream(entry)) {
                    if (entry.getName().equals(PROPERTIES)) {
                        String properties =
                                new String(content.readAllBytes(), StandardCharsets.UTF_8);
                        out.write(
                                properties
                                        .replaceAll(CREATED, "")
                                        .getBytes(StandardCharsets.UTF_8));
                    } else {
                        content.transferTo(out);
                    }
                }
                out.closeEntry();
            }
        }
    }
}
