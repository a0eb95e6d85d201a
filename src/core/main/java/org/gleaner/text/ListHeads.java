package org.gleaner.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.gleaner.model.BlockKind;
import org.gleaner.model.Sentence;
import org.gleaner.model.Tokens;

/**
 * The sentence that a list of names and sums stands under: "Donors pledged as follows:" of "-
 * Norway: $5 million".
 */
public final class ListHeads {

    private static final int NONE = -1;

    /** How long an item may be that no bullet marks, in tokens. */
    private static final int LONGEST_ITEM = 16;

    private final int[] heads;

    /**
     * @param withSums the sentences that hold a sum
     */
    public ListHeads(Tokens tokens, List<Sentence> sentences, BitSet withSums) {
        this(tokens, sentences, withSums, new BitSet());
    }

    /**
     * @param named the sentences that are items whatever their length: "Leith Cadets — £5,000 to
     *     mend the roof of the hut that a storm took away"
     */
    public ListHeads(Tokens tokens, List<Sentence> sentences, BitSet withSums, BitSet named) {
        heads = new int[sentences.size()];
        Arrays.fill(heads, NONE);
        boolean listed = false;
        for (int sentence = 0; sentence < heads.length; sentence++) {
            boolean item =
                    named.get(sentence)
                            || sentence > 0 && isItem(sentence, tokens, sentences, withSums);
            if (item) {
                heads[sentence] = listed ? heads[sentence - 1] : sentence - 1;
            }
            listed = item;
        }
    }

    private static boolean isItem(
            int sentence, Tokens tokens, List<Sentence> sentences, BitSet withSums) {
        int last = tokens.last(sentence) - 1;
        if (last < tokens.first(sentence) || tokens.word(last).equals(":")) {
            return false;
        }
        return sentences.get(sentence).kind() == BlockKind.LIST_ITEM
                || withSums.get(sentence) && last - tokens.first(sentence) < LONGEST_ITEM;
    }

    /** The sentence above the list that {@code sentence} is an item of. */
    public Optional<Integer> of(int sentence) {
        return heads[sentence] == NONE ? Optional.empty() : Optional.of(heads[sentence]);
    }
}
