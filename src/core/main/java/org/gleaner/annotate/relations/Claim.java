package org.gleaner.annotate.relations;

import java.util.Optional;
import org.gleaner.model.Relation;
import org.gleaner.model.Span;

/**
 * A relation as a rule reads it in one sentence, before claims of a document are weighed against
 * each other.
 */
record Claim(
        String type,
        End subject,
        Optional<End> object,
        Optional<Span> value,
        Relation.Status status,
        Span trigger,
        double confidence,
        String rule) {

    /** The words from end to end, trigger and value among them. */
    Span span() {
        Span span = subject.party().span().cover(trigger);
        if (object.isPresent()) {
            span = span.cover(object.get().party().span());
        }
        return value.isPresent() ? span.cover(value.get()) : span;
    }
}
