package org.gleaner.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private final Map<String, List<String[]>> whole = new HashMap<>();
    private final Map<String, List<String[]>> begun = new HashMap<>();

    public Cues(Collection<String> cues) {
        for (String cue : cues) {
            String[] words = cue.split(" ");
            String first = words[0];
            if (first.endsWith("*")) {
                begun.computeIfAbsent(first.substring(0, STEM), key -> new ArrayList<>())
                        .add(words);
            } else {
                whole.computeIfAbsent(first, key -> new ArrayList<>()).add(words);
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
            String first = word.apply(token);
            if (anyAt(whole.get(first), word, token, to)
                    || first.length() > STEM
                            && anyAt(begun.get(first.substring(0, STEM)), word, token, to)) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyAt(List<String[]> cues, IntFunction<String> word, int token, int to) {
        if (cues == null) {
            return false;
        }
        for (String[] cue : cues) {
            int matched = 0;
            while (matched < cue.length
                    && token + matched < to
                    && matches(cue[matched], word.apply(token + matched))) {
                matched++;
            }
            if (matched == cue.length) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(String cue, String word) {
        return cue.endsWith("*")
                ? word.regionMatches(0, cue, 0, cue.length() - 1)
                : word.equals(cue);
    }
}
