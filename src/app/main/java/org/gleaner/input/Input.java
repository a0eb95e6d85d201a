package org.gleaner.input;

import java.util.Optional;

/**
 * A document that still lies where it came from: light enough to queue, loaded by whoever works on
 * it.
 */
public interface Input {

    String TEXT = "text";

    /**
     * How to call it before it has been read, e.g. when reading runs out of memory; the document's
     * own id may be another.
     */
    String id();

    /**
     * The id that it has within its file, for one of many there: that which it gives itself, else
     * the one that it is given.
     */
    default Optional<String> ownId() {
        return Optional.empty();
    }

    /** Its size in bytes as it lies, for estimates. */
    long size();

    /**
     * What its bytes are like, for estimates: "text", or the extension of a file whose text is a
     * small part of it, such as "pdf".
     */
    default String kind() {
        return TEXT;
    }

    /** Loads it. May be called on any thread; never throws: what goes wrong is in the answer. */
    InputResult read();
}
