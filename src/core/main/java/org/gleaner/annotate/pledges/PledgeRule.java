package org.gleaner.annotate.pledges;

import java.util.List;

/** One way to state an undertaking. Finds freely; filters decide afterwards. */
interface PledgeRule {

    /**
     * Whether the rule could find something because of the word at the token, by words and tags
     * alone: the sentence has no tree yet, and gets none unless some rule says so. Rather once too
     * often than too seldom.
     *
     * @param amount whether the sentence names an amount of money
     */
    boolean mayFind(SentenceView sentence, int token, boolean amount);

    /** Whether the rule finds something in headings and captions too. */
    default boolean readsHeadings() {
        return false;
    }

    List<PledgeCandidate> find(SentenceView sentence);
}
