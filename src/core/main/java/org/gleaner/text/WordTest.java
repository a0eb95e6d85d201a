package org.gleaner.text;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.gleaner.pipeline.WordCache;

/**
 * A question about a word that many stages and steps ask of every token, such as whether it is a
 * given name. The answer is found once for a word, and kept beside those to the other questions for
 * all documents: asking again is a look into an array, where a look-up in a set walks through
 * memory. The answer must depend on the letters of the word alone.
 *
 * <p>For constants: there is room for a fixed number of questions.
 */
public final class WordTest {

    /** How many questions there may be. */
    static final int MOST = 128;

    /** Two bits for a question, so that what is known of a word lies in one line of memory. */
    private static final int BITS = 2;

    private static final int IN_ONE = Long.SIZE / BITS;

    /** How many numbers hold the answers for a word. */
    static final int PLACES = MOST / IN_ONE;

    private static final WordTest[] ALL = new WordTest[MOST];
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** The answers for the words seen lately, by the question's number. */
    private static final WordCache<Answers> ANSWERS = new WordCache<>(16, WordTest::unasked);

    private static final long[] NOTHING = new long[PLACES];

    /** In the bits of a question; 0 for not asked yet. */
    private static final long YES = 1;

    private static final long NO = 2;
    private static final long EITHER = 3;

    private final int place;
    private final int shift;
    private final Predicate<String> test;

    public WordTest(Predicate<String> test) {
        this.test = test;
        int number = COUNT.getAndIncrement();
        if (number >= MOST) {
            throw new IllegalStateException("more than " + MOST + " questions about words");
        }
        place = number / IN_ONE;
        shift = number % IN_ONE * BITS;
        ALL[number] = this;
    }

    /** Where among the numbers that hold the answers for a word this one's is. */
    int place() {
        return place;
    }

    /** The bit that is set there when the answer is yes. */
    long yes() {
        return YES << shift;
    }

    /** The number of the question of the lowest of the bits. */
    static int number(int place, long bits) {
        return place * IN_ONE + Long.numberOfTrailingZeros(bits) / BITS;
    }

    /** The question of the lowest of the bits. */
    static WordTest at(int place, long bits) {
        return ALL[number(place, bits)];
    }

    /**
     * What is known of a word as it stands, and in lower case.
     *
     * @param lower as {@link TokenView#lower}
     */
    record Answers(long[] own, String lower, long[] ofLower) {}

    private static Answers unasked(String word) {
        long[] own = new long[NOTHING.length];
        String lower = TokenView.lower(word);
        return new Answers(own, lower, lower.equals(word) ? own : ANSWERS.get(lower).own());
    }

    /** What is known of a word; threads may share it, since all find the same answers. */
    static Answers answers(String word) {
        return ANSWERS.get(word);
    }

    /** What the test says where there is no word. */
    boolean ofNothing() {
        return of("", NOTHING);
    }

    /** Whether the answer for a word is yes. */
    boolean of(String word, long[] answers) {
        long answer = answers[place] >>> shift & EITHER;
        if (answer == 0) {
            answer = test.test(word) ? YES : NO;
            // another thread's answer to another question may be lost by this: it is asked again
            answers[place] |= answer << shift;
        }
        return answer == YES;
    }
}
