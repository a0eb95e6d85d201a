package org.gleaner.text;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.gleaner.model.Span;
import org.gleaner.model.Tokens;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.DerivedLayer;
import org.gleaner.pipeline.Layer;

/**
 * The tokens of a document as word lists have them: "Don’t" is "don't". Made once per document;
 * tokens count from the document's first. Immutable.
 */
public final class TokenView {

    /** Needs {@link Layer#TOKENS}. */
    public static final DerivedLayer<TokenView> LAYER =
            new DerivedLayer<>(
                    "token view",
                    Set.of(Layer.TOKENS),
                    annotations -> new TokenView(annotations.get(Layer.TOKENS)));

    private final Tokens tokens;
    private final String[] lower;
    private final WordTest.Answers[] known;
    private final int[] sentence;

    public TokenView(Tokens tokens) {
        this.tokens = tokens;
        lower = new String[tokens.size()];
        known = new WordTest.Answers[lower.length];
        sentence = new int[tokens.size()];
        for (int s = 0; s < tokens.sentences(); s++) {
            for (int token = tokens.first(s); token < tokens.last(s); token++) {
                known[token] = WordTest.answers(tokens.word(token));
                lower[token] = known[token].lower();
                sentence[token] = s;
            }
        }
    }

    public static TokenView of(Annotations annotations) {
        return annotations.get(LAYER);
    }

    /** In lower case, with a straight apostrophe. */
    public static String lower(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /** Whether a name has one of these words, which are in lower case. */
    public static boolean hasWord(String name, Set<String> words) {
        for (String word : lower(name).split(" ")) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** What is known of the word as it stands in the text, and in lower case. */
    WordTest.Answers known(int token) {
        return known[token];
    }

    public Tokens tokens() {
        return tokens;
    }

    public int size() {
        return lower.length;
    }

    /**
     * The word in lower case with a straight apostrophe; empty outside the text, so that neighbours
     * need no check.
     */
    public String lower(int token) {
        return token >= 0 && token < lower.length ? lower[token] : "";
    }

    /** Whether any of the words, in lower case, is a token from one up to another, exclusive. */
    public boolean hasAny(Set<String> words, int from, int to) {
        for (int token = from; token < to; token++) {
            if (words.contains(lower(token))) {
                return true;
            }
        }
        return false;
    }

    /** The sentence that holds the token. */
    public int sentenceOf(int token) {
        return sentence[token];
    }

    public boolean isSameSentence(int one, int other) {
        return one >= 0
                && other >= 0
                && one < lower.length
                && other < lower.length
                && sentence[one] == sentence[other];
    }

    /** The token at the offset or, in white space, the next one; {@link #size()} when none is. */
    public int at(int offset) {
        return tokens.at(offset);
    }

    /** The sentences in which any of the records begins. */
    public <T> BitSet sentencesOf(List<T> records, Function<? super T, Span> span) {
        BitSet sentences = new BitSet();
        for (T each : records) {
            int token = tokens.at(span.apply(each).start());
            if (token < lower.length) {
                sentences.set(sentence[token]);
            }
        }
        return sentences;
    }

    /** The last token that starts before the end of the span; its first one at least. */
    public int last(Span span) {
        int token = tokens.at(span.start());
        while (token + 1 < lower.length && tokens.start(token + 1) < span.end()) {
            token++;
        }
        return token;
    }
}
