package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.Statement.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gleaner.model.Pledge.Strength;
import org.gleaner.syntax.Dependencies;

/**
 * What others will get of ours: "Belarus will be the first country to receive our vaccine" binds
 * the speaker, not Belarus.
 */
final class ReceiveRule implements PledgeRule {

    private static final Set<String> RECEIVING = Words.of("receiving-verbs");
    private static final Set<String> OURS = Words.of("first-owners");

    @Override
    public String name() {
        return "will-receive";
    }

    @Override
    public List<Find> find(Statement statement) {
        List<Find> found = new ArrayList<>();
        for (int token = 1; statement.hasTree() && token < statement.size(); token++) {
            Dependencies tree = statement.tree();
            int thing =
                    RECEIVING.contains(tree.lemma(token)) && tree.tag(token).equals("VB")
                            ? tree.object(token)
                            : NONE;
            int owner = thing == NONE ? NONE : tree.child(thing, "nmod:poss");
            int main = thing == NONE ? NONE : main(tree, token);
            if (owner != NONE && OURS.contains(statement.word(owner)) && main != NONE) {
                Clause upper = ClauseFinder.of(statement, main);
                Clause clause =
                        new Clause(
                                token,
                                owner,
                                upper.from(),
                                Math.max(upper.to(), token),
                                token,
                                upper.negated(),
                                false);
                found.add(new Find(statement, clause, name(), Strength.FIRM));
            }
        }
        return found;
    }

    /** The predicate with "will" that the receiving is or hangs on. */
    private static int main(Dependencies tree, int verb) {
        int at = verb;
        for (int steps = 0; at != NONE && steps < 3; steps++, at = tree.head(at)) {
            if (tree.children(at, "aux").stream()
                    .anyMatch(aux -> ModalRule.MODALS.contains(tree.lemma(aux)))) {
                return at;
            }
        }
        return NONE;
    }
}
