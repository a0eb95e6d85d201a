package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.Set;
import org.gleaner.syntax.Dependencies;

/**
 * What is promised to befall nobody: "Nobody shall be evicted", "No pensioner will be left behind",
 * "Not one family will lose its home". Whoever says so undertakes it.
 */
final class Spared {

    private static final Set<String> NOBODY = Words.of("deniers");
    private static final Set<String> HARMS = Words.of("spared-from");
    private static final Set<String> PROMISING = Words.of("promising-verbs");
    private static final Set<String> BEFALLING = Words.of("befalling-nobody");

    private Spared() {}

    static boolean in(PledgeCandidate candidate) {
        return candidate.form().equals(NoneToCome.FORM) || isOfNobody(candidate);
    }

    private static boolean isOfNobody(PledgeCandidate candidate) {
        return (candidate.kind().isFuture() || candidate.kind() == RuleKind.GOING_TO)
                && candidate.sentence().hasTree()
                && (HARMS.contains(candidate.verb())
                        || isMadeTo(candidate)
                        || isPromised(candidate)
                        || isDoneToNone(candidate))
                && isNobody(candidate.sentence(), candidate.clause().predicate());
    }

    /** "pledged that no pupil will wait": whatever it is, somebody promises it. */
    private static boolean isPromised(PledgeCandidate candidate) {
        int over = Reports.over(candidate);
        return over != SentenceView.NONE
                && over < candidate.clause().predicate()
                && PROMISING.contains(candidate.sentence().lemma(over));
    }

    /** "Nobody will be put out of his house", "None of this shall go on wages". */
    private static boolean isDoneToNone(PledgeCandidate candidate) {
        int predicate = candidate.clause().predicate();
        int subject =
                candidate.clause().passive()
                        ? candidate.sentence().tree().child(predicate, "nsubj:pass")
                        : SentenceView.NONE;
        return subject != SentenceView.NONE
                && NOBODY.contains(candidate.sentence().word(subject))
                && !BEFALLING.contains(candidate.verb())
                && !Lexicon.BLAME.contains(candidate.verb())
                && !Lexicon.UNCONTROLLED.contains(candidate.verb());
    }

    /** "Nobody will be made to move". */
    private static boolean isMadeTo(PledgeCandidate candidate) {
        Dependencies tree = candidate.sentence().tree();
        int deed = tree.child(candidate.clause().predicate(), "xcomp");
        return candidate.verb().equals("make")
                && candidate.clause().passive()
                && deed != NONE
                && HARMS.contains(tree.lemma(deed));
    }

    /** "nobody", "no one", "no pensioner", "not one family", "not a single job". */
    static boolean isNobody(SentenceView sentence, int predicate) {
        Dependencies tree = sentence.tree();
        int own = tree.child(predicate, "nsubj:pass", "nsubj");
        boolean going =
                tree.head(predicate) != NONE && sentence.word(tree.head(predicate)).equals("going");
        int subject = own == NONE && going ? ClauseFinder.subject(tree, predicate) : own;
        if (subject == NONE || subject > predicate) {
            return false;
        }
        int first = Math.min(subject, tree.leftmost(subject));
        boolean who = sentence.word(first).equals("who") || sentence.word(first - 1).equals("who");
        return NOBODY.contains(sentence.word(subject))
                || who && NOBODY.contains(sentence.word(0))
                || sentence.word(first).equals("no")
                || sentence.reads(first, "not one")
                || sentence.reads(first, "not a single");
    }
}
