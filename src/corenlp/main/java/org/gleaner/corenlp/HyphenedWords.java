package org.gleaner.corenlp;

import java.util.ArrayList;
import java.util.List;
import org.gleaner.model.Tokens;
import org.gleaner.text.Casing;

/**
 * The words of a sentence with names that hold a hyphen in one piece, as the recognisers were
 * trained: "Anne-Marie Duval", "Rio-X". Not so "Moscow-based", or "Rome - Oslo".
 *
 * @param joined the words
 * @param place for each token of the sentence the word that it is part of
 */
record HyphenedWords(String[] joined, int[] place) {

    static HyphenedWords of(Tokens tokens, int sentence, String[] forms) {
        int first = tokens.first(sentence);
        List<String> joined = new ArrayList<>(forms.length);
        int[] place = new int[forms.length];
        for (int i = 0; i < forms.length; i++) {
            if (i + 1 < forms.length && i > 0 && isHyphen(tokens, first + i, forms, i)) {
                int last = joined.size() - 1;
                joined.set(last, joined.get(last) + forms[i] + forms[i + 1]);
                place[i] = last;
                place[i + 1] = last;
                i++;
            } else {
                place[i] = joined.size();
                joined.add(forms[i]);
            }
        }
        return new HyphenedWords(joined.toArray(String[]::new), place);
    }

    /**
     * Whether a token joins two capitalised words without white space; not a party and a state,
     * "R-Ill."
     */
    private static boolean isHyphen(Tokens tokens, int token, String[] forms, int i) {
        return forms[i].equals("-")
                && forms[i - 1].length() > 1
                && Casing.isCapitalized(forms[i - 1])
                && Casing.isCapitalized(forms[i + 1])
                && tokens.start(token) == tokens.end(token - 1)
                && tokens.start(token + 1) == tokens.end(token);
    }

    /** For each token the label of its word. */
    int[] spread(int[] labels) {
        int[] spread = new int[place.length];
        for (int i = 0; i < place.length; i++) {
            spread[i] = labels[place[i]];
        }
        return spread;
    }
}
