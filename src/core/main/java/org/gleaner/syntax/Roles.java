package org.gleaner.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Who does what to whom, whatever the construction: passives, participles and relative clauses are
 * seen through.
 */
public final class Roles {

    private static final int NONE = Dependencies.NONE;

    /**
     * Verbs whose object or complement is what their subject becomes: "became president", "serves
     * as director".
     */
    private static final Set<String> BECOMING = Set.of("become", "remain", "be", "stay");

    private static final int FAR = 6;

    private Roles() {}

    /** Who does it: the active subject, or "by whom". */
    public static List<Integer> subject(int verb, Dependencies syntax) {
        if (isPassive(verb, syntax)) {
            return prepositional(verb, List.of("by"), syntax);
        }
        int own = syntax.child(verb, "nsubj");
        if (own != NONE && isRelative(own, syntax)) {
            return described(own, verb, syntax);
        }
        return one(own != NONE ? own : syntax.subject(verb));
    }

    /** Whom it is done to: the object, or the subject of a passive. */
    public static List<Integer> object(int verb, Dependencies syntax) {
        if (isPassive(verb, syntax)) {
            int own = syntax.child(verb, "nsubj:pass");
            if (own != NONE) {
                return isRelative(own, syntax) ? described(own, verb, syntax) : one(own);
            }
            return switch (syntax.relation(verb)) {
                case "acl", "acl:relcl", "dep", "appos", "parataxis", "amod" ->
                        one(syntax.head(verb));
                case "root" -> one(syntax.child(verb, "nsubj"));
                default -> one(syntax.subject(verb));
            };
        }
        int own = syntax.child(verb, "obj");
        if (own != NONE) {
            return isRelative(own, syntax) ? described(own, verb, syntax) : one(own);
        }
        boolean gap =
                syntax.relation(verb).equals("acl:relcl")
                        && syntax.child(verb, "nsubj") != NONE
                        && !isRelative(syntax.child(verb, "nsubj"), syntax);
        return gap ? one(syntax.head(verb)) : List.of();
    }

    /**
     * A passive has a passive subject or auxiliary; a bare participle that describes a noun or
     * opens a clause is one as well.
     */
    private static boolean isPassive(int verb, Dependencies syntax) {
        if (syntax.isPassive(verb)) {
            return true;
        }
        if (!syntax.tag(verb).equals("VBN") || syntax.child(verb, "aux", "nsubj") != NONE) {
            return false;
        }
        if (syntax.relation(verb).equals("conj")) {
            return isPassive(syntax.head(verb), syntax);
        }
        return syntax.child(verb, "obj") == NONE || syntax.relation(verb).startsWith("acl");
    }

    private static boolean isRelative(int token, Dependencies syntax) {
        return syntax.tag(token).startsWith("W")
                || syntax.lemma(token).equals("that") && syntax.tag(token).startsWith("W");
    }

    /**
     * The noun that the relative clause of {@code verb} describes: the one right before the
     * pronoun, which says more than the tree, where clauses hang too high; else the governor of the
     * clause.
     */
    private static List<Integer> described(int pronoun, int verb, Dependencies syntax) {
        int before = pronoun - 1;
        if (before >= 0 && syntax.relation(before).equals("punct")) {
            before--;
        }
        if (before >= 0 && syntax.isNoun(before)) {
            return one(before);
        }
        int at = syntax.coordinationHead(verb);
        return syntax.relation(at).startsWith("acl") ? one(syntax.head(at)) : List.of();
    }

    /** Whom a noun of rank or kin describes: "Ann" of "founder". */
    public static List<Integer> holders(int noun, Dependencies syntax) {
        return holders(noun, syntax, 0);
    }

