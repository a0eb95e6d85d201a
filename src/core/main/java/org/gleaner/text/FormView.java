package org.gleaner.text;

import java.util.List;
import java.util.Locale;
import org.gleaner.model.BlockKind;
import org.gleaner.model.Forms;
import org.gleaner.model.Sentence;
import org.gleaner.model.Span;
import org.gleaner.model.Tags;
import org.gleaner.model.Tokens;

/** The words of a document as running text would have them, with their tags and sentences. */
public final class FormView {

    private final String text;
    private final Tokens tokens;
    private final Tags tags;
    private final List<Sentence> sentences;
    private final String[] word;
    private final int[] sentence;
    private final boolean[] allCaps;

    public FormView(String text, Tokens tokens, Forms forms, Tags tags, List<Sentence> sentences) {
        this.text = text;
        this.tokens = tokens;
        this.tags = tags;
        this.sentences = sentences;
        word = new String[tokens.size()];
        sentence = new int[tokens.size()];
        allCaps = new boolean[tokens.sentences()];
        for (int s = 0; s < tokens.sentences(); s++) {
            boolean lower = false;
            int capitals = 0;
            for (int token = tokens.first(s); token < tokens.last(s); token++) {
                word[token] = forms.of(token).replace('’', '\'');
                sentence[token] = s;
                for (int i = tokens.start(token); i < tokens.end(token); i++) {
                    lower |= Character.isLowerCase(text.charAt(i));
                    capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
                }
            }
            allCaps[s] = !lower && capitals > 6;
        }
    }

    public String text() {
        return text;
    }

    public Tokens tokens() {
        return tokens;
    }

    public int size() {
        return word.length;
    }

    /**
     * The token, apostrophes made plain; empty outside the text, so that neighbours need no check.
     */
    public String at(int token) {
        return token < 0 || token >= word.length ? "" : word[token];
    }

    public String lower(int token) {
        return at(token).toLowerCase(Locale.ROOT);
    }

    public String tag(int token) {
        return tags.of(token);
    }

    public BlockKind kind(int token) {
        return sentences.get(sentence[token]).kind();
    }

    /** The words from one token to another as running text would have them, white space folded. */
    public String phrase(int from, int to) {
        if (from == to) {
            return word[from];
        }
        StringBuilder phrase = new StringBuilder(word[from]);
        for (int token = from + 1; token <= to; token++) {
            phrase.append(isSpacedFromPrevious(token) ? " " : "").append(word[token]);
        }
        return phrase.toString();
    }

    /** As {@link #phrase(int, int)}, for a span that begins and ends with a token. */
    public String phrase(Span span) {
        return phrase(tokens.at(span.start()), tokens.at(span.end() - 1));
    }

    /** The first token of the sentence that holds a token. */
    public int first(int token) {
        return tokens.first(sentence[token]);
    }

    /** One past the last token of the sentence that holds a token. */
    public int last(int token) {
        return tokens.last(sentence[token]);
    }

    public boolean sameSentence(int one, int other) {
        return one >= 0
                && other >= 0
                && one < word.length
                && other < word.length
                && sentence[one] == sentence[other];
    }

    /** Whether a token begins with a capital letter; not so "I". */
    public boolean isCapitalized(int token) {
        String w = at(token);
        return Casing.isCapitalized(w) && !w.equals("I");
    }

    public boolean isYear(int token) {
        String w = at(token);
        return w.length() == 4
                && w.chars().allMatch(Character::isDigit)
                && (w.startsWith("1") || w.startsWith("20"));
    }

    /** Whether there is white space between a token and the one before. */
    public boolean isSpacedFromPrevious(int token) {
        return token == 0 || tokens.start(token) > tokens.end(token - 1);
    }

    /** Whether the whole sentence of a token is in all caps, so that capitals say nothing. */
    public boolean isInAllCaps(int token) {
        return allCaps[sentence[token]];
    }
}
