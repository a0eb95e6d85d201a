package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.Statement.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gleaner.model.Pledge.Strength;
import org.gleaner.syntax.Dependencies;

/**
 * "will" told of in the past: "announced that we would increase", "said he would issue the order",
 * "adding that Russia would not".
 */
final class ReportedRule implements PledgeRule {

    private static final Set<String> WOULD = Set.of("would", "'d");

    @Override
    public String name() {
        return "reported-would";
    }

    @Override
    public List<Find> find(Statement statement) {
        List<Find> found = new ArrayList<>();
        for (int token = 0; statement.hasTree() && token < statement.size(); token++) {
            Dependencies tree = statement.tree();
            int verb = tree.head(token);
            if (!WOULD.contains(statement.word(token))
                    || !tree.relation(token).equals("aux")
                    || verb == NONE
                    || verb < token
                    || tree.child(verb, "aux") != token
                    || tree.children(verb, "aux").size() > 1) {
                continue;
            }
            int saying = Reports.over(tree, verb);
            if (saying == NONE || !Lexicon.says(tree.lemma(saying))) {
                continue;
            }
            List<Integer> deeds = new ArrayList<>(List.of(verb));
            deeds.addAll(Embedded.coordinated(statement, verb));
            for (Clause clause :
                    Embedded.clauses(statement, deeds, ClauseFinder.of(statement, verb))) {
                Strength strength =
                        Efforts.in(statement, clause) ? Strength.INTENTION : Strength.FIRM;
                found.add(new Find(statement, clause, name(), strength));
            }
        }
        return found;
    }
}
