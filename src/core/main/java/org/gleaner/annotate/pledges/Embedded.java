package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.Statement.NONE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.gleaner.syntax.Dependencies;

/**
 * The deeds that a word of undertaking governs: "to build and (to) run" after "pledged", "to
 * building" after "committed".
 */
final class Embedded {

    private static final Set<String> INFINITIVES =
            Set.of("xcomp", "acl", "ccomp", "advcl", "csubj", "dep", "parataxis", "obl", "nmod");
    private static final int FAR = 25;

    /** Tags of words that open an object. */
    private static final Set<String> OPENERS = Set.of("DT", "CD", "PRP$");

    private Embedded() {}

    /**
     * The infinitives with "to" right of the governor, coordinated ones included, in text order.
     */
    static List<Integer> infinitives(Statement statement, int governor) {
        Dependencies tree = statement.tree();
        int first = NONE;
        for (int child : tree.children(governor)) {
            if (first == NONE
                    && child > governor
                    && INFINITIVES.contains(tree.relation(child))
                    && hasTo(statement, child)) {
                first = child;
            }
        }
        return row(statement, first == NONE ? next(statement, governor, "to", "VB") : first);
    }

    /**
     * The gerunds after {@code marker} right of the governor: "to fighting", "to jointly fighting".
     */
    static List<Integer> gerunds(Statement statement, int governor, String marker) {
        Dependencies tree = statement.tree();
        int last = Math.min(tree.rightmost(governor), governor + FAR);
        for (int token = governor + 1; token <= last; token++) {
            if (statement.word(token).equals(marker)) {
                int gerund = next(statement, token - 1, marker, "VBG");
                if (gerund != NONE) {
                    return row(statement, gerund);
                }
            }
        }
        return row(statement, next(statement, governor, marker, "VBG"));
    }

    /**
     * The verb with {@code tag} after {@code marker} where this follows {@code token} at once;
     * adverbs may stand between.
     */
    private static int next(Statement statement, int token, String marker, String tag) {
        Dependencies tree = statement.tree();
        int at = token + 1;
        while (at < statement.size() && tree.tag(at).equals("RB")) {
            at++;
        }
        if (!statement.word(at).equals(marker)) {
            return NONE;
        }
        at++;
        while (at < statement.size() && tree.tag(at).equals("RB")) {
            at++;
        }
        return at < statement.size() && tree.tag(at).equals(tag) ? at : NONE;
    }

    private static List<Integer> row(Statement statement, int first) {
        List<Integer> row = new ArrayList<>();
        if (first != NONE) {
            row.add(first);
            row.addAll(coordinated(statement, first));
            row.addAll(astray(statement, first, row));
        }
        return row;
    }

    /**
     * Later infinitives ("and not to sign") that the parser has hung on a word inside the first.
     */
    private static List<Integer> astray(Statement statement, int first, List<Integer> known) {
        Dependencies tree = statement.tree();
        List<Integer> found = new ArrayList<>();
        for (int token = first + 1; token <= tree.rightmost(first); token++) {
            boolean second =
                    tree.relation(token).equals("conj")
                            && tree.tag(token).equals("VB")
                            && hasTo(statement, token);
            if (second
                    && !known.contains(token)
                    && !tree.tag(tree.head(token)).equals("VB")
                    && tree.isBelow(token, first)) {
                found.add(token);
            }
        }
        return found;
    }

