package org.gleaner.model;

import java.util.Arrays;

/**
 * The tokens of a document as columns: {@code start[i], end[i]} in text order, and where each
 * sentence begins among them. Sentence {@code s} holds tokens {@code first(s)} to {@code first(s +
 * 1) - 1}; it may hold none.
 */
public final class Tokens {

    private final String text;
    private final int[] start;
    private final int[] end;
    private final int[] first;

    /** Each token's word once it has been asked for. */
    private final String[] words;

    /**
     * @param first for each sentence the index of its first token, then the number of tokens: one
     *     longer than the sentences
     */
    public Tokens(String text, int[] start, int[] end, int[] first) {
        if (start.length != end.length) {
            throw new IllegalArgumentException(start.length + " starts, " + end.length + " ends");
        }
        if (first.length == 0 || first[first.length - 1] != start.length) {
            throw new IllegalArgumentException(
                    "bad sentence index "
                            + Arrays.toString(first)
                            + " over "
                            + start.length
                            + " tokens");
        }
        this.text = text;
        this.start = start.clone();
        this.end = end.clone();
        this.first = first.clone();
        words = new String[start.length];
    }

    public int size() {
        return start.length;
    }

    public int sentences() {
        return first.length - 1;
    }

    public int start(int token) {
        return start[token];
    }

    public int end(int token) {
        return end[token];
    }

    public Span span(int token) {
        return new Span(start[token], end[token]);
    }

    /** The stretch from token {@code from} to token {@code to}, both inclusive. */
    public Span span(int from, int to) {
        return new Span(start[from], end[to]);
    }

    /** The token's characters exactly as they are in the text. */
    public String word(int token) {
        String word = words[token];
        if (word == null) {
            word = WordPool.word(text, start[token], end[token]);
            words[token] = word;
        }
        return word;
    }

    /** Whether a token names an account. */
    public boolean isHandle(int token) {
        return isHandle(word(token));
    }

    /** "@NorfieldRail": whether a word names an account. */
    public static boolean isHandle(String word) {
        return word.length() > 2 && word.charAt(0) == '@' && Character.isLetter(word.charAt(1));
    }

    /**
     * What stands from token {@code from} to token {@code to}, on one line; without what is in no
     * token, as a page number.
     */
    public String words(int from, int to) {
        int cut = from;
        StringBuilder words = new StringBuilder(end[to] - start[from]);
        for (int token = from + 1; token <= to; token++) {
            if (!isBlank(end[token - 1], start[token])) {
                words.append(text, start[cut], end[token - 1]).append(' ');
                cut = token;
            }
        }
        return Whitespace.fold(words.append(text, start[cut], end[to]));
    }

    private boolean isBlank(int from, int to) {
        for (int at = from; at < to; at++) {
            if (!Whitespace.is(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** The words of a sentence's tokens. */
    public String[] words(int sentence) {
        String[] words = new String[last(sentence) - first(sentence)];
        for (int i = 0; i < words.length; i++) {
            words[i] = word(first(sentence) + i);
        }
        return words;
    }

    /** The first token of a sentence; {@code first(sentences())} is the number of tokens. */
    public int first(int sentence) {
        return first[sentence];
    }

    /** One past the last token of a sentence. */
    public int last(int sentence) {
        return first[sentence + 1];
    }

    /** The sentence that holds a token. */
    public int sentenceOf(int token) {
        int at = Arrays.binarySearch(first, token);
        if (at < 0) {
            return -at - 2;
        }
        while (at + 1 < first.length && first[at + 1] == token) {
            at++;
        }
        return at;
    }

    /**
     * The index of the first token that ends after {@code offset}; {@link #size()} when there is
     * none.
     */
    public int at(int offset) {
        int at = Arrays.binarySearch(end, offset + 1);
        return at >= 0 ? at : -at - 1;
    }

    /** Whether the sentence asks: "Will Norway pay Kenya $5 million?" says of no payment. */
    public boolean isQuestion(int sentence) {
        int last = last(sentence) - 1;
        for (int token = last; token >= first(sentence) && token > last - 3; token--) {
            if (word(token).equals("?")) {
                return true;
            }
        }
        return false;
    }
}
