package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.List;
import java.util.Set;
import org.gleaner.model.BlockKind;
import org.gleaner.model.Pledge.Strength;
import org.gleaner.syntax.Dependencies;

/** "Norway to give Kenya $5m": a headline says "is to" without its "is". */
final class HeadlineRule implements PledgeRule {

    private static final Set<String> ENDS = Set.of(".", "!", "?", ":", ";");

    /** What may stand within the subject: "School [of] Arts", "New dairy [at] Leuna". */
    private static final Set<String> WHERE = Set.of("of", "at", "near");

    /** Small words within a name: "P van Heerden". */
    private static final Set<String> PARTICLES = Words.of("name-particles");

    /** How many words the subject of a headline may have. */
    private static final int LONGEST_SUBJECT = 6;

    @Override
    public boolean readsHeadings() {
        return true;
    }

    @Override
    public boolean mayFind(SentenceView sentence, int token, boolean amount) {
        return isInfinitive(sentence, token)
                && (TagCues.mayBeVerb(sentence, token + 1)
                        || Lexicon.ACTS.contains(sentence.word(token + 1)));
    }

    /** A "to" with nothing but nouns before it, in a line that ends like no sentence. */
    private static boolean isInfinitive(SentenceView sentence, int to) {
        if (to == 0 || !sentence.word(to).equals("to")) {
            return false;
        }
        int first = ListRule.afterMarks(sentence);
        if (to <= first
                || to - first > LONGEST_SUBJECT
                || ENDS.contains(sentence.word(sentence.size() - 1))
                        && !isTask(sentence, first, to)) {
            return false;
        }
        for (int token = first; token < to; token++) {
            boolean named = to == first + 1 && sentence.isCapitalised(token);
            named |= token > first && PARTICLES.contains(sentence.word(token));
            if (!named
                    && !WHERE.contains(sentence.word(token))
                    && !Set.of("NOUN", "PROPN", "ADJ", "CCONJ", "DET")
                            .contains(sentence.tag(token))) {
                return false;
            }
        }
        return true;
    }

    /**
     * "2. Treasurer to chase the caterer.", and among the sentences of minutes, "A. Lund to write
     * to the school.": who is to do what, with no other verb before it.
     */
    private static boolean isTask(SentenceView sentence, int first, int to) {
        boolean named = to - first > 1 && areCapitals(sentence, first, to);
        return (first > 0 || named || sentence.kind() == BlockKind.LIST_ITEM)
                && sentence.word(sentence.size() - 1).equals(".")
                && sentence.isCapitalised(first)
                && (areCapitals(sentence, first, to)
                        || to == first + 1
                        || Lexicon.isActor(sentence.word(to - 1))
                        || Lexicon.AGENTS.contains(sentence.lemma(to - 1)));
    }

    private static boolean areCapitals(SentenceView sentence, int first, int to) {
        for (int token = first; token < to; token++) {
            if (!sentence.isCapitalised(token) && !PARTICLES.contains(sentence.word(token))) {
                return false;
            }
        }
        return true;
    }

    /** "- J van [Dyk] to send", where the parser takes an item for something else. */
    private static boolean isItem(SentenceView sentence, int to) {
        int first = ListRule.afterMarks(sentence);
        return first > 0
                && to + 1 < sentence.size()
                && areCapitals(sentence, first, to)
                && sentence.tree().tag(to + 1).equals("VB");
    }

    /** "Bank of Ghana to cut rates, governor says". */
    private static boolean isSaid(Dependencies tree, int verb) {
        int said = tree.head(verb);
        return said > verb && Lexicon.says(tree.lemma(said)) && tree.head(said) == NONE;
    }

    /** "[Lego] to hire 600", where the parser takes the name for a verb. */
    private static boolean isOfName(Dependencies tree, int to) {
        int verb = to + 1;
        return to == 1
                && verb < tree.size()
                && tree.tag(verb).equals("VB")
                && tree.head(to) == verb
                && tree.head(verb) == 0
                && tree.tag(0).startsWith("VB")
                && tree.head(0) == NONE;
    }

    @Override
    public List<PledgeCandidate> find(SentenceView sentence) {
        int most = ListRule.afterMarks(sentence) + LONGEST_SUBJECT;
        for (int to = 1; sentence.hasTree() && to <= most; to++) {
            if (isInfinitive(sentence, to)) {
                Dependencies tree = sentence.tree();
                int verb = tree.head(to);
                if (isItem(sentence, to)) {
                    return List.of(
                            new PledgeCandidate(
                                    sentence,
                                    ClauseFinder.of(sentence, to + 1).withSubject(to - 1),
                                    RuleKind.BE_TO,
                                    Strength.FIRM));
                }
                if (isOfName(tree, to)) {
                    return List.of(
                            new PledgeCandidate(
                                    sentence,
                                    ClauseFinder.of(sentence, verb).withSubject(0),
                                    RuleKind.BE_TO,
                                    Strength.FIRM));
                }
                boolean whole =
                        verb == to + 1
                                && tree.tag(verb).equals("VB")
                                && (tree.head(verb) == NONE || isSaid(tree, verb))
                                && tree.child(verb, "nsubj") != NONE;
                return whole
                        ? List.of(
                                new PledgeCandidate(
                                        sentence,
                                        ClauseFinder.of(sentence, verb),
                                        RuleKind.BE_TO,
                                        Strength.FIRM))
                        : List.of();
            }
        }
        return List.of();
    }
}
