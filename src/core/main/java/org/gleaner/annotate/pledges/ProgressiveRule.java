package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gleaner.model.Pledge.Strength;
import org.gleaner.syntax.Dependencies;

/**
 * A course of action under way that costs money: "Germany is doubling its contribution from €15
 * million", "we are investing $50 million"; and what is arranged for a day to come: "is putting the
 * field up for sale in January", "we are not raising again before 2027", "is freezing orders for at
 * least two quarters".
 */
final class ProgressiveRule implements PledgeRule {

    private static final Set<String> NOW = Words.of("present-be");
    private static final Set<String> BETWEEN = Set.of("ADV", "PART");
    private static final Set<String> GOINGS = Words.of("goings-on");

    @Override
    public boolean readsHeadings() {
        return true;
    }

    @Override
    public boolean mayFind(SentenceView sentence, int token, boolean amount) {
        int be = before(sentence, token);
        return sentence.tag(token).equals("VERB")
                && sentence.word(token).endsWith("ing")
                && be >= 0
                && sentence.tag(be).equals("AUX")
                && (amount || DayAhead.in(sentence, token + 1, sentence.size() - 1));
    }

    /** Where "is" stands before "now putting", "not raising". */
    private static int before(SentenceView sentence, int token) {
        int be = token - 1;
        while (be > 0 && BETWEEN.contains(sentence.tag(be))) {
            be--;
        }
        return be;
    }

    @Override
    public List<PledgeCandidate> find(SentenceView sentence) {
        List<PledgeCandidate> found = new ArrayList<>();
        for (int token = 1; sentence.hasTree() && token < sentence.size(); token++) {
            Dependencies tree = sentence.tree();
            int be = tree.tag(token).equals("VBG") ? tree.child(token, "aux") : NONE;
            if (be == NONE
                    || !NOW.contains(sentence.word(be))
                    || tree.children(token, "aux").size() > 1) {
                continue;
            }
            Clause clause = ClauseFinder.of(sentence, token);
            boolean act =
                    Lexicon.ACTS.contains(tree.lemma(token))
                            || !FundingVerbs.of(tree.lemma(token)).isEmpty();
            boolean bare = be == token - 1;
            if (act && bare && namesAmount(sentence, clause) || isArranged(sentence, clause)) {
                found.add(new PledgeCandidate(sentence, clause, RuleKind.UNDER_WAY, Strength.FIRM));
            }
        }
        return found;
    }

    /** A deed done to something, or refrained from, on a day that a preposition puts ahead. */
    private static boolean isArranged(SentenceView sentence, Clause clause) {
        Dependencies tree = sentence.tree();
        int verb = clause.predicate();
        String lemma = tree.lemma(verb);
        boolean deed =
                !Lexicon.UNCONTROLLED.contains(lemma)
                        && !Lexicon.TALK.contains(lemma)
                        && Lexicon.verb(lemma).isEmpty()
                        && !GOINGS.contains(lemma)
                        && (clause.negated()
                                || tree.object(verb) > verb && tree.isNoun(tree.object(verb)));
        return deed && !clause.passive() && DayAhead.in(sentence, verb + 1, clause.to());
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
