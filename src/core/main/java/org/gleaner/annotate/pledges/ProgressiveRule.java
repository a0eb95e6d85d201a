package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

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
    public boolean readsHeadings() {
        return true;
    }

    @Override
    public boolean mayFind(SentenceView sentence, int token, boolean amount) {
        return amount
                && token > 0
                && sentence.tag(token).equals("VERB")
                && sentence.word(token).endsWith("ing")
                && sentence.tag(token - 1).equals("AUX");
    }

    @Override
    public List<PledgeCandidate> find(SentenceView sentence) {
        List<PledgeCandidate> found = new ArrayList<>();
        for (int token = 1; sentence.hasTree() && token < sentence.size(); token++) {
            Dependencies tree = sentence.tree();
            int be = tree.tag(token).equals("VBG") ? tree.child(token, "aux") : NONE;
            if (be == NONE
                    || !NOW.contains(sentence.word(be))
                    || !Lexicon.ACTS.contains(tree.lemma(token))
                            && FundingVerbs.of(tree.lemma(token)).isEmpty()
                    || tree.children(token, "aux").size() > 1) {
                continue;
            }
            Clause clause = ClauseFinder.of(sentence, token);
            if (namesAmount(sentence, clause)) {
                found.add(new PledgeCandidate(sentence, clause, RuleKind.UNDER_WAY, Strength.FIRM));
            }
        }
        return found;
    }

    private static boolean namesAmount(SentenceView sentence, Clause clause) {
        for (int token = clause.predicate(); token <= clause.to(); token++) {
            if (MoneySigns.isSign(sentence.word(token)) || sentence.isSum(token)) {
                return true;
            }
        }
        return false;
    }
}
