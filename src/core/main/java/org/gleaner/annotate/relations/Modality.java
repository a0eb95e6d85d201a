package org.gleaner.annotate.relations;

import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.FunctionWords;
import org.gleaner.model.Relation;
import org.gleaner.syntax.Dependencies;

/** Whether a clause states what is, was, or is only denied, supposed or to come. */
final class Modality {

    private static final int FAR = 5;
    private static final Set<String> MODALS = FunctionWords.of("modals");
    private static final Set<String> SUPPOSING = Set.of("if", "whether", "unless", "lest");
    private static final Set<String> COMPLEMENTS = Set.of("xcomp", "ccomp");
    private static final Set<String> CLAUSES = Set.of("xcomp", "ccomp", "advcl");
    private static final Set<String> NOUN_RELATIONS = Set.of("obj", "obl", "nsubj:pass");

    /** Verbs whose complement may not have come about: "want to", "refuse to". */
    private final Set<String> unreal = DataFile.words("relations/unreal.txt");

    private final Set<String> former = DataFile.words("lexicon/former.txt");

    /** Whether the clause of {@code trigger} bears a statement of {@code tense}. */
    boolean holds(Rule.Tense tense, int trigger, Dependencies syntax) {
        int at = trigger;
        for (int steps = 0; at != Dependencies.NONE && steps < FAR; steps++) {
            if (syntax.isNegated(at)
                    || supposes(at, syntax)
                    || tense != Rule.Tense.ANY
                            && (isLessThanFact(at, steps, syntax)
                                    || isComplementOfUnreal(at, syntax))) {
                return false;
            }
            at = above(at, syntax);
        }
        return true;
    }

    /**
     * The word above, where its clause says as well whether this one holds: "wants" of "wants to
     * visit"; NONE where none does.
     */
    private static int above(int at, Dependencies syntax) {
        String relation = syntax.relation(at);
        boolean verb = syntax.isVerb(at);
        return CLAUSES.contains(relation)
                        || verb && relation.equals("conj")
                        || !verb && NOUN_RELATIONS.contains(relation)
                ? syntax.head(at)
                : Dependencies.NONE;
    }

    /** "wants to visit", "the hope of visiting". */
    private boolean isComplementOfUnreal(int at, Dependencies syntax) {
        String relation = syntax.relation(at);
        boolean complement =
                COMPLEMENTS.contains(relation)
                        || (relation.equals("advcl") || relation.startsWith("acl"))
                                && isMarked(at, "of", syntax);
        return complement && unreal.contains(syntax.lemma(syntax.head(at)));
    }

    private static boolean isMarked(int verb, String by, Dependencies syntax) {
        return syntax.children(verb, "mark", "case").stream()
                .anyMatch(mark -> syntax.lemma(mark).equals(by));
    }

    private static boolean supposes(int at, Dependencies syntax) {
        return syntax.children(at, "mark").stream()
                .anyMatch(mark -> SUPPOSING.contains(syntax.lemma(mark)));
    }

    /** A modal, or an infinitive that nothing says was carried out. */
    private static boolean isLessThanFact(int at, int steps, Dependencies syntax) {
        for (int aux : syntax.children(at, "aux", "aux:pass")) {
            if (MODALS.contains(syntax.lemma(aux))) {
                return true;
            }
        }
        boolean infinitive =
                syntax.tag(at).equals("VB")
                        && syntax.children(at, "mark", "aux").stream()
                                .anyMatch(mark -> syntax.lemma(mark).equals("to"));
        return infinitive && steps == 0 && !syntax.relation(at).equals("xcomp");
    }

    /**
     * Former, when a word beside the noun says so ("former", "late") or its copula is in the past.
     */
    Relation.Status status(Rule.Tense tense, int trigger, Dependencies syntax) {
        if (tense != Rule.Tense.STATE) {
            return Relation.Status.CURRENT;
        }
        for (int child : syntax.children(trigger)) {
            if (former.contains(syntax.lemma(child))
                    || syntax.relation(child).equals("cop") && syntax.tag(child).equals("VBD")) {
                return Relation.Status.FORMER;
            }
        }
        return syntax.tag(trigger).equals("VBD") && !syntax.lemma(trigger).equals("found")
                ? Relation.Status.FORMER
                : Relation.Status.CURRENT;
    }
}
