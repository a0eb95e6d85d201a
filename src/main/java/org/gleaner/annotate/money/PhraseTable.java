package org.gleaner.annotate.money;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gleaner.annotate.numerals.Pieces;

/**
 * Phrases of one piece or more, looked up at a place of a text; the longest wins. A blank in a phrase stands for white space or a
 * hyphen in the text, no blank for none. A phrase with a capital matches that case alone, any other every case.
 */
final class PhraseTable<T> {

    /** A phrase found: its value, and the piece after it. */
    record Match<T>(T value, int to) {
    }

    private record Phrase<T>(String form, Pieces pieces, boolean exact, T value) {

        private static <T> Phrase<T> of(String form, T value) {
            return new Phrase<>(form, Pieces.of(form), !form.equals(form.toLowerCase(Locale.ROOT)), value);
        }

        private int match(Pieces text, int from) {
            int at = from;
            for (int i = 0; i < pieces.size(); i++) {
                if (i > 0) {
                    if (pieces.joined(i)) {
                        if (!text.joined(at)) {
                            return -1;
                        }
                    } else if (text.isDash(at) && text.joined(at) && text.joined(at + 1)) {
                        at++;
                    } else if (text.joined(at)) {
                        return -1;
                    }
                }
                if (!text.is(at, pieces.word(i)) || exact && !text.exact(at).equals(pieces.exact(i))) {
                    return -1;
                }
                at++;
            }
            return at;
        }
    }

    private final Map<String, List<Phrase<T>>> phrases = new HashMap<>();

    /** Adds a phrase, in place of an equal one. */
    void put(String form, T value) {
        Phrase<T> phrase = Phrase.of(form, value);
        List<Phrase<T>> same = phrases.computeIfAbsent(phrase.pieces.word(0), word -> new ArrayList<>(2));
        same.removeIf(other -> other.form.equals(form));
        same.add(phrase);
        same.sort(Comparator.comparing((Phrase<T> other) -> -other.pieces.size()).thenComparing(other -> !other.exact));
    }

    void putIfAbsent(String form, T value) {
        if (get(form).isEmpty()) {
            put(form, value);
        }
    }

    /** The value of exactly this phrase. */
    Optional<T> get(String form) {
        return phrases.getOrDefault(Pieces.of(form).word(0), List.of()).stream()
                .filter(phrase -> phrase.form.equals(form)).map(Phrase::value).findFirst();
    }

    /** The longest phrase that begins at piece {@code at}. */
    Optional<Match<T>> match(Pieces text, int at) {
        List<Phrase<T>> candidates = at < text.size() ? phrases.get(text.word(at)) : null;
        if (candidates != null) {
            for (Phrase<T> phrase : candidates) {
                int to = phrase.match(text, at);
                if (to >= 0) {
                    return Optional.of(new Match<>(phrase.value, to));
                }
            }
        }
        return Optional.empty();
    }
}
