package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

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
    public boolean mayFind(SentenceView sentence, int token, boolean amount) {
        return ModalRule.isModal(sentence, token);
    }

    @Override
    public List<PledgeCandidate> find(SentenceView sentence) {
        List<PledgeCandidate> found = new ArrayList<>();
        for (int token = 1; sentence.hasTree() && token < sentence.size(); token++) {
            Dependencies tree = sentence.tree();
            int thing =
                    RECEIVING.contains(tree.lemma(token)) && tree.tag(token).equals("VB")
                            ? tree.object(token)
                            : NONE;
            int owner = thing == NONE ? NONE : tree.child(thing, "nmod:poss");
            int main = thing == NONE ? NONE : main(tree, token);
            if (owner != NONE && OURS.contains(sentence.word(owner)) && main != NONE) {
                Clause upper = ClauseFinder.of(sentence, main);
                Clause clause =
                        new Clause(
                                token,
                                owner,
                                upper.from(),
                                Math.max(upper.to(), token),
                                token,
                                upper.negated(),
                                false);
                found.add(new PledgeCandidate(sentence, clause, RuleKind.RECEIVE, Strength.FIRM));
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
