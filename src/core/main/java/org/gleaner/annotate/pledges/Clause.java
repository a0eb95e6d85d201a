package org.gleaner.annotate.pledges;

/**
 * A stretch of a sentence around one predicate. All tokens count from the sentence's first; {@link
 * SentenceView#NONE} for no subject.
 *
 * @param predicate the verb, or the noun or adjective of "will be a candidate"
 * @param subject the head of its subject, its own or shared
 * @param from first token
 * @param to last token, inclusive
 * @param action where the action begins: the verb, or "be" before a predicate noun
 * @param negated an odd number of words deny it
 * @param passive the subject is what something is done to
 */
record Clause(
        int predicate,
        int subject,
        int from,
        int to,
        int action,
        boolean negated,
        boolean passive) {

    Clause from(int token) {
        return new Clause(predicate, subject, token, to, action, negated, passive);
    }

    Clause to(int token) {
        return new Clause(
                predicate, subject, from, Math.max(token, action), action, negated, passive);
    }

    Clause withSubject(int token) {
        return new Clause(predicate, token, from, to, action, negated, passive);
    }

    Clause negatedBy(boolean more) {
        return new Clause(predicate, subject, from, to, action, negated != more, passive);
    }
}
