package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.Statement.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gleaner.model.Pledge.Strength;
import org.gleaner.syntax.Dependencies;

/**
 * "We are going to plant millions of trees"; not "he was going to", not "we are going to Paris".
 */
final class GoingToRule implements PledgeRule {

    private static final Set<String> NOW = Words.of("present-be");

    @Override
    public String name() {
        return "going-to";
    }

    @Override
    public List<Find> find(Statement statement) {
        List<Find> found = new ArrayList<>();
        for (int token = 1; statement.hasTree() && token + 1 < statement.size(); token++) {
            boolean going =
                    statement.word(token).equals("going") && statement.word(token + 1).equals("to")
                            || statement.word(token).equals("gon");
            if (!going || !isNow(statement, token)) {
                continue;
            }
            Clause upper = ClauseFinder.of(statement, token);
            for (Clause clause :
                    Embedded.clauses(statement, Embedded.infinitives(statement, token), upper)) {
                found.add(
                        new Find(
                                statement,
                                clause.negatedBy(upper.negated()),
                                name(),
                                Strength.INTENTION));
            }
        }
        return found;
    }

    private static boolean isNow(Statement statement, int going) {
        Dependencies tree = statement.tree();
        int be = tree.child(going, "aux", "cop");
        return be != NONE && NOW.contains(statement.word(be));
    }
}
