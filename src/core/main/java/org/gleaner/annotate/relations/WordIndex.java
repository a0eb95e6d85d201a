package org.gleaner.annotate.relations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gleaner.model.EntityType;

/**
 * Selects the rules over words that are worth a try from a token on: those of which every word that
 * they ask for stands behind it in the sentence, outside its names and in their order, and which
 * find a name for either argument there. Few do, and trying them is the expensive part.
 */
final class WordIndex {

    /** What "her" holds besides the name that it stands for. */
    private static final String MARK = "'s";

    /** In a longer sentence the order of the words is not looked at. */
    private static final int ORDERED = Long.SIZE;

    private static final int[] NONE = {};

    /** The types as bits. */
    private static int bits(Set<EntityType> types) {
        int bits = 0;
        for (EntityType type : types) {
            bits |= bit(type);
        }
        return bits;
    }

    private static int bit(EntityType type) {
        return 1 << type.ordinal();
    }

    /**
     * @param asked the numbers of the sets of words that it asks for, in their order
     * @param subjects bits of the types that its subject may be of
     * @param objects the same of its object; 0 for a rule that has none
     * @param opening the same of the name with which it begins
     * @param close whether it may begin with words that stand for a name
     */
    private record Filed(
            WordRule rule, int[] asked, int subjects, int objects, int opening, boolean close) {

        boolean mayJoin(int types) {
            return (subjects & types) != 0 && (objects == 0 || (objects & types) != 0);
        }
    }

    /**
     * What is known of a word.
     *
     * @param sets the numbers of the sets that hold it
     * @param begun the rules that begin with it
     */
    private record Known(int[] sets, Filed[] begun) {}

    private static final Known UNKNOWN = new Known(NONE, new Filed[0]);

    private final Map<String, Known> known = new HashMap<>();

    /**
     * By set: the numbers of the rules from names of which it is the smallest that they ask for.
     */
    private final int[][] bySet;

    /** The rules from names that ask for no word. */
    private final int[] always;

    private final List<Filed> fromNames = new ArrayList<>();

    WordIndex(List<WordRule> rules) {
        Map<Set<String>, Integer> numbers = new LinkedHashMap<>();
        Map<Integer, List<Integer>> smallestOf = new HashMap<>();
        Map<String, List<Filed>> begun = new HashMap<>();
        List<Integer> asking = new ArrayList<>();
        for (WordRule rule : rules) {
            List<Set<String>> asked = rule.asked();
            for (Set<String> words : asked) {
                numbers.computeIfAbsent(words, key -> numbers.size());
            }
            Filed filed = filed(rule, asked.stream().mapToInt(numbers::get).toArray());
            WordRule.Element first = rule.elements().get(0);
            if (first.kind() == WordRule.Kind.WORDS) {
                first.words()
                        .forEach(
                                word ->
                                        begun.computeIfAbsent(word, key -> new ArrayList<>())
                                                .add(filed));
            } else {
                int number = fromNames.size();
                fromNames.add(filed);
                asked.stream()
                        .reduce((one, other) -> other.size() < one.size() ? other : one)
                        .map(numbers::get)
                        .ifPresentOrElse(
                                set ->
                                        smallestOf
                                                .computeIfAbsent(set, key -> new ArrayList<>())
                                                .add(number),
                                () -> asking.add(number));
            }
        }
        always = numbers(asking);
        bySet = new int[numbers.size()][];
        Arrays.setAll(bySet, set -> numbers(smallestOf.getOrDefault(set, List.of())));
        Map<String, List<Integer>> sets = new HashMap<>();
        numbers.forEach(
                (words, number) ->
                        words.forEach(
                                word ->
                                        sets.computeIfAbsent(word, key -> new ArrayList<>())
                                                .add(number)));
        // the first word of a rule is among those that it asks for
        sets.forEach(
                (word, of) ->
                        known.put(
                                word,
                                new Known(
                                        numbers(of),
                                        begun.getOrDefault(word, List.of())
                                                .toArray(new Filed[0]))));
    }

