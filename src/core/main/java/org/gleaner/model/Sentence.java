package org.gleaner.model;

/**
 * A sentence inside one block, with the kind of that block. Sentences do not overlap and stand in
 * text order.
 */
public record Sentence(Span span, BlockKind kind) {
    public static final FactType<Sentence> FACT_TYPE = FactType.of("sentences", Sentence::span);
}
