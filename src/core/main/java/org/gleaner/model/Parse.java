package org.gleaner.model;

import java.util.Map;
import java.util.Optional;

/**
 * Dependency trees for those sentences that some stage asked for, by sentence index; the others
 * have none.
 *
 * @param trees ordered by sentence
 */
public record Parse(Map<Integer, Tree> trees) {

    public Optional<Tree> of(int sentence) {
        return Optional.ofNullable(trees.get(sentence));
    }

    /**
     * One basic Universal Dependencies tree over the tokens of a sentence; all columns count tokens
     * from the sentence's first, 0-based.
     *
     * @param first document index of the sentence's first token
     * @param head index of each token's governor, or {@link #ROOT}
     * @param relation label of the arc to the governor: "nsubj", "obl", "nmod:poss"
     * @param tag Penn Treebank tag: "VBD", "NNP"
     * @param lemma lower-cased base form
     */
    public record Tree(int first, int[] head, String[] relation, String[] tag, String[] lemma) {

        public static final int ROOT = -1;

        public int size() {
            return head.length;
        }
    }
}
