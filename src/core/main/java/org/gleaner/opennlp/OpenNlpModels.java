package org.gleaner.opennlp;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The published models, as their Maven artifacts put them on the class path. */
final class OpenNlpModels {

    static final String LANGUAGE = "/langdetect-183.bin";
    static final String SENTENCES = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
    static final String TAGS = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private OpenNlpModels() {}

    /** Reads a model, e.g. {@code SentenceModel::new}. */
    interface Reader<M> {
        M read(InputStream in) throws IOException;
    }

    static <M> M load(String resource, Reader<M> reader) {
        try (InputStream in = OpenNlpModels.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the model " + resource + " is not on the class path");
            }
            return reader.read(new BufferedInputStream(in));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the model " + resource, e);
        }
    }
}
