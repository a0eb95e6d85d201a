package org.gleaner.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gleaner.text.CharRuns;

/**
 * Phrases of one run of characters or more, looked up at a place of a text by their first word; the
 * longest wins. A space in a phrase matches white space or a hyphen in the text, no space matches
 * none. A phrase with a capital matches that case alone, any other every case.
 *
 * @param <T> what a phrase means
 */
public final class PhraseIndex<T> {

    /** A phrase found: its value, and the run after it. */
    public record Match<T>(T value, int to) {}

    private record Phrase<T>(String form, CharRuns runs, boolean exact, T value) {

        private static <T> Phrase<T> of(String form, T value) {
            return new Phrase<>(
                    form, CharRuns.of(form), !form.equals(form.toLowerCase(Locale.ROOT)), value);
        }

        private int match(CharRuns text, int from, boolean anyCase) {
            int at = from;
            for (int i = 0; i < runs.size(); i++) {
                if (i > 0) {
                    if (runs.joined(i)) {
                        if (!text.joined(at)) {
                            return -1;
                        }
                    } else if (text.isDash(at) && text.joined(at) && text.joined(at + 1)) {
                        at++;
                    } else if (text.joined(at)) {
                        return -1;
                    }
                }
                boolean cased = exact && !anyCase;
                if (!text.is(at, runs.lower(i)) || cased && !text.exact(at).equals(runs.exact(i))) {
                    return -1;
                }
                at++;
            }
            return at;
        }
    }

    /**
     * The phrases that begin with one word: that word alone, and longer ones by their second run.
     */
    private static final class Bucket<T> {

        private final List<Phrase<T>> single = new ArrayList<>(2);
        private final Map<String, List<Phrase<T>>> longer = new HashMap<>(2);

        private List<Phrase<T>> like(Phrase<T> phrase) {
            return phrase.runs.size() == 1
                    ? single
                    : longer.computeIfAbsent(phrase.runs.lower(1), word -> new ArrayList<>(2));
        }

        private static <T> Match<T> first(
                List<Phrase<T>> phrases, CharRuns text, int at, boolean anyCase) {
            if (phrases != null) {
                for (Phrase<T> phrase : phrases) {
                    int to = phrase.match(text, at, anyCase);
                    if (to >= 0) {
                        return new Match<>(phrase.value, to);
                    }
                }
            }
            return null;
        }

        private Optional<Match<T>> match(CharRuns text, int at, boolean anyCase) {
            Match<T> found =
                    longer.isEmpty()
                            ? null
                            : first(longer.get(text.lower(at + 1)), text, at, anyCase);
            if (!longer.isEmpty() && text.isDash(at + 1)) {
                Match<T> hyphened = first(longer.get(text.lower(at + 2)), text, at, anyCase);
                found =
                        found == null || hyphened != null && hyphened.to > found.to
                                ? hyphened
                                : found;
            }
            return Optional.ofNullable(found == null ? first(single, text, at, anyCase) : found);
        }
    }

    private final Map<String, Bucket<T>> buckets = new HashMap<>();

    /** Adds a phrase, in place of an equal one. */
    public void put(String form, T value) {
        Phrase<T> phrase = Phrase.of(form, value);
        List<Phrase<T>> same =
                buckets.computeIfAbsent(phrase.runs.lower(0), word -> new Bucket<>()).like(phrase);
        same.removeIf(other -> other.form.equals(form));
        same.add(phrase);
        same.sort(
                Comparator.comparing((Phrase<T> other) -> -other.runs.size())
                        .thenComparing(other -> !other.exact));
    }

    public void putIfAbsent(String form, T value) {
        if (!has(form)) {
            put(form, value);
        }
    }

    /** Whether exactly this phrase is there. */
    public boolean has(String form) {
        Phrase<T> phrase = Phrase.of(form, null);
        Bucket<T> bucket = buckets.get(phrase.runs.lower(0));
        return bucket != null
                && bucket.like(phrase).stream().anyMatch(other -> other.form.equals(form));
    }

    /** The longest phrase that begins at run {@code at}. */
    public Optional<Match<T>> match(CharRuns text, int at) {
        return match(text, at, false);
    }

    /** As {@link #match}, with capitals or not, whatever the phrase has. */
    public Optional<Match<T>> matchAnyCase(CharRuns text, int at) {
        return match(text, at, true);
    }

    private Optional<Match<T>> match(CharRuns text, int at, boolean anyCase) {
        Bucket<T> bucket = at < text.size() ? buckets.get(text.lower(at)) : null;
        return bucket == null ? Optional.empty() : bucket.match(text, at, anyCase);
    }
}
