package org.gleaner.annotate.relations;

import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Relation;
import org.gleaner.syntax.Dependencies;

/** Whether a clause states what is, was, or is only denied, supposed or to come. */
final class Modality {

    private static final int FAR = 5;
    private static final Set<String> MODALS =
            Set.of(
                    "would", "could", "may", "might", "should", "can", "must", "shall", "will",
                    "'ll", "wo", "ca");
    private static final Set<String> SUPPOSING = Set.of("if", "whether", "unless", "lest");

    /** Verbs of whose complement one cannot tell whether it came about: "want to", "refuse to". */
    /** Adjectives that belong to a title: "first deputy director". */
    static final Set<String> RANKS = DataFile.words("relations/ranks.txt");

    private final Set<String> unreal = DataFile.words("relations/unreal.txt");
    private final Set<String> former = DataFile.words("relations/former.txt");

    /** Whether the clause of {@code trigger} bears a statement of {@code tense}. */
    boolean holds(Rule.Tense tense, int trigger, Dependencies syntax) {
        int at = trigger;
        for (int steps = 0; at != Dependencies.NONE && steps < FAR; steps++) {
            if (syntax.isNegated(at)
                    || supposes(at, syntax)
                    || tense != Rule.Tense.ANY && lessThanFact(at, steps, syntax)) {
                return false;
            }
            String relation = syntax.relation(at);
            int head = syntax.head(at);
            if (relation.startsWith("acl")
                    && tense != Rule.Tense.ANY
                    && unreal.contains(syntax.lemma(head))
                    && isMarked(at, "of", syntax)) {
                return false;
            }
            if (relation.equals("xcomp") || relation.equals("ccomp") || relation.equals("advcl")) {
                boolean clause = !relation.equals("advcl") || isMarked(at, "of", syntax);
                if (clause && unreal.contains(syntax.lemma(head)) && tense != Rule.Tense.ANY) {
                    return false;
                }
                at = head;
            } else if (relation.equals("conj") && syntax.isVerb(at)
                    || !syntax.isVerb(at)
                            && head != Dependencies.NONE
                            && (relation.equals("obj")
                                    || relation.equals("obl")
                                    || relation.equals("nsubj:pass"))) {
                at = head;
            } else {
                return true;
            }
        }
        return true;
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
    private static boolean lessThanFact(int at, int steps, Dependencies syntax) {
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
