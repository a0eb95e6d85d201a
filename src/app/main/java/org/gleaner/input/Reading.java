package org.gleaner.input;

import java.util.Optional;
import org.gleaner.model.Document;
import org.gleaner.model.FailureKind;

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
     * @param message names the file and line, what is wrong, and what to do
     * @param cause for {@code --debug}
     */
    record Failed(String id, FailureKind kind, String message, Optional<Throwable> cause)
            implements Reading {

        Failed(String id, FailureKind kind, String message) {
            this(id, kind, message, Optional.empty());
        }
    }
}