    private static int[] numbers(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    private static Filed filed(WordRule rule, int... asked) {
        Rule head = rule.rule();
        WordRule.Kind first = rule.elements().get(0).kind();
        return new Filed(
                rule,
                asked,
                bits(head.subjects()),
                bits(head.objects()),
                first == WordRule.Kind.SUBJECT
                        ? bits(head.subjects())
                        : first == WordRule.Kind.OBJECT ? bits(head.objects()) : 0,
                rule.isClose());
    }

    /** For the sentences of a document, one after the other. */
    Search in(Passage passage) {
        return new Search(passage);
    }

    /** The rules worth a try in one sentence. */
    final class Search {

        private final Passage passage;

        /** By set: a bit for each token of the sentence that is one of its words. */
        private final long[] places = new long[bySet.length];

        private final BitSet worth = new BitSet(fromNames.size());

        /** The sets that have such a token. */
        private final int[] there = new int[bySet.length];

        private final List<Filed> open = new ArrayList<>();
        private final List<WordRule> found = new ArrayList<>();
        private Known[] words = {};
        private int sets;
        private int first;
        private boolean ordered;
        private int types;

        private Search(Passage passage) {
            this.passage = passage;
        }

        /** Goes to the tokens from {@code first} up to {@code last}, exclusive. */
        void enter(int first, int last) {
            while (sets > 0) {
                places[there[--sets]] = 0;
            }
            open.clear();
            this.first = first;
            ordered = last - first <= ORDERED;
            types = bits(passage.types(first, last)) | bits(Anaphors.types(passage, first, last));
            words = words.length < last - first ? new Known[last - first] : words;
            if (types == 0) {
                return;
            }
            for (int token = first; token < last; token++) {
                Known word = UNKNOWN;
                if (!passage.inName(token)) {
                    String lower = passage.lower(token);
                    word = known.getOrDefault(lower, UNKNOWN);
                    place(word, token);
                    if (Anaphors.isPossessive(lower)) {
                        place(known.getOrDefault(MARK, UNKNOWN), token);
                    }
                }
                words[token - first] = word;
            }
            choose();
        }

        private void place(Known word, int token) {
            for (int set : word.sets()) {
                if (places[set] == 0) {
                    there[sets++] = set;
                }
                places[set] |= ordered ? 1L << token - first : -1L;
            }
        }

        /** Of the rules from names those worth a try at all, in their order. */
        private void choose() {
            worth.clear();
            for (int rule : always) {
                worth.set(rule);
            }
            for (int i = 0; i < sets; i++) {
                for (int rule : bySet[there[i]]) {
                    worth.set(rule);
                }
            }
            for (int i = worth.nextSetBit(0); i >= 0; i = worth.nextSetBit(i + 1)) {
                Filed rule = fromNames.get(i);
                if (rule.mayJoin(types) && follows(rule, first)) {
                    open.add(rule);
                }
            }
        }

        /** Whether the words that a rule asks for stand in their order from the token on. */
        private boolean follows(Filed rule, int token) {
            if (!ordered) {
                for (int set : rule.asked()) {
                    if (places[set] == 0) {
                        return false;
                    }
                }
                return true;
            }
            long from = -1L << token - first;
            for (int set : rule.asked()) {
                long next = Long.lowestOneBit(places[set] & from);
                if (next == 0) {
                    return false;
                }
                from = -next << 1;
            }
            return true;
        }

        /** The rules that may begin with the name, or the words for it, at the token. */
        List<WordRule> fromName(int token) {
            found.clear();
            boolean named = passage.startsMention(token);
            int type = named ? bit(passage.mention(token).orElseThrow().type()) : types;
            for (Filed rule : open) {
                if ((rule.opening() & type) != 0
                        && (named || rule.close())
                        && follows(rule, token)) {
                    found.add(rule.rule());
                }
            }
            return found;
        }

        /** The rules that may begin with the word at the token. */
        List<WordRule> fromWord(int token) {
            found.clear();
            if (types != 0) {
                for (Filed rule : words[token - first].begun()) {
                    if (rule.mayJoin(types) && follows(rule, token)) {
                        found.add(rule.rule());
                    }
                }
            }
            return found;
        }
    }
}
