package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gleaner.model.Pledge.Strength;
import org.gleaner.syntax.Dependencies;

/**
 * "will" reported of in the past: "announced that we would increase", "said he would issue the
 * order", "let it be known that Russia would not".
 */
final class ReportedRule implements PledgeRule {

    /** The form of what nobody is said to tell. */
    static final String FREE = "free";

    private static final Set<String> WOULD = Set.of("would", "'d");
    private static final Set<String> AHEAD =
            Set.of("by", "before", "until", "next", "within", "tomorrow", "on", "in", "at");
    private static final Set<String> UNREAL =
            Set.of("if", "could", "might", "wish", "unless", "otherwise", "rather", "never");

    /** How far from the start the verb stands in such a sentence. */
    private static final int FIRST_WORDS = 8;

    private static final Set<String> TELLING = Words.of("telling-participles");
    private static final Set<String> MARKS =
            Set.of(",", "\"", "”", "“", "''", "–", "—", "-", "(", ":", ";");

    /** How far a verb of saying may be behind the mark: ", Prime Minister Dmitry Medvedev said". */
    private static final int NEAR = 12;

    @Override
    public boolean mayFind(SentenceView sentence, int token, boolean amount) {
        return WOULD.contains(sentence.word(token))
                && (isReported(sentence, token)
                        || Announcements.occurBefore(sentence, token)
                        || isFree(sentence, token));
    }

    /**
     * Whether a verb of saying occurs before the word, or after it behind a comma or quotation
     * mark: "would stay, he said".
     */
    private static boolean isReported(SentenceView sentence, int would) {
        int mark = NONE;
        for (int at = 0; at < sentence.size(); at++) {
            mark = at > would && MARKS.contains(sentence.word(at)) ? at : mark;
            boolean near = at < would || mark > would && at - mark < NEAR;
            if (near
                    && Lexicon.isFormOfSaying(sentence.word(at))
                    && !TagCues.isNoun(sentence, at)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<PledgeCandidate> find(SentenceView sentence) {
        List<PledgeCandidate> found = new ArrayList<>();
        for (int token = 0; sentence.hasTree() && token < sentence.size(); token++) {
            Dependencies tree = sentence.tree();
            int verb = tree.head(token);
            if (!WOULD.contains(sentence.word(token))
                    || !tree.relation(token).equals("aux")
                    || verb == NONE
                    || verb < token
                    || tree.child(verb, "aux") != token
                    || tree.children(verb, "aux").size() > 1 && !isGoing(sentence, verb)) {
                continue;
            }
            if (isSaid(sentence, verb)) {
                add(found, sentence, verb);
            }
        }
        return found;
    }

    /** "would not be [sending] Ottawa the money". */
    private static boolean isGoing(SentenceView sentence, int verb) {
        Dependencies tree = sentence.tree();
        return tree.tag(verb).equals("VBG")
                && tree.children(verb, "aux").size() == 2
                && sentence.word(verb - 1).equals("be");
    }

    private static boolean isSaid(SentenceView sentence, int verb) {
        int saying = Reports.over(sentence.tree(), verb);
        return saying != NONE && Lexicon.says(sentence.tree().lemma(saying))
                || isTold(sentence, verb)
                || isFreeOf(sentence, verb)
                || Announcements.over(sentence, verb);
    }

    /** "Cllr Swaine [would] draft the letter by Friday": minutes that leave out who says so. */
    private static boolean isFree(SentenceView sentence, int would) {
        String before = sentence.tag(would - 1);
        boolean named =
                would > 0 && (before.equals("PROPN") || Lexicon.isActor(sentence.word(would - 1)));
        return named
                && would < FIRST_WORDS
                && sentence.hasAfter(would, AHEAD)
                && !sentence.holds(UNREAL, 0, sentence.size() - 1);
    }

    private static boolean isFreeOf(SentenceView sentence, int verb) {
        Dependencies tree = sentence.tree();
        return tree.relation(verb).equals("root")
                && isFree(sentence, tree.child(verb, "aux"))
                && Reports.over(tree, verb) == NONE;
    }

    private static void add(List<PledgeCandidate> found, SentenceView sentence, int verb) {
        if (NoneToCome.isDenied(sentence, verb)) {
            Clause none = ClauseFinder.of(sentence, verb);
            found.add(
                    new PledgeCandidate(
                            sentence,
                            none.negatedBy(!none.negated()),
                            RuleKind.REPORTED,
                            Strength.FIRM,
                            NoneToCome.FORM));
            return;
        }
        String form = isFreeOf(sentence, verb) ? FREE : "-";
        List<Integer> actions = new ArrayList<>(List.of(verb));
        actions.addAll(Embedded.coordinated(sentence, verb));
        for (Clause clause : Embedded.clauses(sentence, actions, ClauseFinder.of(sentence, verb))) {
            Strength strength = EffortPhrases.strength(sentence, clause);
            found.add(new PledgeCandidate(sentence, clause, RuleKind.REPORTED, strength, form));
        }
    }

    /** "opened the talks, [saying] it would provide", whatever the parser makes of "saying". */
    private static boolean isTold(SentenceView sentence, int verb) {
        Dependencies tree = sentence.tree();
        int subject = tree.child(verb, "nsubj", "nsubj:pass");
        int first = subject == NONE ? NONE : Math.min(subject, tree.leftmost(subject));
        int before = sentence.word(first - 1).equals("that") ? first - 2 : first - 1;
        return first > 0 && TELLING.contains(sentence.word(before));
    }
}
