package org.gleaner.annotate.pledges;

import java.util.Optional;
import org.gleaner.model.Pledge.Strength;

/**
 * A clause that a rule takes for an undertaking, before the filters have judged it.
 *
 * @param clause     what is undertaken; its subject is who undertakes it
 * @param rule       the rule's name
 * @param strength   how much the words bind
 * @param confidence of the rule
 * @param header     of a list item: the header, which says who undertakes it
 */
record Find(Statement statement, Clause clause, String rule, Strength strength, double confidence, Optional<Find> header) {

    Find(Statement statement, Clause clause, String rule, Strength strength, double confidence) {
        this(statement, clause, rule, strength, confidence, Optional.empty());
    }

    Find under(Find other) {
        return new Find(statement, clause, rule, strength, confidence, Optional.of(other));
    }

    /** The same over its whole sentence: what stands before the subject dates a list too. */
    Find widened() {
        return new Find(statement, clause.from(0), rule, strength, confidence, header);
    }

    Find with(Clause other) {
        return new Find(statement, other, rule, strength, confidence, header);
    }

    /** The base form of the deed: "build", "be". */
    String verb() {
        return statement.lemma(clause.predicate());
    }
}
