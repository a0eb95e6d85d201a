package org.gleaner.text;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.IntFunction;

/**
 * For each of many questions, the tokens of a document for which the answer is yes. Found in one
 * pass over the tokens for all questions that were asked of any document before: what is known of a
 * word holds the answers side by side, most of them no, so that one look passes over a whole row of
 * questions.
 */
final class TokenIndex {

    private static final int FEW = 4;
    private static final int[] NOWHERE = {};

    /** The questions that are asked of whole documents, a bit for each as in its answers. */
    static final class Asked {

        private final AtomicLongArray questions = new AtomicLongArray(WordTest.PLACES);

        void add(WordTest test) {
            if ((questions.get(test.place()) & test.yes()) == 0) {
                questions.accumulateAndGet(test.place(), test.yes(), (one, other) -> one | other);
            }
        }

        private long[] now() {
            long[] now = new long[WordTest.PLACES];
            Arrays.setAll(now, questions::get);
            return now;
        }
    }

    private final Asked asked;
    private final IntFunction<String> words;
    private final long[][] answers;

    /** Which questions were asked before, and so were answered in the one pass. */
    private final long[] answered;

    private final int[][] tokens = new int[WordTest.MOST][];
    private final int[] count = new int[WordTest.MOST];

    /**
     * @param asked the questions that were asked before; those asked of this are added
     * @param words what they are asked of, by token
     * @param answers what is known of those words
     */
    TokenIndex(Asked asked, IntFunction<String> words, long[][] answers) {
        this.asked = asked;
        this.words = words;
        this.answers = answers;
        answered = asked.now();
        for (int token = 0; token < answers.length; token++) {
            for (int place = 0; place < WordTest.PLACES; place++) {
                answer(token, place, answered[place]);
            }
        }
    }

    private void answer(int token, int place, long questions) {
        long known = answers[token][place];
        if ((questions & ~(known | known >>> 1)) != 0) {
            // one by one, since another thread's answer may drive out what was just found
            for (long left = questions; left != 0; left &= left - 1) {
                if (WordTest.at(place, left).of(words.apply(token), answers[token])) {
                    put(WordTest.number(place, left), token);
                }
            }
            return;
        }
        for (long yes = questions & known; yes != 0; yes &= yes - 1) {
            put(WordTest.number(place, yes), token);
        }
    }

    private void put(int test, int token) {
        int[] found = tokens[test];
        if (found == null) {
            found = new int[FEW];
        } else if (count[test] == found.length) {
            found = Arrays.copyOf(found, 2 * found.length);
        }
        tokens[test] = found;
        found[count[test]++] = token;
    }

    /** The tokens for which its answer is yes, in order; not to be changed. */
    int[] of(WordTest test) {
        if ((answered[test.place()] & test.yes()) == 0) {
            asked.add(test);
            answered[test.place()] |= test.yes();
            for (int token = 0; token < answers.length; token++) {
                answer(token, test.place(), test.yes());
            }
        }
        int number = WordTest.number(test.place(), test.yes());
        int[] found = tokens[number];
        if (found == null) {
            return NOWHERE;
        }
        if (count[number] < found.length) {
            found = Arrays.copyOf(found, count[number]);
            tokens[number] = found;
        }
        return found;
    }
}
