package org.gleaner.annotate.relations;

import java.util.Optional;
import org.gleaner.model.Relation;
import org.gleaner.model.Span;

/**
 * The words of a title beside a name: "First Deputy Prime Minister".
 *
 * @param from first token
 * @param to last token, its head or the end of a portfolio behind it
 * @param office whether it says by itself which office it is; "Professor" does not
 */
record Title(int from, int to, boolean office) {

    private static final String TYPE = "HOLDS_POSITION";
    private static final double CONFIDENCE = 0.9;
    private static final double WITHOUT_BODY = 0.85;

    /** What the title says of the person; nothing where it is no office and belongs to no body. */
    Optional<RelationCandidate> claim(
            Argument person,
            Optional<Argument> body,
            boolean former,
            String rule,
            Passage passage) {
        boolean own = body.isPresent() && body.get().party().name().equals(person.party().name());
        if (own || body.isEmpty() && !office) {
            return Optional.empty();
        }
        Span span = passage.tokens.span(from, to);
        return Optional.of(
                new RelationCandidate(
                        TYPE,
                        person,
                        body,
                        Optional.of(span),
                        former ? Relation.Status.FORMER : Relation.Status.CURRENT,
                        span,
                        body.isPresent() ? CONFIDENCE : WITHOUT_BODY,
                        rule));
    }
}
