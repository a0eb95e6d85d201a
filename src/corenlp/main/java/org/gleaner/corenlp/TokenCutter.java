package org.gleaner.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.StringReader;
import java.util.Arrays;
import org.gleaner.model.Span;
import org.gleaner.model.Surrogates;

/**
 * The tokens of a text, sentence by sentence. CoreNLP's lexer looks from each token to the next
 * white space, since all of it might be one address, and from a {@code <} to the end of the
 * sentence: where there are thousands of characters ({@code €1€1€1}), that is a square. Such a
 * sentence is given to it in windows; a token that reaches into the last characters of its window
 * is read again at the start of the next.
 */
final class TokenCutter {

    /** More characters than words have, and nearly all addresses. */
    private static final int LONGEST_RUN = 200;

    /** Where there is no blank, the lexer looks from each token to the end of its window. */
    private static final int WINDOW_WITHOUT_BLANKS = 100;

    private static final int LONG_SENTENCE = 1_000;

    /** Where the lexer stops to look: not at all white space there is. */
    private static final String BLANKS = " \t\n\f\r\u00a0";

    /** "D-NM", "R-Calif." */
    private static final int SHORTEST_STATE = 4;

    private static final int LONGEST_STATE = 8;

    /** What the lexer may look beyond a token that is taken. */
    private static final int MARGIN = 40;

    /**
     * {@code untokenizable=noneKeep}: every character belongs to a token, and nothing is logged.
     */
    private static final String OPTIONS = "invertible=true,untokenizable=noneKeep";

    /** Where the last token stands: all that is asked of it, so that one label serves for all. */
    private static final class Found extends CoreLabelTokenFactory {

        private final CoreLabel label = new CoreLabel();
        private int begin;
        private int length;

        @Override
        public CoreLabel makeToken(String word, int start, int size) {
            begin = start;
            length = size;
            return label;
        }
    }

    private final String text;
    private final Found found = new Found();
    private int[] starts;
    private int[] ends;
    private int count;

    TokenCutter(String text) {
        // the lexer takes half of a pair for the end of the text
        this.text = Surrogates.replace(text);
        starts = new int[text.length() / 4 + 16];
        ends = new int[starts.length];
    }

    int count() {
        return count;
    }

    int[] starts() {
        return Arrays.copyOf(starts, count);
    }

    int[] ends() {
        return Arrays.copyOf(ends, count);
    }

    void cut(Span sentence) {
        cutWindows(sentence);
        cutStop(sentence);
    }

    /**
     * "A/S" and the stop that ends the sentence: the lexer takes "S." for an initial, as it does in
     * no other form of a company.
     */
    private void cutStop(Span sentence) {
        int last = count - 1;
        int stop = last < 0 ? -1 : ends[last] - 1;
        boolean glued =
                stop - 3 >= sentence.start()
                        && starts[last] < stop
                        && text.charAt(stop) == '.'
                        && text.charAt(stop - 2) == '/'
                        && Character.isUpperCase(text.charAt(stop - 1))
                        && Character.isUpperCase(text.charAt(stop - 3));
        if (glued) {
            ends[last] = stop;
            add(stop, stop + 1);
        }
    }

    private void cutWindows(Span sentence) {
        if (sentence.length() <= LONG_SENTENCE && !hasLongRun(sentence)) {
            cut(sentence.start(), sentence.end(), sentence.end(), false);
            return;
        }
        int from = sentence.start();
        int size = window(from, sentence.end());
        while (from < sentence.end()) {
            int to = codePointEnd(Math.min(from + size, sentence.end()), sentence.end());
            int sure = to == sentence.end() ? to : to - MARGIN;
            int taken = cut(from, to, sure, size > LONGEST_RUN);
            boolean nothing = taken == from;
            if (nothing && to == sentence.end()) {
                return;
            }
            from = taken;
            size = nothing ? 2 * size : window(from, sentence.end());
        }
    }

    private boolean hasLongRun(Span sentence) {
        int run = 0;
        for (int i = sentence.start(); i < sentence.end() && run <= LONGEST_RUN; i++) {
            run = BLANKS.indexOf(text.charAt(i)) >= 0 ? 0 : run + 1;
        }
        return run > LONGEST_RUN;
    }

    private int window(int from, int end) {
        int without = Math.min(from + WINDOW_WITHOUT_BLANKS, end);
        for (int i = from; i < without; i++) {
            if (BLANKS.indexOf(text.charAt(i)) >= 0) {
                return LONGEST_RUN;
            }
        }
        return WINDOW_WITHOUT_BLANKS;
    }

    private int codePointEnd(int to, int end) {
        return to < end && Character.isLowSurrogate(text.charAt(to)) ? to + 1 : to;
    }

    /**
     * Takes the tokens of a window that end at {@code sure} or before, or only the first of them;
     * returns the end of the last, or {@code from} if there is none.
     */
    private int cut(int from, int to, int sure, boolean onlyFirst) {
        PTBTokenizer<CoreLabel> tokenizer =
                new PTBTokenizer<>(new StringReader(text.substring(from, to)), found, OPTIONS);
        int taken = from;
        while (tokenizer.hasNext() && !(onlyFirst && taken > from)) {
            tokenizer.next();
            int end = from + found.begin + found.length;
            if (end > sure) {
                return taken;
            }
            if (found.length > 0) {
                addWord(from + found.begin, end);
                taken = end;
            }
        }
        return taken;
    }

    /** "(D-NM)" in three, as the lexer itself cuts "(R-Texas)": a party, and a state. */
    private void addWord(int start, int end) {
        int length = end - start;
        boolean state =
                length >= SHORTEST_STATE
                        && length <= LONGEST_STATE
                        && text.charAt(start + 1) == '-'
                        && start > 0
                        && text.charAt(start - 1) == '('
                        && "DRI".indexOf(text.charAt(start)) >= 0
                        && Character.isUpperCase(text.charAt(start + 2))
                        && Character.isLetter(text.charAt(start + 3))
                        && (length == SHORTEST_STATE || text.charAt(end - 1) == '.');
        if (state) {
            add(start, start + 1);
            add(start + 1, start + 2);
            add(start + 2, end);
        } else {
            add(start, end);
        }
    }

    private void add(int start, int end) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        starts[count] = start;
        ends[count] = end;
        count++;
    }
}
