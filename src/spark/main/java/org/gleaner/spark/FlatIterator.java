package org.gleaner.spark;

import java.util.Collections;
import java.util.Iterator;
import java.util.function.Function;

/** The items that each of others is made into, one after the other. */
final class FlatIterator<A, B> implements Iterator<B> {

    private final Iterator<A> outer;
    private final Function<A, Iterator<B>> made;
    private Iterator<B> current = Collections.emptyIterator();

    FlatIterator(Iterator<A> outer, Function<A, Iterator<B>> made) {
        this.outer = outer;
        this.made = made;
    }

    @Override
    public boolean hasNext() {
        advance();
        return current.hasNext();
    }

    @Override
    public B next() {
        advance();
        return current.next();
    }

    /** To the next that has an item, if there is one. */
    private void advance() {
        while (!current.hasNext() && outer.hasNext()) {
            current = made.apply(outer.next());
        }
    }
}
