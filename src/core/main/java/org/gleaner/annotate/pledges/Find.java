package org.gleaner.annotate.pledges;

import java.util.Optional;
import org.gleaner.model.Pledge.Strength;

/**
 * A clause that a rule takes for an undertaking, before the filters have judged it.
 *
 * @param clause what is undertaken; its subject is who undertakes it
 * @param rule the rule's name
 * @param form which of the rule's forms, where it has several that are not equally sure; else "-"
 * @param header of a list item: the header, which says who undertakes it
 */
record Find(
        Statement statement,
        Clause clause,
        String rule,
        Strength strength,
        String form,
        Optional<Find> header) {

    private static final String ONLY = "-";

    Find(Statement statement, Clause clause, String rule, Strength strength, String form) {
        this(statement, clause, rule, strength, form, Optional.empty());
    }

    Find(Statement statement, Clause clause, String rule, Strength strength) {
        this(statement, clause, rule, strength, ONLY, Optional.empty());
    }

    Find under(Find other) {
        return new Find(statement, clause, rule, strength, form, Optional.of(other));
    }

    /** The same over its whole sentence: what stands before the subject dates a list too. */
    Find widened() {
        return with(clause.from(0));
    }

    Find with(Clause other) {
        return new Find(statement, other, rule, strength, form, header);
    }

    /** The base form of the deed: "build", "be". */
    String verb() {
        return statement.lemma(clause.predicate());
    }

    double confidence() {
        return Confidences.of(this);
    }
}
