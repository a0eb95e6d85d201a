package org.gleaner.run;

/** So many documents hang that there is no worker left for the others, which are not at fault. */
final class HangingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    HangingException(int documents) {
        super(documents + " documents hang, each beyond its deadline, and do not stop");
    }
}
