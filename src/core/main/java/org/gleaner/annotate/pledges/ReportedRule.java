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

    private static final Set<String> WOULD = Set.of("would", "'d");
    private static final Set<String> MARKS =
            Set.of(",", "\"", "”", "“", "''", "–", "—", "-", "(", ":", ";");

    /** How far a verb of saying may be behind the mark: ", Prime Minister Dmitry Medvedev said". */
    private static final int NEAR = 12;

    @Override
    public boolean mayFind(SentenceView sentence, int token, boolean amount) {
        return WOULD.contains(sentence.word(token))
                && (isReported(sentence, token) || Announcements.occurBefore(sentence, token));
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
                    || tree.children(verb, "aux").size() > 1) {
                continue;
            }
            int saying = Reports.over(tree, verb);
            boolean said = saying != NONE && Lexicon.says(tree.lemma(saying));
            if (!said && !Announcements.over(sentence, verb)) {
                continue;
            }
            List<Integer> actions = new ArrayList<>(List.of(verb));
            actions.addAll(Embedded.coordinated(sentence, verb));
            for (Clause clause :
                    Embedded.clauses(sentence, actions, ClauseFinder.of(sentence, verb))) {
                Strength strength =
                        EffortPhrases.in(sentence, clause) ? Strength.INTENTION : Strength.FIRM;
                found.add(new PledgeCandidate(sentence, clause, RuleKind.REPORTED, strength));
            }
        }
        return found;
    }
}
