package org.gleaner.model;

import java.util.Optional;

/**
 * What one speaker says in one go, label left out. Turns do not overlap and are in text order.
 *
 * @param span the words said
 * @param label the speaker label that opens it, without its colon
 * @param speaker the name of the label, in full where the document has it: "Vladimir Putin"; for a
 *     role alone the role
 * @param entity the speaker, when a known entity
 * @param role the title in the label: "President of Russia", "Question"
 */
public record Turn(
        Span span, Span label, String speaker, Optional<Entity> entity, Optional<String> role) {
    public static final FactType<Turn> FACT_TYPE = FactType.of("turns", Turn::span);
}
