package org.gleaner.annotate.relations;

import java.util.Optional;
import org.gleaner.model.Relation;
import org.gleaner.model.Span;

/**
 * A relation as a rule reads it in one sentence, before the candidates of a document are weighed
 * against each other.
 */
record RelationCandidate(
        String type,
        Argument subject,
        Optional<Argument> object,
        Optional<Span> value,
        Relation.Status status,
        Span trigger,
        double confidence,
        String rule) {

    /** The same with an object. */
    RelationCandidate of(Argument object, double confidence) {
        return new RelationCandidate(
                type, subject, Optional.of(object), value, status, trigger, confidence, rule);
    }

    /** The same with a value. */
    RelationCandidate called(Span office) {
        return new RelationCandidate(
                type, subject, object, Optional.of(office), status, trigger, confidence, rule);
    }

    /** The same without one. */
    RelationCandidate ofNone() {
        return new RelationCandidate(
                type, subject, Optional.empty(), value, status, trigger, confidence, rule);
    }

    /** The words from argument to argument, trigger and value among them. */
    Span span() {
        Span span = subject.party().span().cover(trigger);
        if (object.isPresent()) {
            span = span.cover(object.get().party().span());
        }
        return value.isPresent() ? span.cover(value.get()) : span;
    }
}
