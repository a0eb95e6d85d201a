package org.gleaner.model;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * One side of a fact, with the words it was read from.
 *
 * @param name as the document names it most fully; that of the entity, when it is a known one
 * @param entity the entity, when it is a known one
 * @param span the words it was read from: "we", "Moscow"
 * @param source how the words led to the name
 */
public record Party(String name, Optional<Entity> entity, Span span, Resolution source) {

    /** How a party was read from the words; on the wire in lower case. */
    public enum Resolution {
        SUBJECT,
        OBJECT,
        POSSESSIVE,
        SPEAKER,
        QUOTE,
        AUTHOR,
        ANTECEDENT,
        STRUCTURE;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Party {
        Objects.requireNonNull(name);
        Objects.requireNonNull(span);
        Objects.requireNonNull(source);
    }

    public static Party of(Entity entity, Span span, Resolution source) {
        return new Party(entity.name(), Optional.of(entity), span, source);
    }

    /** A party that is no known entity, under the words that name it: "Russian units". */
    public static Party named(String name, Span span, Resolution source) {
        return new Party(name, Optional.empty(), span, source);
    }

    /** The same party where other words stand for it: "it". */
    public Party meantBy(Span words) {
        return new Party(name, entity, words, Resolution.ANTECEDENT);
    }

    /** The same party by the same words, read from them in another way. */
    public Party as(Resolution other) {
        return new Party(name, entity, span, other);
    }
}