    private static List<Integer> holders(int noun, Dependencies syntax, int depth) {
        if (depth > FAR) {
            return List.of();
        }
        int own = syntax.child(noun, "nsubj");
        if (own != NONE) {
            return isRelative(own, syntax) ? described(own, noun, syntax) : one(own);
        }
        int named = syntax.child(noun, "appos");
        int head = syntax.head(noun);
        if (head == NONE) {
            return one(named);
        }
        return switch (syntax.relation(noun)) {
            case "nsubj" ->
                    syntax.isNoun(head) && syntax.child(head, "cop") != NONE
                            ? one(head)
                            : one(named);
            case "appos" -> one(beside(head, noun, syntax));
            case "compound", "dep", "flat" -> one(head);
            case "parataxis", "acl" -> syntax.isNoun(head) ? one(head) : one(named);
            case "conj" -> coordinated(noun, named, syntax, depth);
            case "obl", "nmod" -> asWhat(noun, named, syntax);
            case "xcomp", "obj", "ccomp" -> complemented(noun, named, syntax);
            default -> one(named);
        };
    }

    /** "Ann, founder and [head] of Acme"; of verbs, who does both. */
    private static List<Integer> coordinated(int noun, int named, Dependencies syntax, int depth) {
        int head = syntax.head(noun);
        if (syntax.isVerb(head)) {
            return isPassive(head, syntax) ? object(head, syntax) : subject(head, syntax);
        }
        List<Integer> shared = holders(head, syntax, depth + 1);
        if (!shared.isEmpty() || named != NONE) {
            return shared.isEmpty() ? one(named) : shared;
        }
        return syntax.tag(head).startsWith("NNP") && syntax.child(noun, "det") == NONE
                ? one(head)
                : List.of();
    }

    /** "Ann serves as [director]", "elected Ann as [director]". */
    private static List<Integer> asWhat(int noun, int named, Dependencies syntax) {
        int head = syntax.head(noun);
        if (!syntax.isVerb(head) || !marks(noun, "as", syntax)) {
            return one(named);
        }
        return syntax.isPassive(head) || syntax.object(head) != NONE
                ? object(head, syntax)
                : subject(head, syntax);
    }

    /** "Ann was elected [director]", "Ann became [director]", "elected Ann [director]". */
    private static List<Integer> complemented(int noun, int named, Dependencies syntax) {
        int head = syntax.head(noun);
        if (syntax.isPassive(head)) {
            return object(head, syntax);
        }
        if (BECOMING.contains(syntax.lemma(head))) {
            return subject(head, syntax);
        }
        return syntax.relation(noun).equals("xcomp") && syntax.object(head) != NONE
                ? one(syntax.object(head))
                : one(named);
    }

    /**
     * Of several that stand together, one noun behind a comma describes the last: "Ann and Bob,
     * head of Acme".
     */
    private static int beside(int head, int noun, Dependencies syntax) {
        int nearest = head;
        if (syntax.tag(noun).equals("NN") || syntax.tag(noun).equals("NNP")) {
            for (int other : syntax.coordinated(head)) {
                nearest = other < noun && !syntax.isVerb(other) ? other : nearest;
            }
        }
        return nearest;
    }

    private static boolean marks(int noun, String preposition, Dependencies syntax) {
        return syntax.children(noun, "case").stream()
                .anyMatch(marker -> syntax.lemma(marker).equals(preposition));
    }

    /** The nouns that hang on {@code token} by one of the prepositions. */
    public static List<Integer> prepositional(
            int token, List<String> prepositions, Dependencies syntax) {
        List<Integer> found = new ArrayList<>();
        for (int child : syntax.children(token)) {
            String relation = syntax.relation(child);
            if (!relation.startsWith("obl") && !relation.startsWith("nmod")
                    || relation.equals("nmod:poss")) {
                continue;
            }
            for (int marker : syntax.children(child, "case")) {
                if (prepositions.contains(syntax.lemma(marker))) {
                    found.add(child);
                }
            }
        }
        return found;
    }

    private static List<Integer> one(int token) {
        return token == NONE ? List.of() : List.of(token);
    }
}
