package org.gleaner.input;

import java.util.Optional;
import org.gleaner.model.Document;

/** What reading one {@link Input} came to. */
public sealed interface Reading {

    String id();

    /**
     * @param document with its metadata and date already applied
     */
    record Read(Document document) implements Reading {
        @Override
        public String id() {
            return document.id();
        }
    }

    /**
     * A document that could not be read; it failed in the stage "input".
     *
     * @param kind one of the constants below
     * @param message names the file and line, what is wrong, and what to do
     * @param cause for {@code --debug}
     */
    record Failed(String id, String kind, String message, Optional<Throwable> cause)
            implements Reading {

        /** Not text in any encoding: an archive, an image, a PDF. */
        public static final String NOT_TEXT = "not_text";

        /** A line that is not JSON. */
        public static final String BAD_JSON = "bad_json";

        /** A line that is JSON, but no document. */
        public static final String BAD_INPUT = "bad_input";

        /** A file or directory that could not be opened or read to its end. */
        public static final String UNREADABLE = "unreadable";

        /** More than {@link Inputs#MAX_BYTES}. */
        public static final String TOO_LARGE = "too_large";

        /** Did not fit into memory. */
        public static final String MEMORY = "memory";

        Failed(String id, String kind, String message) {
            this(id, kind, message, Optional.empty());
        }
    }
}
