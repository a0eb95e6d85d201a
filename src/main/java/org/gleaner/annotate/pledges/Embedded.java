package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.Statement.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gleaner.annotate.syntax.Dependencies;

/** The deeds that a word of undertaking governs: "to build and (to) run" after "pledged", "to building" after "committed". */
final class Embedded {

    private static final Set<String> INFINITIVES = Set.of("xcomp", "acl", "ccomp", "advcl", "csubj", "dep", "parataxis", "obl", "nmod");

    private Embedded() {
    }

    /** The infinitives with "to" right of the governor, coordinated ones included, in text order. */
    static List<Integer> infinitives(Statement statement, int governor) {
        Dependencies tree = statement.tree();
        List<Integer> found = new ArrayList<>();
        for (int child : tree.children(governor)) {
            if (child > governor && INFINITIVES.contains(tree.relation(child)) && hasTo(statement, child)) {
                found.add(child);
                found.addAll(coordinated(statement, child));
                break;
            }
        }
        return found;
    }

    /** The gerunds after "to" right of the governor: "to fighting", "to jointly fighting". */
    static List<Integer> gerunds(Statement statement, int governor, String marker) {
        Dependencies tree = statement.tree();
        List<Integer> found = new ArrayList<>();
        for (int child : tree.children(governor)) {
            if (child > governor && tree.tag(child).equals("VBG") && isMarked(statement, child, marker)) {
                found.add(child);
                found.addAll(coordinated(statement, child));
                break;
            }
        }
        return found;
    }

    private static boolean isMarked(Statement statement, int token, String marker) {
        for (int before = token - 1; before >= 0 && before >= token - 3; before--) {
            if (statement.word(before).equals(marker)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasTo(Statement statement, int verb) {
        Dependencies tree = statement.tree();
        for (int child : tree.children(verb)) {
            if (child < verb && statement.word(child).equals("to") && (tree.tag(child).equals("TO") || tree.relation(child).equals("mark"))) {
                return true;
            }
        }
        return false;
    }

    /** Verbs coordinated with the deed that have no subject and no modal verb of their own, and a deed of their own to tell. */
    static List<Integer> coordinated(Statement statement, int verb) {
        Dependencies tree = statement.tree();
        List<Integer> found = new ArrayList<>();
        for (int other : tree.children(verb, "conj")) {
            boolean sameForm = tree.tag(other).equals(tree.tag(verb)) || tree.tag(other).equals("VB") || tree.tag(other).equals("VBP") && tree.tag(verb).equals("VB");
            if (other > verb && sameForm && tree.isVerb(other) && !ClauseFinder.hasSubject(tree, other) && !hasModal(tree, other)) {
                found.add(other);
                found.addAll(coordinated(statement, other));
            }
        }
        return found;
    }

    static boolean hasModal(Dependencies tree, int verb) {
        return tree.children(verb, "aux").stream().anyMatch(aux -> tree.tag(aux).equals("MD"));
    }

    /**
     * The clauses of a row of coordinated deeds: the first begins at {@code from} (where the subject stands), the others at themselves.
     * A deed whose object comes only with the next one ("reduce or eliminate 140 programs") is one with it.
     */
    static List<Clause> clauses(Statement statement, List<Integer> deeds, Clause whole) {
        Dependencies tree = statement.tree();
        List<Clause> clauses = new ArrayList<>();
        int open = NONE;
        for (int i = 0; i < deeds.size(); i++) {
            int deed = deeds.get(i);
            Clause own = ClauseFinder.of(statement, deed);
            int start = open != NONE ? open : deed;
            boolean first = clauses.isEmpty() && whole != null;
            Clause clause = own.from(first ? Math.min(whole.from(), own.from()) : Math.min(own.from(), start)).withSubject(whole == null ? own.subject() : whole.subject());
            if (open != NONE) {
                clause = new Clause(clause.predicate(), clause.subject(), clause.from(), clause.to(), open, clause.negated(), clause.passive());
            }
            boolean bare = i + 1 < deeds.size() && tree.rightmost(deed) > deed && own.to() <= deed;
            if (bare) {
                open = open != NONE ? open : deed;
            } else {
                clauses.add(clause);
                open = NONE;
            }
        }
        return clauses;
    }
}
