package org.gleaner.pipeline;

import java.util.Set;
import java.util.function.Function;

/**
 * What several stages compute from the same layers, such as an index over the tokens: made when the
 * first of them {@linkplain Annotations#get(DerivedLayer) asks}, once per document, and dropped
 * together with the first of its layers that is dropped. No stage provides it.
 *
 * @param from the layers that the maker reads; who asks must require all of them
 * @param maker answers an immutable value that depends on these layers and the text alone
 */
public record DerivedLayer<T>(String name, Set<Layer<?>> from, Function<Annotations, T> maker) {

    public DerivedLayer {
        from = Set.copyOf(from);
    }

    @Override
    public String toString() {
        return name;
    }
}
