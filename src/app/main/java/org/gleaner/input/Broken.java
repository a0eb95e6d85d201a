package org.gleaner.input;

/** An input of which it is known before reading that it cannot be read. */
record Broken(Reading.Failed failed) implements Input {

    Broken(String id, String kind, String message) {
        this(new Reading.Failed(id, kind, message));
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
    public Reading read() {
        return failed;
    }
}
