package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Whose burden is taken away, and whose benefit is kept: "waive the [club]'s fees", "abolish the
 * fines of [tenants]", "not cut the allowance for the outer [suburbs]".
 */
final class Burdens {

    private static final Set<String> LIFTING = Words.of("verbs-of-lifting");
    private static final Set<String> LIFTED = Words.of("things-lifted");
    private static final Set<String> KEEPING = Words.of("verbs-of-keeping");
    private static final Set<String> CUTTING = Words.of("verbs-of-cutting");
    private static final Set<String> KEPT = Words.of("things-kept");
    private static final Set<String> PLACES = Words.of("places-served");
    private static final Set<String> OWNERS = Set.of("of", "for");
    private static final Set<String> CHARGING = Words.of("verbs-of-charging");
    private static final Set<String> NEAR = Set.of("this", "that", "either");
    private static final Set<String> UPON = Set.of("to", "on", "from", "for");

    private Burdens() {}

    /**
     * @param receiver whether the noun at a token can receive something
     */
    static int of(SentenceView sentence, Clause clause, IntPredicate receiver) {
        String verb = sentence.lemma(clause.predicate());
        if (clause.negated() && CHARGING.contains(verb) && !clause.passive()) {
            return charged(sentence, clause, receiver);
        }
        Set<String> things = things(verb, clause.negated());
        if (things.isEmpty()) {
            return NONE;
        }
        int first = Nominal.head(sentence, start(sentence, clause));
        int whose = first == NONE ? NONE : owner(sentence, first, things);
        return whose != NONE && isServed(sentence, whose, receiver) ? whose : NONE;
    }

    /** Where the thing begins: behind the verb, or with the subject of a passive. */
    private static int start(SentenceView sentence, Clause clause) {
        int subject =
                clause.passive()
                        ? sentence.tree().child(clause.predicate(), "nsubj:pass", "nsubj")
                        : NONE;
        return subject == NONE || subject > clause.predicate()
                ? clause.predicate() + 1
                : Math.min(subject, sentence.tree().leftmost(subject));
    }

    /** "the [choir]'s rent", "the fines of [tenants]". */
    private static int owner(SentenceView sentence, int first, Set<String> things) {
        boolean owned = sentence.word(first + 1).startsWith("'");
        int thing = owned ? Nominal.head(sentence, first + 2) : first;
        if (thing == NONE || !things.contains(sentence.lemma(thing))) {
            return NONE;
        }
        if (owned) {
            return first;
        }
        int whose =
                OWNERS.contains(sentence.word(thing + 1))
                        ? Nominal.head(sentence, thing + 2)
                        : NONE;
        return whose != NONE && !sentence.word(whose + 1).startsWith("'") ? whose : NONE;
    }

    /** "not charge a supplement to [anybody] who", "not impose a levy on small [shops]". */
    private static int charged(SentenceView sentence, Clause clause, IntPredicate receiver) {
        int thing = Nominal.head(sentence, clause.predicate() + 1);
        int whom =
                thing != NONE && UPON.contains(sentence.word(thing + 1))
                        ? Nominal.head(sentence, thing + 2)
                        : NONE;
        return whom != NONE
                        && whom <= clause.to()
                        && !NEAR.contains(sentence.word(whom - 1))
                        && isServed(sentence, whom, receiver)
                ? whom
                : NONE;
    }

    private static Set<String> things(String verb, boolean negated) {
        if (negated) {
            return CUTTING.contains(verb) ? KEPT : Set.of();
        }
        return LIFTING.contains(verb) ? LIFTED : KEEPING.contains(verb) ? KEPT : Set.of();
    }

    private static boolean isServed(SentenceView sentence, int token, IntPredicate receiver) {
        return Nominal.isSomebody(sentence, token)
                || PLACES.contains(sentence.lemma(token))
                || receiver.test(token);
    }
}
