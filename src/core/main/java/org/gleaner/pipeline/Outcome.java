package org.gleaner.pipeline;

import java.util.Map;
import java.util.Set;
import org.gleaner.model.AnnotatedDocument;
import org.gleaner.model.FailureKind;
import org.gleaner.model.Surrogates;

/** What became of one document. */
public sealed interface Outcome {

    String id();

    /**
     * @param met the expectations of the stages that took effect in this document
     * @param layers of stages of one's own
     */
    record Done(AnnotatedDocument document, Set<String> met, Map<Layer<?>, Object> layers)
            implements Outcome {

        public Done {
            layers = Map.copyOf(layers);
        }

        /**
         * What a stage of one's own put into a layer that {@link Layer#of} made.
         *
         * @throws IllegalArgumentException if no stage of the pipeline provides it
         */
        @SuppressWarnings("unchecked")
        public <T> T get(Layer<T> layer) {
            if (!layers.containsKey(layer)) {
                throw new IllegalArgumentException(
                        "no stage of one's own provides "
                                + layer
                                + "; what the standard chain finds is in document()");
            }
            return (T) layers.get(layer);
        }

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

        /**
         * What to say of a failure. Not in the words of the virtual machine, which leaves them out
         * once it has thrown often: "ArrayIndexOutOfBoundsException".
         */
        public static String message(Throwable failure) {
            boolean ofTheMachine =
                    failure instanceof IndexOutOfBoundsException
                            || failure instanceof NullPointerException
                            || failure instanceof ArithmeticException
                            || failure instanceof ClassCastException
                            || failure instanceof ArrayStoreException
                            || failure instanceof NegativeArraySizeException;
            if (ofTheMachine) {
                String kind =
                        failure instanceof IndexOutOfBoundsException
                                ? IndexOutOfBoundsException.class.getSimpleName()
                                : failure.getClass().getSimpleName();
                return kind + ", an error of the program itself; please report it with the text";
            }
            return failure.getMessage() == null
                    ? failure.getClass().getSimpleName()
                    : failure.getMessage();
        }
    }
}
