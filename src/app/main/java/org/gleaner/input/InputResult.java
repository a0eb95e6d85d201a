package org.gleaner.input;

import java.util.Optional;
import org.gleaner.model.Document;
import org.gleaner.model.FailureKind;

/** What reading one {@link Input} came to. */
public sealed interface InputResult {

    String id();

    /**
     * @param document with its metadata and date already applied
     */
    record Read(Document document) implements InputResult {
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
            implements InputResult {

        Failed(String id, FailureKind kind, String message) {
            this(id, kind, message, Optional.empty());
        }
    }
}
