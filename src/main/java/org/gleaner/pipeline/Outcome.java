package org.gleaner.pipeline;

import org.gleaner.model.AnnotatedDocument;

/** What became of one document. */
public sealed interface Outcome {

    String id();

    record Done(AnnotatedDocument document) implements Outcome {
        @Override
        public String id() {
            return document.document().id();
        }
    }

    /**
     * @param stage where it failed: the stage's name, or "input"
     * @param kind  "timeout", "memory", "stack", "error", "not_text" ...
     * @param cause for {@code --debug}
     */
    record Failed(String id, String stage, String kind, String message, Throwable cause) implements Outcome {
    }
}
