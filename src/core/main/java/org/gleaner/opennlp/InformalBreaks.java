package org.gleaner.opennlp;

import java.util.ArrayList;
import java.util.List;
import org.gleaner.model.Span;
import org.gleaner.model.Whitespace;

/**
 * Ends sentences as forums and messages do: behind a smiley before a capital, "It works :) Anyone
 * tried?", and, where the writer calls himself "i", behind a mark before a small letter: "what
 * should i do? thanks a lot".
 */
final class InformalBreaks {

    private static final String MARKS = "?!.";

    /** A word before a full stop with fewer letters may be a short form: "etc. and". */
    private static final int SHORTEST = 5;

    private final String text;
    private final boolean small;

    private InformalBreaks(String text, boolean small) {
        this.text = text;
        this.small = small;
    }

    /** The sentences of a block, those cut that hold more than one. */
    static List<Span> cut(String text, Span block, List<Span> sentences) {
        String words = block.in(text);
        boolean small = words.startsWith("i ") || words.contains(" i ");
        if (!small && !words.contains(":)") && !words.contains("-)") && !words.contains(";)")) {
            return sentences;
        }
        InformalBreaks breaks = new InformalBreaks(text, small);
        List<Span> cut = new ArrayList<>();
        sentences.forEach(sentence -> breaks.cut(sentence, cut));
        return cut;
    }

    private void cut(Span sentence, List<Span> cut) {
        int from = sentence.start();
        for (int at = from + 1; at < sentence.end() - 2; at++) {
            if (Whitespace.is(text.charAt(at)) && at - from > 1 && ends(from, at, sentence.end())) {
                cut.add(new Span(from, at));
                from = at + 1;
                while (from < sentence.end() && Whitespace.is(text.charAt(from))) {
                    from++;
                }
                at = from;
            }
        }
        cut.add(new Span(from, sentence.end()));
    }

    /** Whether a sentence that began at {@code from} ends at the white space. */
    private boolean ends(int from, int space, int end) {
        int next = space + 1;
        while (next < end - 1 && Whitespace.is(text.charAt(next))) {
            next++;
        }
        char last = text.charAt(space - 1);
        char first = text.charAt(next);
        if (last == ')') {
            return Character.isUpperCase(first) && isSmiley(from, space);
        }
        return small
                && MARKS.indexOf(last) >= 0
                && Character.isLowerCase(first)
                && (last != '.' || isBehindWord(from, space - 1));
    }

    /** ":)", ";)", ":-)". */
    private boolean isSmiley(int from, int space) {
        int eyes = text.charAt(space - 2) == '-' ? space - 3 : space - 2;
        return eyes > from
                && (text.charAt(eyes) == ':' || text.charAt(eyes) == ';')
                && !Character.isDigit(text.charAt(eyes - 1));
    }

    /** Whether a word too long for a short form is before the full stop. */
    private boolean isBehindWord(int from, int stop) {
        int letters = 0;
        for (int at = stop - 1; at >= from && Character.isLowerCase(text.charAt(at)); at--) {
            letters++;
        }
        return letters >= SHORTEST;
    }
}
