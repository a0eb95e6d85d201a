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
    private static final Set<String> ENDING = Words.of("endings-decided");
    private static final Set<String> WAITING = Words.of("waiting-words");
    private static final Set<String> OWN = Set.of("its", "our", "their");
    private static final Set<String> WE = Words.of("me");
    private static final Set<String> YOU = Words.of("second-person");
    private static final Set<String> PRESENT = Set.of("VBP", "VBZ");

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
                && NOW.contains(sentence.word(be))
                && (amount
                        || Leaving.isForm(sentence.word(token))
                        || DayAhead.in(sentence, 0, sentence.size() - 1)
                        || isOurs(sentence, be - 1)
                                && (WAITING.contains(sentence.word(0))
                                        || YOU.contains(sentence.word(token + 1)))
                        || OWN.contains(sentence.word(token + 1)));
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
            boolean told = tree.child(token, "ccomp") > token;
            if (act && bare && !told && namesAmount(sentence, clause)
                    || isArranged(sentence, clause)) {
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
        boolean ended = isEnding(sentence, verb) && clause.subject() != NONE;
        return !clause.passive()
                && (deed && isAhead(sentence, clause) || ended || Leaving.isSaid(sentence, clause));
    }

    /** "[On Tuesday] we are flushing the mains", "we are sending you": said of one's own deed. */
    private static boolean isAhead(SentenceView sentence, Clause clause) {
        int verb = clause.predicate();
        boolean ours = isOurs(sentence, clause.subject());
        return DayAhead.in(sentence, verb + 1, clause.to())
                || ours
                        && (DayAhead.in(sentence, clause.from(), verb)
                                || waits(sentence, verb)
                                || YOU.contains(sentence.word(verb + 1)));
    }

    private static boolean isOurs(SentenceView sentence, int subject) {
        return subject != NONE && WE.contains(sentence.word(subject));
    }

    /** "[Before the rains come,] we are sending doctors". */
    private static boolean waits(SentenceView sentence, int verb) {
        Dependencies tree = sentence.tree();
        for (int until : tree.children(verb, "advcl")) {
            int mark = tree.child(until, "mark");
            if (mark != NONE
                    && WAITING.contains(sentence.word(mark))
                    && PRESENT.contains(tree.tag(until))) {
                return true;
            }
        }
        return false;
    }

    /** "is stopping its Monday edition": whoever ends a thing of its own has decided so. */
    private static boolean isEnding(SentenceView sentence, int verb) {
        return ENDING.contains(sentence.lemma(verb)) && OWN.contains(sentence.word(verb + 1));
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
