package org.gleaner.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/**
 * Words and phrases that betray a kind of fact, looked up token by token. A cue is a word or
 * several with spaces between; a word that ends in {@code *} stands for all that begin so: {@code
 * commit*}.
 */
public final class Cues {

    /**
     * Prefixes are filed under their first letters, so that a token is compared with few of them.
     */
    private static final int STEM = 2;

    private static final int NONE = Integer.MAX_VALUE;

    private record Cue(int number, String[] words) {}

    private final Map<String, List<Cue>> whole = new HashMap<>();
    private final Map<String, List<Cue>> begun = new HashMap<>();

    public Cues(Collection<String> cues) {
        int number = 0;
        for (String words : cues) {
            Cue cue = new Cue(number++, words.split(" "));
            String first = cue.words()[0];
            if (first.endsWith("*")) {
                begun.computeIfAbsent(first.substring(0, STEM), key -> new ArrayList<>()).add(cue);
            } else {
                whole.computeIfAbsent(first, key -> new ArrayList<>()).add(cue);
            }
        }
    }

    public static Cues read(String path) {
        return new Cues(DataFile.words(path));
    }

    /**
     * Whether any cue occurs among the tokens from {@code from} up to {@code to}, exclusive.
     *
     * @param word the word at a token, in lower case with a straight apostrophe
     */
    public boolean occurIn(IntFunction<String> word, int from, int to) {
        for (int token = from; token < to; token++) {
            if (at(token, word, to) != NONE) {
                return true;
            }
        }
        return false;
    }

    /**
     * The number, from 0 in the order of the list, of the first cue in it that occurs among these
     * tokens, wherever it does.
     */
    public OptionalInt first(IntFunction<String> word, int from, int to) {
        int least = NONE;
        for (int token = from; token < to; token++) {
            least = Math.min(least, at(token, word, to));
        }
        return least == NONE ? OptionalInt.empty() : OptionalInt.of(least);
    }

    private int at(int token, IntFunction<String> word, int to) {
        String first = word.apply(token);
        int least = at(token, whole.get(first), word, to);
        return first.length() > STEM
                ? Math.min(least, at(token, begun.get(first.substring(0, STEM)), word, to))
                : least;
    }

    private static int at(int token, List<Cue> cues, IntFunction<String> word, int to) {
        if (cues == null) {
            return NONE;
        }
        for (Cue cue : cues) {
            String[] words = cue.words();
            int matched = 0;
            while (matched < words.length
                    && token + matched < to
                    && matches(words[matched], word.apply(token + matched))) {
                matched++;
            }
            if (matched == words.length) {
                return cue.number();
            }
        }
        return NONE;
    }

    private static boolean matches(String cue, String word) {
        return cue.endsWith("*")
                ? word.regionMatches(0, cue, 0, cue.length() - 1)
                : word.equals(cue);
    }
}
