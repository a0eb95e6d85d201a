package org.gleaner.render;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** So many items of a stream, read one by one as they are asked for. */
final class CountedIterator<T> implements Iterator<T> {

    private final DataInputStream in;
    private final RenderedCodec.Read<T> read;
    private int left;

    CountedIterator(int count, DataInputStream in, RenderedCodec.Read<T> read) {
        this.left = count;
        this.in = in;
        this.read = read;
    }

    @Override
    public boolean hasNext() {
        return left > 0;
    }

    @Override
    public T next() {
        if (left == 0) {
            throw new NoSuchElementException();
        }
        left--;
        try {
            return read.from(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
