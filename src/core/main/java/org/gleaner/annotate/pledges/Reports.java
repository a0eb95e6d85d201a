package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.Set;
import org.gleaner.syntax.Dependencies;

/** Which verb of saying, hoping or thinking a clause stands under. */
final class Reports {

    private static final Set<String> STEPS = Set.of("ccomp", "conj", "parataxis", "xcomp", "dep");

    private static final Set<String> ASSURING = Words.of("assuring-verbs");

    /** Tags of the marks before "her spokesman said". */
    private static final Set<String> BEFORE_SAYING = Set.of(",", "''", "``");

    private Reports() {}

    static int over(PledgeCandidate candidate) {
        return candidate.sentence().hasTree()
                ? over(candidate.sentence().tree(), candidate.clause().predicate())
                : NONE;
    }

    /**
     * The nearest verb over {@code predicate} that says or doubts it: "said" in "said he would
     * stay"; else {@link SentenceView#NONE}.
     */
    static int over(Dependencies tree, int predicate) {
        int at = predicate;
        boolean complement = false;
        for (int steps = 0; steps < 6 && STEPS.contains(tree.relation(at)); steps++) {
            complement |=
                    tree.relation(at).equals("ccomp")
                            || tree.relation(at).equals("parataxis")
                            || tree.relation(at).equals("dep");
            at = tree.head(at);
            if (at == NONE) {
                return NONE;
            }
            int said = complement ? said(tree, at) : NONE;
            if (said != NONE) {
                return said;
            }
        }
        int opening = tree.child(predicate, "csubj");
        if (opening != NONE && opening < predicate && isReport(tree, opening)) {
            return opening;
        }
        for (int child : tree.children(predicate, "parataxis", "dep", "ccomp")) {
            boolean behind =
                    !tree.relation(child).equals("ccomp") || isBehind(tree, predicate, child);
            if (behind && isReport(tree, child) && ClauseFinder.hasSubject(tree, child)) {
                return child;
            }
        }
        return last(tree, predicate);
    }

    private static int said(Dependencies tree, int at) {
        return isReport(tree, at) ? at : promise(tree, at);
    }

    /** "promised" of "promised supporters that", where the clause hangs on who is promised it. */
    private static int promise(Dependencies tree, int noun) {
        String relation = tree.relation(noun);
        int verb = tree.head(noun);
        return tree.isNoun(noun)
                        && (relation.equals("obj") || relation.equals("iobj"))
                        && verb != NONE
                        && verb < noun
                        && ASSURING.contains(tree.lemma(verb))
                ? verb
                : NONE;
    }

    /** "..., her spokesman said": the words of saying behind what they report. */
    static boolean isBehind(Dependencies tree, int predicate, int child) {
        int subject = tree.child(child, "nsubj");
        return child > predicate
                && tree.relation(child).equals("ccomp")
                && tree.tag(child).equals("VBD")
                && Lexicon.says(tree.lemma(child))
                && subject > predicate
                && tree.child(child, "mark") == NONE
                && BEFORE_SAYING.contains(tree.tag(tree.leftmost(subject) - 1));
    }

    /** The saying at the end of the sentence, on whatever word the parser has hung it. */
    private static int last(Dependencies tree, int predicate) {
        for (int token = tree.size() - 1; token > predicate; token--) {
            if (tree.isVerb(token)) {
                boolean said =
                        tree.relation(token).equals("parataxis")
                                && isReport(tree, token)
                                && ClauseFinder.hasSubject(tree, token)
                                && tree.isBelow(token, predicate);
                return said ? token : NONE;
            }
        }
        return NONE;
    }

    /**
     * As {@link #over}, also for words that are no clause of the verb's but part of its object:
     * "stressed Norway's readiness to lend".
     */
    static int above(Dependencies tree, int predicate) {
        int over = over(tree, predicate);
        int at = isNextClause(tree, predicate) ? NONE : tree.head(predicate);
        for (int steps = 0; over == NONE && at != NONE && steps < 6; steps++, at = tree.head(at)) {
            if (isReport(tree, at) && ClauseFinder.hasSubject(tree, at)) {
                return at;
            }
        }
        return over;
    }

    /** "Norway promised a ship, and Sweden [pledged] two": nobody reports the other. */
    private static boolean isNextClause(Dependencies tree, int predicate) {
        return tree.relation(predicate).equals("conj")
                && tree.child(predicate, "nsubj", "nsubj:pass") != NONE;
    }

    private static boolean isReport(Dependencies tree, int token) {
        return Lexicon.says(tree.lemma(token)) || Lexicon.doubts(tree.lemma(token));
    }

    /** "I want them to have it, [so] from May we will give": what one does for it is no wish. */
    static boolean isDrawn(PledgeCandidate candidate, int over) {
        int start = candidate.clause().from();
        return over < start
                && candidate.sentence().word(start - 1).equals("so")
                && candidate.sentence().word(start - 2).equals(",");
    }
}
