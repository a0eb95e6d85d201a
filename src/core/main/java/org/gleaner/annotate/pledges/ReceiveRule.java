package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gleaner.model.Pledge.Strength;
import org.gleaner.syntax.Dependencies;

/**
 * What others will get of somebody: "Belarus will be the first country to receive our vaccine"
 * binds the speaker, "Ghana will receive a loan from China" China; not who receives.
 */
final class ReceiveRule implements PledgeRule {

    private static final Set<String> RECEIVING = Words.of("receiving-verbs");
    private static final String FROM = "from";
    private static final Set<String> GIVERS = Set.of(FROM);
    private static final Set<String> NO_GIFTS = Words.of("no-gifts");
    private static final Set<String> NOW = Words.of("present-be");
    private static final Set<String> WORDS = Words.of("words-given");
    private static final Set<String> OURS = Words.of("first-owners");

    @Override
    public boolean mayFind(SentenceView sentence, int token, boolean amount) {
        return ModalRule.isModal(sentence, token)
                || RECEIVING.contains(sentence.word(token)) && sentence.hasAfter(token, GIVERS);
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
            int giver = giver(sentence, token, thing);
            if (giver != NONE && isDue(sentence, token, main)) {
                found.add(from(sentence, token, giver));
            } else if (owner != NONE
                    && OURS.contains(sentence.word(owner))
                    && !WORDS.contains(sentence.lemma(thing))
                    && main != NONE) {
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

    /** "will receive a loan from [Japan]", also where the parser has hung Japan on the loan. */
    private static int giver(SentenceView sentence, int verb, int thing) {
        Dependencies tree = sentence.tree();
        if (thing == NONE) {
            return NONE;
        }
        int own = tree.prepositional(verb, FROM);
        int from = own == NONE ? tree.prepositional(thing, FROM) : own;
        boolean given =
                from != NONE && tree.tag(from).startsWith("NNP") && !isNoGift(sentence, thing)
                        || Sums.after(sentence, verb) != NONE
                        || Sums.isGift(sentence, thing);
        return given ? from : NONE;
    }

    /** "a letter from Oslo", "the prime minister from Tuvalu": words, calls and people. */
    private static boolean isNoGift(SentenceView sentence, int thing) {
        String lemma = sentence.lemma(thing);
        return NO_GIFTS.contains(lemma)
                || Lexicon.ACTORS.contains(lemma)
                || Lexicon.AGENTS.contains(lemma)
                || sentence.tree().tag(thing).startsWith("NNP")
                || sentence.tree().tag(thing).startsWith("PRP");
    }

    /** "will get", "is to get", "is set to get". */
    private static boolean isDue(SentenceView sentence, int verb, int main) {
        Dependencies tree = sentence.tree();
        int above = tree.head(verb);
        boolean set =
                tree.relation(verb).equals("xcomp")
                        && above != NONE
                        && Lexicon.attitude(sentence.word(above)).isPresent();
        boolean isTo =
                sentence.word(verb - 1).equals("to") && NOW.contains(sentence.word(verb - 2));
        return main != NONE || set || isTo;
    }

    private static PledgeCandidate from(SentenceView sentence, int verb, int giver) {
        Clause clause = ClauseFinder.of(sentence, verb);
        return new PledgeCandidate(
                sentence, clause.withSubject(giver), RuleKind.RECEIVE, Strength.FIRM, "from");
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
