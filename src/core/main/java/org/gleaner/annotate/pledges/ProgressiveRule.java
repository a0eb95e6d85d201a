package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.Statement.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gleaner.model.Pledge.Strength;
import org.gleaner.syntax.Dependencies;

/**
 * A course of action under way that costs money: "Germany is doubling its contribution from €15
 * million", "we are investing $50 million".
 */
final class ProgressiveRule implements PledgeRule {

    private static final Set<String> NOW = Words.of("present-be");

    @Override
    public String name() {
        return "under-way";
    }

    @Override
    public List<Find> find(Statement statement) {
        List<Find> found = new ArrayList<>();
        for (int token = 1; statement.hasTree() && token < statement.size(); token++) {
            Dependencies tree = statement.tree();
            int be = tree.tag(token).equals("VBG") ? tree.child(token, "aux") : NONE;
            if (be == NONE
                    || !NOW.contains(statement.word(be))
                    || !Lexicon.ACTS.contains(tree.lemma(token))
                    || tree.children(token, "aux").size() > 1) {
                continue;
            }
            Clause clause = ClauseFinder.of(statement, token);
            if (namesSum(statement, clause)) {
                found.add(new Find(statement, clause, name(), Strength.FIRM));
            }
        }
        return found;
    }

    private static boolean namesSum(Statement statement, Clause clause) {
        for (int token = clause.predicate(); token <= clause.to(); token++) {
            if (Sums.isSign(statement.word(token))) {
                return true;
            }
        }
        return false;
    }
}
