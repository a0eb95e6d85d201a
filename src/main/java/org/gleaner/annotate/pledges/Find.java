package org.gleaner.annotate.pledges;

import org.gleaner.model.Pledge.Strength;

/**
 * A clause that a rule takes for an undertaking, before the filters have judged it.
 *
 * @param clause     what is undertaken; its subject is who undertakes it
 * @param rule       the rule's name
 * @param strength   how much the words bind
 * @param confidence of the rule
 * @param reporter   the head of the subject of a verb of saying over the clause, or {@link Statement#NONE}
 */
record Find(Statement statement, Clause clause, String rule, Strength strength, double confidence, int reporter) {

    Find(Statement statement, Clause clause, String rule, Strength strength, double confidence) {
        this(statement, clause, rule, strength, confidence, Statement.NONE);
    }

    Find withConfidence(double changed) {
        return new Find(statement, clause, rule, strength, changed, reporter);
    }

    Find withReporter(int token) {
        return new Find(statement, clause, rule, strength, confidence, token);
    }

    /** The base form of the deed: "build", "be". */
    String verb() {
        return statement.lemma(clause.predicate());
    }
}
