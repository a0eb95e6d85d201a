package org.gleaner.annotate.pledges;

import java.util.Optional;
import org.gleaner.model.Pledge.Strength;
import org.gleaner.model.Span;

/**
 * A clause that a rule takes for an undertaking, before the filters have seen it.
 *
 * @param clause what is undertaken; its subject is who undertakes it
 * @param kind which rule found it
 * @param form which of the rule's forms, where it has several that are not equally sure; else "-"
 * @param header of a list item: the header, which says who undertakes it
 */
record PledgeCandidate(
        SentenceView sentence,
        Clause clause,
        RuleKind kind,
        Strength strength,
        String form,
        Optional<PledgeCandidate> header) {

    private static final String ONLY = "-";

    PledgeCandidate(
            SentenceView sentence, Clause clause, RuleKind kind, Strength strength, String form) {
        this(sentence, clause, kind, strength, form, Optional.empty());
    }

    PledgeCandidate(SentenceView sentence, Clause clause, RuleKind kind, Strength strength) {
        this(sentence, clause, kind, strength, ONLY, Optional.empty());
    }

    PledgeCandidate under(PledgeCandidate other) {
        return new PledgeCandidate(sentence, clause, kind, strength, form, Optional.of(other));
    }

    /**
     * The token of what the deed is done to, behind its verb; {@link SentenceView#NONE} without
     * one. Needs a tree.
     */
    int object() {
        int object = sentence.tree().object(clause.predicate());
        return object > clause.predicate() ? object : SentenceView.NONE;
    }

    /** The same under no header. */
    PledgeCandidate alone() {
        return new PledgeCandidate(sentence, clause, kind, strength, form, Optional.empty());
    }

    /** The same over its whole sentence: what stands before the subject dates a list too. */
    PledgeCandidate widened() {
        return with(clause.from(0));
    }

    PledgeCandidate with(Clause other) {
        return new PledgeCandidate(sentence, other, kind, strength, form, header);
    }

    /** The base form of the action: "build", "be". */
    String verb() {
        return sentence.lemma(clause.predicate());
    }

    /** The word of the action, by which a party is bound or served that no words name. */
    Span deed() {
        return sentence.span(clause.action(), clause.action());
    }

    double confidence() {
        return Confidences.of(this);
    }
}
