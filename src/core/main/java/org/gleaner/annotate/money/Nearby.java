package org.gleaner.annotate.money;

import java.util.Optional;
import java.util.Set;

/** What the sentence of a figure says of whose money it is. */
interface Nearby {

    /** Of a figure that stands in no sentence. */
    Nearby NOTHING =
            new Nearby() {
                @Override
                public Optional<String> owner() {
                    return Optional.empty();
                }

                @Override
                public Optional<String> sole(Set<String> codes) {
                    return Optional.empty();
                }
            };

    /** The country (ISO 3166) whose own body spends in the sentence. */
    Optional<String> owner();

    /** The one of the currencies that is money in a country of the sentence, if no other is. */
    Optional<String> sole(Set<String> codes);
}
