package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.Statement.NONE;

import java.util.Optional;
import java.util.Set;
import org.gleaner.model.Pledge.Strength;
import org.gleaner.syntax.Dependencies;

/**
 * The words before a list that say who undertakes its items.
 *
 * @param find what the header undertakes; its subject is bound by every item
 * @param form what the items are
 */
record ListHeader(Find find, Form form) {

    /**
     * DEEDS are infinitives or gerunds ("The Council will:"), PARTS also things that a plan
     * consists of ("Our plan includes:").
     */
    enum Form {
        DEEDS,
        PARTS
    }

    private static final Set<String> FILLERS = Words.of("header-fillers");
    private static final Set<String> LEADS = Words.of("header-leads");
    private static final Set<String> POINTERS = Words.of("header-pointers");
    private static final Set<String> HAVING = Words.of("having");
    private static final int NEAR = 3;

    /**
     * The header that the statement is: it ends in a colon, and in the modal itself ("Labor will
     * also:"), in a deed of its own, or names a plan and its parts.
     *
     * @param own the undertaking that was found in it
     * @param before what "It includes:" resumes: an undertaking or a plan in the sentences before
     */
    static Optional<ListHeader> of(
            Scene scene, Statement statement, Optional<Find> own, Optional<Find> before) {
        int last = statement.size() - 2;
        while (last > 0
                && (FILLERS.contains(statement.word(last))
                        || ClauseFinder.isPunctuation(statement, last))) {
            last--;
        }
        if (last > 0 && ModalRule.MODALS.contains(statement.word(last))) {
            Find find =
                    new Find(
                            statement,
                            ClauseFinder.ofModal(statement, last),
                            ListRule.NAME,
                            Strength.FIRM,
                            "will");
            return hasActor(scene, find)
                    ? Optional.of(new ListHeader(find, Form.DEEDS))
                    : Optional.empty();
        }
        boolean parts = leads(statement, last);
        if (own.isPresent()) {
            return own.map(find -> new ListHeader(find, parts ? Form.PARTS : Form.DEEDS));
        }
        if (!parts) {
            return Optional.empty();
        }
        return plan(scene, statement, last)
                .or(() -> resumed(statement, before))
                .map(find -> new ListHeader(find, Form.PARTS));
    }

    private static boolean leads(Statement statement, int last) {
        for (int token = Math.max(0, last - NEAR); token <= last; token++) {
            if (LEADS.contains(statement.word(token))
                    || LEADS.contains(statement.words(token, token + 1))) {
                return true;
            }
        }
        return statement.word(last).equals("by")
                || statement.word(last).equals("to")
                || statement.word(last).equals("through");
    }

    /**
     * "This investment will include:", "Labor has a plan, including:", "Labor's existing
     * commitments:".
     */
    static Optional<Find> plan(Scene scene, Statement statement, int last) {
        for (int token = 0; token <= last; token++) {
            if (Lexicon.INSTRUMENTS.contains(singular(statement.word(token)))) {
                Clause clause =
                        new Clause(
                                last,
                                holder(statement, token),
                                0,
                                statement.size() - 1,
                                last,
                                false,
                                false);
                Find find = new Find(statement, clause, ListRule.NAME, Strength.FIRM, "plan");
                return hasActor(scene, find) ? Optional.of(find) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether the find says no more than that a list follows: "This investment will include:". */
    static boolean isBare(Find find) {
        Statement statement = find.statement();
        return statement.word(statement.size() - 1).equals(":")
                && find.clause().to() <= find.clause().predicate();
    }

    /** Whether somebody "has a plan" in the sentence; the plan itself is no subject there. */
    static boolean hasPlan(Find find) {
        return HAVING.contains(find.statement().word(find.clause().subject() + 1));
    }

    /** Whoever "has a plan", else the plan. */
    private static int holder(Statement statement, int plan) {
        if (!statement.hasTree()) {
            int verb = plan - 1;
            while (verb > 0 && !HAVING.contains(statement.word(verb))) {
                verb--;
            }
            return verb > 0 ? verb - 1 : plan;
        }
        Dependencies tree = statement.tree();
        int verb = tree.relation(plan).equals("obj") ? tree.head(plan) : NONE;
        int subject =
                verb != NONE && HAVING.contains(statement.word(verb))
                        ? ClauseFinder.subject(tree, verb)
                        : NONE;
        return subject == NONE ? plan : subject;
    }

    /** "It includes:", "These would include:" after an undertaking. */
    private static Optional<Find> resumed(Statement statement, Optional<Find> before) {
        return POINTERS.contains(statement.word(0)) ? before : Optional.empty();
    }

    private static boolean hasActor(Scene scene, Find find) {
        return switch (Doer.of(scene, find.statement(), find.clause()).kind()) {
            case FIRST, OWNED, NAMED, ACTOR, PROPER, INSTRUMENT -> true;
            default -> false;
        };
    }

    private static String singular(String word) {
        return word.endsWith("ies")
                ? word.substring(0, word.length() - 3) + "y"
                : word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