    private static boolean hasTo(Statement statement, int verb) {
        Dependencies tree = statement.tree();
        for (int child : tree.children(verb)) {
            if (child < verb
                    && statement.word(child).equals("to")
                    && (tree.tag(child).equals("TO") || tree.relation(child).equals("mark"))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Verbs coordinated with the deed that have no subject and no modal verb of their own, and a
     * deed of their own to tell.
     */
    static List<Integer> coordinated(Statement statement, int verb) {
        Dependencies tree = statement.tree();
        List<Integer> found = new ArrayList<>();
        for (int other : tree.children(verb, "conj")) {
            boolean sameForm =
                    tree.tag(other).equals(tree.tag(verb))
                            || tree.tag(other).equals("VB")
                            || tree.tag(other).equals("VBP") && tree.tag(verb).equals("VB");
            if (other > verb
                    && sameForm
                    && tree.isVerb(other)
                    && !ClauseFinder.hasSubject(tree, other)
                    && !hasModal(tree, other)) {
                found.add(other);
                found.addAll(coordinated(statement, other));
            }
        }
        return found;
    }

    /**
     * A verb and the deeds coordinated with it, those included that the tagger takes for nouns:
     * "build a school and repair two bridges".
     */
    static List<Integer> deeds(Statement statement, int verb) {
        Dependencies tree = statement.tree();
        List<Integer> deeds = new ArrayList<>(List.of(verb));
        deeds.addAll(coordinated(statement, verb));
        for (int token = verb + 2; token < tree.rightmost(verb); token++) {
            String before = statement.word(token - 1);
            boolean deed =
                    (before.equals("and") || before.equals("or"))
                            && Lexicon.ACTS.contains(statement.word(token))
                            && !tree.isVerb(token);
            if (deed
                    && OPENERS.contains(tree.tag(token + 1))
                    && !deeds.contains(token)
                    && !deeds.contains(tree.head(token + 1))) {
                deeds.add(token);
            }
        }
        Collections.sort(deeds);
        return deeds;
    }

    static boolean hasModal(Dependencies tree, int verb) {
        return tree.children(verb, "aux").stream().anyMatch(aux -> tree.tag(aux).equals("MD"));
    }

    /**
     * The clauses of a row of coordinated deeds: the first begins at {@code from} (where the
     * subject stands), the others at themselves. A deed whose object comes only with the next one
     * ("reduce or eliminate 140 programs") is one with it.
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
            Clause clause =
                    own.from(
                                    first
                                            ? Math.min(whole.from(), own.from())
                                            : Math.min(own.from(), start))
                            .withSubject(whole == null ? own.subject() : whole.subject());
            if (open != NONE) {
                clause =
                        new Clause(
                                clause.predicate(),
                                clause.subject(),
                                clause.from(),
                                clause.to(),
                                open,
                                clause.negated(),
                                clause.passive());
            }
            if (i + 1 < deeds.size() && clause.to() >= deeds.get(i + 1)) {
                clause = clause.to(endBefore(statement, deed, deeds.get(i + 1)));
            }
            boolean bare = i + 1 < deeds.size() && tree.rightmost(deed) > deed && own.to() <= deed;
            if (bare) {
                open = open != NONE ? open : deed;
            } else {
                boolean cutOff = own.to() <= deed && i + 1 == deeds.size();
                clauses.add(
                        cutOff ? clause.to(reach(statement, deeds.get(0), deed, whole)) : clause);
                open = NONE;
            }
        }
        return clauses;
    }

    /**
     * The last word of a deed that another follows: connectives, "not" and "to" go with the other.
     */
    static int endBefore(Statement statement, int deed, int next) {
        int to = next - 1;
        while (to > deed
                && (isConnective(statement, to)
                        || Set.of("not", "to", "also").contains(statement.word(to)))) {
            to--;
        }
        return to;
    }

    /**
     * Where a last deed without words of its own ends: the parser has hung them on the first deed,
     * on a noun after it, or on what is above.
     */
    private static int reach(Statement statement, int first, int deed, Clause whole) {
        Dependencies tree = statement.tree();
        int to = Math.max(tree.rightmost(first), whole == null ? deed : whole.to());
        boolean modifier =
                tree.relation(deed).equals("amod") || tree.relation(deed).equals("compound");
        to =
                modifier && tree.head(deed) > deed
                        ? Math.max(to, tree.rightmost(tree.head(deed)))
                        : to;
        while (to > deed && ClauseFinder.isPunctuation(statement, to)) {
            to--;
        }
        return to > deed && ClauseFinder.isPunctuation(statement, deed + 1) ? deed : to;
    }

    static boolean isConnective(Statement statement, int token) {
        return ClauseFinder.isPunctuation(statement, token)
                || Set.of("and", "or", "but").contains(statement.word(token));
    }
}
