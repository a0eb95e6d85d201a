package org.gleaner.input;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** The documents of files, one file after the other. */
final class FileCursor implements Cursor {

    /** Opens a file as the inputs it holds. */
    interface Opener {
        Cursor open(int file);
    }

    private final int files;
    private final Opener opener;
    private int nextFile;
    private Cursor current;

    FileCursor(int files, Opener opener) {
        this.files = files;
        this.opener = opener;
    }

    /** A cursor over the one input there is. */
    static Cursor of(Input input) {
        Iterator<Input> one = List.of(input).iterator();
        return new Cursor() {
            @Override
            public boolean hasNext() {
                return one.hasNext();
            }

            @Override
            public Input next() {
                return one.next();
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
    }

    @Override
    public boolean hasNext() {
        while (current == null || !current.hasNext()) {
            close();
            if (nextFile == files) {
                return false;
            }
            current = opener.open(nextFile++);
        }
        return true;
    }

    @Override
    public Input next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return current.next();
    }

    @Override
    public void close() {
        if (current != null) {
            current.close();
            current = null;
        }
    }
}
