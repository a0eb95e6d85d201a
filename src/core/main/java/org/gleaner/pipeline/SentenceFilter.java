package org.gleaner.pipeline;

import java.util.BitSet;
import java.util.Set;

/**
 * Whether a sentence can yield what a stage looks for, by its words, tags and names alone. Every
 * stage that needs a parse owns one, since it must follow the stage's rules; the chain hands all of
 * them to the stage that chooses what is parsed. Thread-safe and cheap: it sees every sentence.
 */
public interface SentenceFilter {

    /** The key of its sentences in the layer of candidates: "pledges". */
    String name();

    Set<Layer<?>> requires();

    /** The indexes of the sentences that can yield something; rather too many than too few. */
    BitSet select(Annotations annotations);

    /** Loads what the filter needs. Does nothing by default. */
    default void warmUp() {}
}
