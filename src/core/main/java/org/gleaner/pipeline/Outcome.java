package org.gleaner.pipeline;

import java.util.Set;
import org.gleaner.model.AnnotatedDocument;
import org.gleaner.model.FailureKind;
import org.gleaner.model.Surrogates;

/** What became of one document. */
public sealed interface Outcome {

    String id();

    /**
     * @param met the expectations of the stages that took effect in this document
     */
    record Done(AnnotatedDocument document, Set<String> met) implements Outcome {
        @Override
        public String id() {
            return document.document().id();
        }
    }

    /**
     * @param stage where it failed: the stage's name, or "input"
     * @param message in words that every file can hold
     * @param cause for {@code --debug}
     */
    record Failed(String id, String stage, FailureKind kind, String message, Throwable cause)
            implements Outcome {

        public Failed {
            id = Surrogates.replace(id);
            message = Surrogates.replace(message);
        }
    }
}
