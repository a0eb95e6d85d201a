package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.Set;
import org.gleaner.syntax.Dependencies;

/**
 * Cuts off what the sentence says of a noun whose relative clause, without a pronoun, is the
 * undertaking: "Every school we will build [bears] a name", "The money we will return [came] from".
 */
final class Overruns {

    private static final Set<String> FINITE = Set.of("VBZ", "VBD", "VBP", "MD");
    private static final Set<String> OPENERS = Words.of("overrun-openers");

    private static final Set<String> AUXILIARIES =
            Set.of("is", "are", "has", "have", "will", "was", "were", "would");
    private static final String AND = "and";
    private static final int LONGEST = 6;

    private Overruns() {}

    /**
     * The clause, ended before the verb of the noun that it tells of, or before "and" and a clause
     * of somebody else: "will give $5 for the pool [and the town is adding] $2".
     */
    static Clause cut(SentenceView sentence, Clause clause) {
        return sentence.hasTree() ? another(sentence, relative(sentence, clause)) : clause;
    }

    private static Clause another(SentenceView sentence, Clause clause) {
        for (int token = clause.predicate() + 2; token + 2 < clause.to(); token++) {
            if (OPENERS.contains(sentence.word(token)) && !sentence.word(token).equals(AND)) {
                return clause;
            }
            if (sentence.word(token).equals(AND)
                    && sentence.word(token + 1).equals("the")
                    && isNextClause(sentence, token + 2, clause.to())) {
                int to = sentence.word(token - 1).equals(",") ? token - 2 : token - 1;
                return clause.to(to);
            }
        }
        return clause;
    }

    /** Whether nouns and then a finite verb stand at the token: "Dublin City Council is". */
    private static boolean isNextClause(SentenceView sentence, int first, int last) {
        Dependencies tree = sentence.tree();
        int token = first;
        while (token <= last
                && token < first + LONGEST
                && (tree.isNoun(token) || tree.tag(token).startsWith("JJ"))) {
            token++;
        }
        return token > first && token <= last && AUXILIARIES.contains(sentence.word(token));
    }

    private static Clause relative(SentenceView sentence, Clause clause) {
        if (!isBareRelative(sentence, clause)) {
            return clause;
        }
        Dependencies tree = sentence.tree();
        for (int token = clause.predicate() + 1; token <= clause.to(); token++) {
            if (OPENERS.contains(sentence.word(token))
                    || ClauseFinder.isPunctuation(sentence, token)) {
                return clause;
            }
            if (FINITE.contains(tree.tag(token)) && !isSubject(tree, token)) {
                return clause.to(token - 1);
            }
        }
        return clause;
    }

    /**
     * Whether a noun that is not its own stands right before the subject: "the money [we] will".
     */
    private static boolean isBareRelative(SentenceView sentence, Clause clause) {
        int subject = NONE;
        for (int child : sentence.tree().children(clause.predicate(), "nsubj")) {
            subject = child < clause.predicate() ? Math.max(subject, child) : subject;
        }
        if (subject == NONE) {
            return false;
        }
        int before = Math.min(subject, sentence.tree().leftmost(subject)) - 1;
        while (sentence.tag(before).equals("DET") || isOwner(sentence, before)) {
            before--;
        }
        return before > 0 && sentence.tree().tag(before).startsWith("NN");
    }

    private static boolean isOwner(SentenceView sentence, int token) {
        return token >= 0 && sentence.tree().tag(token).equals("PRP$");
    }

    /** "the port Acme [runs]": a verb with a subject right before it that is its own. */
    private static boolean isSubject(Dependencies tree, int verb) {
        int subject = tree.child(verb, "nsubj");
        return subject == verb - 1 && tree.tag(subject).startsWith("PRP");
    }
}
