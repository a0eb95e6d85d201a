package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

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
    private static final Set<String> FIRST = Words.of("first-person");
    private static final Set<String> PAST = Set.of("was", "were");

    @Override
    public boolean mayFind(SentenceView sentence, int token, boolean amount) {
        return isGoing(sentence, token);
    }

    private static boolean isGoing(SentenceView sentence, int token) {
        return sentence.word(token).equals("going") && sentence.word(token + 1).equals("to")
                || sentence.word(token).equals("gon");
    }

    @Override
    public List<PledgeCandidate> find(SentenceView sentence) {
        List<PledgeCandidate> found = new ArrayList<>();
        for (int token = 1; sentence.hasTree() && token + 1 < sentence.size(); token++) {
            if (!isGoing(sentence, token) || !isNow(sentence, token)) {
                continue;
            }
            Clause upper = ClauseFinder.of(sentence, token);
            for (Clause clause :
                    Embedded.clauses(sentence, Embedded.infinitives(sentence, token), upper)) {
                found.add(
                        new PledgeCandidate(
                                sentence,
                                clause.negatedBy(upper.negated()),
                                RuleKind.GOING_TO,
                                Strength.INTENTION));
            }
        }
        return found;
    }

    private static boolean isNow(SentenceView sentence, int going) {
        Dependencies tree = sentence.tree();
        int be = tree.child(going, "aux", "cop");
        return be != NONE
                && (NOW.contains(sentence.word(be))
                        || PAST.contains(sentence.word(be)) && isTold(sentence, going));
    }

    /** "said the school was not going to close". */
    private static boolean isTold(SentenceView sentence, int going) {
        Dependencies tree = sentence.tree();
        if (FIRST.contains(sentence.word(tree.child(going, "nsubj")))) {
            return false;
        }
        int saying = Reports.over(tree, going);
        int opening = tree.child(going, "csubj");
        return saying != NONE && Lexicon.says(tree.lemma(saying))
                || opening != NONE && opening < going && Lexicon.says(tree.lemma(opening));
    }
}
