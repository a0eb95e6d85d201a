package org.gleaner.run;

/** An error of the program itself, for which no document is to blame. */
public final class ProgramException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param document the id of the document in hand
     * @param stage where it happened
     */
    ProgramException(String document, String stage, Throwable cause) {
        super("at document " + document + ", in stage " + stage + ": " + cause, cause);
    }
}
