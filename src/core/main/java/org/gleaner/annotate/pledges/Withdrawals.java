package org.gleaner.annotate.pledges;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gleaner.model.Pledge;

/**
 * Marks what the text takes back: "Ghana promised to build a dam. It has since withdrawn the
 * promise." The undertaking keeps its strength, and is withdrawn.
 */
final class Withdrawals {

    private static final Set<String> VERBS = Words.of("withdrawing-forms");
    private static final Set<String> NOUNS = Words.of("withdrawn-nouns");
    private static final Set<String> DETERMINERS = Words.of("withdrawn-determiners");
    private static final Set<String> DENIALS = Set.of("not", "n't", "never", "denied", "if");

    /** How many sentences before one may have stated what it takes back. */
    private static final int SENTENCES = 3;

    private static final int REACH = 7;

    private final PledgeContext context;

    Withdrawals(PledgeContext context) {
        this.context = context;
    }

    /** The pledges, those that a later clause takes back marked. */
    List<Pledge> mark(List<Pledge> pledges) {
        List<Pledge> marked = new ArrayList<>(pledges);
        for (int index = 0; index < context.sentences() && !pledges.isEmpty(); index++) {
            SentenceView sentence = context.sentence(index);
            int noun = takenBack(sentence);
            if (noun >= 0) {
                mark(marked, sentence, noun);
            }
        }
        return marked;
    }

    /** The noun in "withdrew the offer", "the promise was dropped"; -1 where there is none. */
    private static int takenBack(SentenceView sentence) {
        for (int noun = 1; noun < sentence.size(); noun++) {
            if (!NOUNS.contains(sentence.word(noun))
                    || !DETERMINERS.contains(sentence.word(noun - 1))
                    || isSpecified(sentence, noun)) {
                continue;
            }
            if (isWithdrawn(sentence, Math.max(0, noun - REACH), noun)
                    || isPassive(sentence, noun)) {
                return noun;
            }
        }
        return -1;
    }

    /** "dropped its promise to abolish the fee" tells of a promise that stands nowhere else. */
    private static boolean isSpecified(SentenceView sentence, int noun) {
        return sentence.word(noun + 1).equals("to") || sentence.word(noun + 1).equals("of");
    }

    private static boolean isPassive(SentenceView sentence, int noun) {
        String next = sentence.word(noun + 1);
        return Set.of("was", "were", "has", "have", "had", "is", "are").contains(next)
                && isWithdrawn(sentence, noun + 1, Math.min(sentence.size(), noun + REACH - 1));
    }

    private static boolean isWithdrawn(SentenceView sentence, int from, int to) {
        boolean found = false;
        for (int token = from; token < to; token++) {
            found |= VERBS.contains(sentence.word(token));
        }
        for (int token = Math.max(0, from - 2); token < to; token++) {
            found &= !DENIALS.contains(sentence.word(token));
        }
        return found;
    }

    /** Marks the last pledge before the noun, where it stands near, and its repetitions. */
    private void mark(List<Pledge> pledges, SentenceView sentence, int noun) {
        int offset = sentence.span(noun, noun).start();
        int earliest = context.span(Math.max(0, sentence.index() - SENTENCES)).start();
        int last = -1;
        for (int i = 0; i < pledges.size(); i++) {
            int start = pledges.get(i).span().start();
            if (start < offset && start >= earliest) {
                last = i;
            }
        }
        for (int i = 0; last >= 0 && i < pledges.size(); i++) {
            Pledge pledge = pledges.get(i);
            if (pledge.group() == pledges.get(last).group() && pledge.span().start() < offset) {
                pledges.set(i, pledge.takenBack());
            }
        }
    }
}
