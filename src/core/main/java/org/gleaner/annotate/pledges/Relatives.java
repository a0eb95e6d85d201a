package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.Set;
import org.gleaner.syntax.Dependencies;

/**
 * Clauses that begin with a pronoun for the noun before them: "a dividend, [which] will be paid",
 * "two clinics [that] will be run by Acme".
 */
final class Relatives {

    private static final Set<String> PRONOUNS = Words.of("relative-pronouns");
    private static final Set<String> GRANTING = Words.of("granting-verbs");

    private Relatives() {}

    /**
     * The noun that "which" stands for, where "which" is the subject of the predicate; {@link
     * SentenceView#NONE} for any other subject.
     */
    static int noun(SentenceView sentence, int predicate) {
        Dependencies tree = sentence.tree();
        int subject = tree.child(predicate, "nsubj:pass", "nsubj");
        if (subject == NONE || !PRONOUNS.contains(sentence.word(subject))) {
            return NONE;
        }
        int noun = tree.head(tree.coordinationHead(predicate));
        // "a dividend of $2 a share, which": the parser may hang "which" on the sum
        for (int steps = 0; noun != NONE && !tree.isNoun(noun) && steps < 3; steps++) {
            noun = tree.head(noun);
        }
        return noun != NONE && noun < subject && tree.isNoun(noun) ? noun : NONE;
    }

    /** The first word of the noun that "which" stands for, its preposition left out. */
    static int first(SentenceView sentence, int noun) {
        int first = Math.min(noun, sentence.tree().leftmost(noun));
        while (first < noun && sentence.tag(first).equals("ADP")) {
            first++;
        }
        return first;
    }

    /** The last word of the noun that "which" stands for: "a dividend [of $2 a share], which". */
    static int last(SentenceView sentence, int noun, int predicate) {
        int last = sentence.tree().child(predicate, "nsubj:pass", "nsubj") - 1;
        while (last > noun
                && (ClauseFinder.isPunctuation(sentence, last)
                        || sentence.tag(last).equals("ADP"))) {
            last--;
        }
        return last;
    }

    /**
     * The noun that is to be paid or done in "a debt of $2m, which [Acme] has promised to pay";
     * {@link SentenceView#NONE} where the verb has an object of its own.
     */
    static int done(SentenceView sentence, int predicate) {
        Dependencies tree = sentence.tree();
        if (tree.object(predicate) > predicate || tree.isPassive(predicate)) {
            return NONE;
        }
        int clause = predicate;
        while (clause != NONE && tree.relation(clause).equals("xcomp")) {
            clause = tree.head(clause);
        }
        boolean told =
                clause != NONE
                        && clause != predicate
                        && tree.relation(clause).equals("acl:relcl")
                        && PRONOUNS.contains(sentence.word(tree.object(clause)));
        int noun = told ? tree.head(clause) : NONE;
        return noun != NONE && noun < tree.object(clause) ? noun : NONE;
    }

    /** The last word before the pronoun at the head of such a clause. */
    static int lastDone(SentenceView sentence, int noun) {
        int last = sentence.tree().rightmost(noun);
        for (int token = noun + 1; token <= last; token++) {
            if (PRONOUNS.contains(sentence.word(token))) {
                last = token - 1;
            }
        }
        while (last > noun && ClauseFinder.isPunctuation(sentence, last)) {
            last--;
        }
        return last;
    }

    /** "approved a grant of $2m, which will be paid" undertakes it once, by the approval. */
    private static boolean isGift(SentenceView sentence, int verb) {
        int sum = Sums.after(sentence, verb);
        return sum != NONE && Sums.isGiven(sentence, sum);
    }

    /** "The board declared a dividend, which will be paid": it is who grants it that pays it. */
    static int granter(SentenceView sentence, int predicate) {
        Dependencies tree = sentence.tree();
        int noun = noun(sentence, predicate);
        int verb = noun == NONE ? NONE : tree.head(noun);
        boolean grants =
                verb != NONE
                        && tree.object(verb) == noun
                        && GRANTING.contains(tree.lemma(verb))
                        && !tree.isNegated(verb)
                        && !isGift(sentence, verb);
        return grants ? ClauseFinder.subject(tree, verb) : NONE;
    }
}
