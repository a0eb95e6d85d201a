package org.gleaner.spark;

import java.util.Iterator;
import java.util.function.Function;

/** Makes each item when it is asked for. */
record MappedIterator<A, B>(Iterator<A> items, Function<A, B> made) implements Iterator<B> {

    @Override
    public boolean hasNext() {
        return items.hasNext();
    }

    @Override
    public B next() {
        return made.apply(items.next());
    }
}
