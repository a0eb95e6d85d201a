package org.gleaner.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gleaner.model.Tokens;
import org.gleaner.model.Whitespace;

/**
 * Phrases that are looked up in a text word by word: the longest that begins at a token and ends at
 * one. White space of any kind is one space, curly apostrophes and hyphens are plain, a space
 * before an apostrophe ("Lloyd 's") counts for nothing; a phrase with lower-case letters is found
 * in capitals too. A look-up goes along the text, however many phrases begin with the same words.
 *
 * @param <T> what a phrase means
 */
final class Phrases<T> {

    /** Below this many characters a phrase in capitals is as likely another word. */
    private static final int SHORT = 4;

    /**
     * @param last the token at which it ends
     */
    record Match<T>(int last, T value, String phrase) {}

    private record Entry<T>(String phrase, T value) {}

    /**
     * The phrases that begin with the same words: those of no more, and longer ones by the next.
     */
    private static final class Node<T> {

        private final List<Entry<T>> entries = new ArrayList<>(1);
        private Map<String, Node<T>> next = Map.of();

        private Node<T> next(String word) {
            if (next.isEmpty()) {
                next = new HashMap<>(2);
            }
            return next.computeIfAbsent(word, key -> new Node<>());
        }
    }

    private final Node<T> root = new Node<>();
    private final Map<String, T> byPhrase = new HashMap<>();

    /** Adds a phrase; what an earlier one of the same letters means is kept. */
    void add(String phrase, T value) {
        String plain = plain(Whitespace.fold(phrase));
        if (!plain.isEmpty() && byPhrase.putIfAbsent(plain, value) == null) {
            addEntry(plain, new Entry<>(plain, value));
            String capitals = plain.toUpperCase(java.util.Locale.ROOT);
            if (plain.length() >= SHORT && !capitals.equals(plain)) {
                addEntry(capitals, new Entry<>(capitals, value));
            }
        }
    }

    private void addEntry(String phrase, Entry<T> entry) {
        Node<T> node = root;
        int at = 0;
        do {
            int end = wordEnd(phrase, at);
            node = node.next(phrase.substring(at, end));
            at = nextWord(phrase, end);
        } while (at < phrase.length());
        node.entries.add(entry);
        if (node.entries.size() > 1) {
            node.entries.sort(
                    Comparator.comparingInt((Entry<T> e) -> -e.phrase.length())
                            .thenComparing(Entry::phrase));
        }
    }

    /** What a whole phrase means. */
    Optional<T> get(String phrase) {
        return Optional.ofNullable(byPhrase.get(plain(Whitespace.fold(phrase))));
    }

    /** Whether the letters and digits with which the word begins are a phrase's first word. */
    boolean mayBeginWith(String word) {
        return root.next.containsKey(word.substring(0, wordEnd(word, 0)));
    }

    /** The longest phrase that begins at {@code token}. */
    Optional<Match<T>> at(String text, Tokens tokens, int token) {
        int start = tokens.start(token);
        int end = wordEnd(text, start);
        String first = end == tokens.end(token) ? tokens.word(token) : text.substring(start, end);
        Node<T> below = root.next.get(first);
        return below == null ? Optional.empty() : longestFrom(below, text, end, tokens, start);
    }

    /** The longest below the node, whose words end before {@code at}. */
    private static <T> Optional<Match<T>> longest(
            Node<T> node, String text, int at, Tokens tokens, int start) {
        if (node.next.isEmpty() || at > start && at == text.length()) {
            return Optional.empty();
        }
        int end = wordEnd(text, at);
        Node<T> below = node.next.get(text.substring(at, end));
        return below == null ? Optional.empty() : longestFrom(below, text, end, tokens, start);
    }

    /** The longest of those of the node and below it, whose words end at {@code end}. */
    private static <T> Optional<Match<T>> longestFrom(
            Node<T> below, String text, int end, Tokens tokens, int start) {
        Optional<Match<T>> longer = longest(below, text, nextWord(text, end), tokens, start);
        return longer.isPresent() ? longer : whole(below.entries, text, tokens, start);
    }

    private static <T> Optional<Match<T>> whole(
            List<Entry<T>> entries, String text, Tokens tokens, int start) {
        for (Entry<T> entry : entries) {
            int end = end(text, start, entry.phrase);
            if (end > 0) {
                int last = tokens.at(end - 1);
                if (last < tokens.size() && tokens.end(last) == end) {
                    return Optional.of(new Match<>(last, entry.value, entry.phrase));
                }
            }
        }
        return Optional.empty();
    }

    /** Where {@code phrase} ends that begins at {@code start}; -1 if it is not there. */
    private static int end(String text, int start, String phrase) {
        int at = start;
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            if (c == ' ') {
                int from = at;
                while (at < text.length() && Whitespace.is(text.charAt(at))) {
                    at++;
                }
                if (at == from) {
                    return -1;
                }
            } else if (c == '\''
                    && at + 1 < text.length()
                    && text.charAt(at) == ' '
                    && plain(text.charAt(at + 1)) == c) {
                at += 2;
            } else if (at < text.length() && plain(text.charAt(at)) == c) {
                at++;
            } else {
                return -1;
            }
        }
        return at;
    }

    /** Where the letters and digits end that begin at {@code start}; there may be none. */
    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isOfWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int nextWord(String text, int from) {
        int at = from;
        while (at < text.length() && !isOfWord(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) && plain(c) == c;
    }

    private static String plain(String phrase) {
        StringBuilder plain = new StringBuilder(phrase.length());
        for (int i = 0; i < phrase.length(); i++) {
            plain.append(plain(phrase.charAt(i)));
        }
        return plain.toString();
    }

    private static char plain(char c) {
        return switch (c) {
            case '’', '‘', 'ʼ' -> '\'';
            case '\u2010', '\u2011', '–' -> '-';
            default -> c;
        };
    }
}
