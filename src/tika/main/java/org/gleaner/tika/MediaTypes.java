package org.gleaner.tika;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;

/** Says what a file is, by its content first and its name second. */
final class MediaTypes {

    private static final Detector DETECTOR = new DefaultDetector();

    private MediaTypes() {}

    /**
     * "application/pdf", without parameters.
     *
     * @param name of the file, which may be elsewhere than {@code file} says
     */
    static String of(Path file, String name) throws IOException {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try (TikaInputStream in = TikaInputStream.get(file)) {
            return DETECTOR.detect(in, metadata).getBaseType().toString();
        }
    }
}
