package org.gleaner.corenlp;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Which tags each word of the tagger's training text had. */
final class TagDictionary {

    private final HashedInts words;

    /** Where each word's tags start in {@link #options}; one longer than the words. */
    private final int[] first;

    private final int[] options;
    private final int[] usual;
    private final int[] rare;

    private TagDictionary(HashedInts words, int[] first, int[] options, int[] usual, int... rare) {
        this.words = words;
        this.first = first;
        this.options = options;
        this.usual = usual;
        this.rare = rare;
    }

    /** The lists go by the words' numbers. */
    static TagDictionary of(
            Map<String, Integer> words,
            List<int[]> options,
            List<Integer> usual,
            List<Boolean> rare) {
        int[] first = new int[options.size() + 1];
        for (int word = 0; word < options.size(); word++) {
            first[word + 1] = first[word] + options.get(word).length;
        }
        return new TagDictionary(
                HashedInts.of(words),
                first,
                options.stream().flatMapToInt(Arrays::stream).toArray(),
                usual.stream().mapToInt(tag -> tag).toArray(),
                rare.stream().mapToInt(is -> is ? 1 : 0).toArray());
    }

    static TagDictionary read(ModelReader in) {
        return new TagDictionary(HashedInts.read(in), in.ints(), in.ints(), in.ints(), in.ints());
    }

    void write(ModelWriter out) throws IOException {
        words.write(out);
        out.ints(first);
        out.ints(options);
        out.ints(usual);
        out.ints(rare);
    }

    /** The number of a word, or {@link HashedInts#NONE}. */
    int number(String word) {
        return words.get(Piece.of(word).hash());
    }

    /** The tags that a word can have. */
    int[] options(int number) {
        return Arrays.copyOfRange(options, first[number], first[number + 1]);
    }

    /** The tag that it mostly had. */
    int usual(int number) {
        return usual[number];
    }

    /** Whether it was seen too seldom to go by its own name alone. */
    boolean isRare(int number) {
        return rare[number] == 1;
    }
}
