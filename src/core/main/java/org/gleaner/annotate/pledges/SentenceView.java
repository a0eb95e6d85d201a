package org.gleaner.annotate.pledges;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.model.BlockKind;
import org.gleaner.model.Parse;
import org.gleaner.model.Span;
import org.gleaner.model.Tags;
import org.gleaner.model.Tokens;
import org.gleaner.syntax.Dependencies;
import org.gleaner.text.TokenView;

/**
 * A sentence as the rules see it: its words in lower case, their tags and, where there is one, its
 * tree. All tokens count from the sentence's first, 0-based.
 */
final class SentenceView {

    static final int NONE = Dependencies.NONE;

    /** The country, which in lower case would be the pronoun. */
    private static final String COUNTRY = "US";

    private static final String COUNTRY_IN_LOWER_CASE = "us";
    private static final String COUNTRY_LONG = "usa";

    private final int index;
    private final BlockKind kind;
    private final Tokens tokens;
    private final Tags tags;
    private final int first;
    private final String[] words;
    private final Dependencies tree;
    private final BitSet sums;

    SentenceView(int index, BlockKind kind, TokenView view, Tags tags, Optional<Parse.Tree> tree) {
        this(index, kind, view, tags, tree, new BitSet());
    }

    /**
     * @param sums the tokens of the document that are part of a figure of money
     */
    SentenceView(
            int index,
            BlockKind kind,
            TokenView view,
            Tags tags,
            Optional<Parse.Tree> tree,
            BitSet sums) {
        this.index = index;
        this.sums = sums;
        this.kind = kind;
        tokens = view.tokens();
        this.tags = tags;
        first = tokens.first(index);
        words = new String[tokens.last(index) - first];
        boolean country = false;
        for (int token = 0; token < words.length; token++) {
            words[token] = view.lower(first + token);
            country |= words[token].equals(COUNTRY_IN_LOWER_CASE);
        }
        if (country && !isAllCaps()) {
            for (int token = 0; token < words.length; token++) {
                if (tokens.word(first + token).equals(COUNTRY)) {
                    words[token] = COUNTRY_LONG;
                }
            }
        }
        this.tree = tree.map(Dependencies::of).orElse(null);
    }

    private boolean isAllCaps() {
        for (int token = first; token < first + words.length; token++) {
            String written = tokens.word(token);
            if (!written.equals(written.toUpperCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    int index() {
        return index;
    }

    BlockKind kind() {
        return kind;
    }

    int size() {
        return words.length;
    }

    /** The word in lower case with a straight apostrophe; nothing beyond the ends. */
    String word(int token) {
        return token >= 0 && token < words.length ? words[token] : "";
    }

    /**
     * The words from {@code from} to {@code to}, both inclusive, in lower case with single spaces.
     */
    String words(int from, int to) {
        StringBuilder joined = new StringBuilder();
        for (int token = Math.max(0, from); token <= to && token < words.length; token++) {
            joined.append(joined.isEmpty() ? "" : " ").append(words[token]);
        }
        return joined.toString();
    }

    /** Whether {@code phrase} (lower case, single spaces) begins at {@code token}. */
    boolean reads(int token, String phrase) {
        if (!phrase.startsWith(word(token))) {
            return false;
        }
        int at = 0;
        for (int next = token; at <= phrase.length(); next++) {
            int space = phrase.indexOf(' ', at);
            int end = space < 0 ? phrase.length() : space;
            String word = word(next);
            if (word.length() != end - at || !phrase.startsWith(word, at)) {
                return false;
            }
            at = end + 1;
        }
        return true;
    }

    /** Whether any of the phrases begins at {@code token}. */
    boolean readsAny(int token, Set<String> phrases) {
        for (String phrase : phrases) {
            if (reads(token, phrase)) {
                return true;
            }
        }
        return false;
    }

    /** Whether any of the phrases, by their first words, begins at {@code token}. */
    boolean readsAny(int token, Map<String, List<String>> phrases) {
        for (String phrase : phrases.getOrDefault(word(token), List.of())) {
            if (reads(token, phrase)) {
                return true;
            }
        }
        return false;
    }

    /** Whether any of the words occurs after the token. */
    boolean hasAfter(int token, Set<String> wanted) {
        return holds(wanted, token + 1, words.length - 1);
    }

    /** Whether any of the words occurs from {@code from} to {@code to}, both inclusive. */
    boolean holds(Set<String> wanted, int from, int to) {
        for (int token = Math.max(0, from); token <= to && token < words.length; token++) {
            if (wanted.contains(words[token])) {
                return true;
            }
        }
        return false;
    }

    boolean hasTree() {
        return tree != null;
    }

    Dependencies tree() {
        return tree;
    }

    /** The base form as the tree has it, else the word itself; outside the sentence "". */
    String lemma(int token) {
        if (tree == null || token < 0 || token >= words.length) {
            return word(token);
        }
        return tree.lemma(token);
    }

    /** The universal tag: "VERB". */
    String tag(int token) {
        return token >= 0 && token < words.length ? tags.of(first + token) : "";
    }

    /** Whether the word begins with a capital; outside the sentence nothing does. */
    boolean isCapitalised(int token) {
        return token >= 0
                && token < words.length
                && (tokens.isHandle(first + token)
                        || Character.isUpperCase(tokens.word(first + token).charAt(0)));
    }

    int inDocument(int token) {
        return first + token;
    }

    /** This sentence's token of a token of the document, or {@link #NONE}. */
    int inSentence(int token) {
        int local = token - first;
        return local >= 0 && local < words.length ? local : NONE;
    }

    Span span(int from, int to) {
        return tokens.span(first + from, first + to);
    }

    Span span() {
        return span(0, size() - 1);
    }

    /** Whether the word is part of a figure of money: each of "5 million euros". */
    boolean isSum(int token) {
        return token >= 0 && token < words.length && sums.get(first + token);
    }

    /** The words as they stand in the text, on one line. */
    String text(int from, int to) {
        return tokens.words(first + from, first + to);
    }

    boolean isQuestion() {
        for (int token = size() - 1; token >= 0 && token > size() - 4; token--) {
            if (words[token].equals("?")) {
                return true;
            }
        }
        return false;
    }
}
