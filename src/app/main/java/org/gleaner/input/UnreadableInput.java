package org.gleaner.input;

import org.gleaner.model.FailureKind;

/** An input of which it is known before reading that it cannot be read. */
record UnreadableInput(InputResult.Failed failed) implements Input {

    UnreadableInput(String id, FailureKind kind, String message) {
        this(new InputResult.Failed(id, kind, message));
    }

    @Override
    public String id() {
        return failed.id();
    }

    @Override
    public long size() {
        return 0;
    }

    @Override
    public InputResult read() {
        return failed;
    }
}
