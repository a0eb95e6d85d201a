package org.gleaner.annotate.relations;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gleaner.model.EntityType;

/**
 * Selects the rules over words that are worth a try in a sentence: those of which every word that
 * they ask for occurs in it outside its names, and a name for either argument. Few are, and trying
 * them is the expensive part.
 */
final class WordIndex {

    private static final int[] NONE = {};

    /** What "her" holds besides the name that it stands for. */
    private static final String MARK = "'s";

    private final List<WordRule> rules;

    /** By rule: the numbers of the sets of words that it asks for. */
    private final List<BitSet> asked = new ArrayList<>();

    /** The rules, by number, that ask for no word. */
    private final BitSet always = new BitSet();

    /** By set: the numbers of the rules of which it is the smallest set that they ask for. */
    private final Map<Integer, int[]> bySet = new HashMap<>();

    /** By word: the numbers of the sets that hold it. */
    private final Map<String, int[]> sets = new HashMap<>();

    WordIndex(List<WordRule> rules) {
        this.rules = List.copyOf(rules);
        Map<Set<String>, Integer> numbers = new HashMap<>();
        Map<String, BitSet> byWord = new HashMap<>();
        Map<Integer, BitSet> ofSet = new HashMap<>();
        for (WordRule rule : rules) {
            BitSet wanted = new BitSet();
            Set<String> smallest = null;
            for (Set<String> words : rule.asked()) {
                int number = numbers.computeIfAbsent(words, key -> numbers.size());
                wanted.set(number);
                smallest = smallest == null || words.size() < smallest.size() ? words : smallest;
                words.forEach(
                        word -> byWord.computeIfAbsent(word, key -> new BitSet()).set(number));
            }
            if (smallest == null) {
                always.set(asked.size());
            } else {
                ofSet.computeIfAbsent(numbers.get(smallest), key -> new BitSet()).set(asked.size());
            }
            asked.add(wanted);
        }
        ofSet.forEach((set, found) -> bySet.put(set, found.stream().toArray()));
        byWord.forEach((word, found) -> sets.put(word, found.stream().toArray()));
    }

    /**
     * The rules to try among the tokens from {@code first} up to {@code last}, exclusive, in their
     * order.
     */
    List<WordRule> among(Passage passage, int first, int last) {
        Set<EntityType> types = passage.types(first, last);
        types.addAll(Anaphors.types(passage, first, last));
        if (types.isEmpty()) {
            return List.of();
        }
        BitSet there = new BitSet();
        for (int token = first; token < last; token++) {
            if (!passage.inName(token)) {
                String word = passage.lower(token);
                set(word, there);
                if (Anaphors.isPossessive(word)) {
                    set(MARK, there);
                }
            }
        }
        List<WordRule> found = new ArrayList<>();
        BitSet worth = worth(there);
        for (int i = worth.nextSetBit(0); i >= 0; i = worth.nextSetBit(i + 1)) {
            if (isIn(asked.get(i), there) && rules.get(i).mayJoin(types)) {
                found.add(rules.get(i));
            }
        }
        return found;
    }

    /** The rules of which the rarest words are there. */
    private BitSet worth(BitSet there) {
        BitSet worth = (BitSet) always.clone();
        for (int set = there.nextSetBit(0); set >= 0; set = there.nextSetBit(set + 1)) {
            for (int rule : bySet.getOrDefault(set, NONE)) {
                worth.set(rule);
            }
        }
        return worth;
    }

    private void set(String word, BitSet there) {
        for (int set : sets.getOrDefault(word, NONE)) {
            there.set(set);
        }
    }

    private static boolean isIn(BitSet wanted, BitSet there) {
        for (int set = wanted.nextSetBit(0); set >= 0; set = wanted.nextSetBit(set + 1)) {
            if (!there.get(set)) {
                return false;
            }
        }
        return true;
    }
}
