package org.gleaner.annotate.speech;

import java.util.ArrayList;
import java.util.List;
import org.gleaner.model.Block;
import org.gleaner.model.BlockKind;
import org.gleaner.model.Span;
import org.gleaner.model.Whitespace;

/**
 * A stretch between quotation marks.
 *
 * @param span the words, marks left out; runs over several paragraphs when each opens with a mark
 *     anew
 * @param outer the stretch with its marks
 * @param first index of the block where it begins
 * @param last index of the block where it ends
 * @param closed whether a closing mark ends it
 */
record Quoted(Span span, Span outer, int first, int last, boolean closed) {

    /** All quoted stretches of paragraphs and list items, in text order. */
    static List<Quoted> of(String text, List<Block> blocks) {
        List<Quoted> found = new ArrayList<>();
        int open = -1;
        int first = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean prose = block.kind() == BlockKind.BODY || block.kind() == BlockKind.LIST_ITEM;
            boolean reopens = prose && opens(text, block.span().start(), block.span());
            if (open >= 0 && !reopens) {
                add(found, text, open, blocks.get(i - 1).span().end(), first, i - 1, false);
                open = -1;
            }
            if (!prose) {
                continue;
            }
            for (int at = block.span().start() + (open >= 0 ? 1 : 0);
                    at < block.span().end();
                    at++) {
                if (!mark(text.charAt(at))) {
                    continue;
                }
                if (open < 0 && opens(text, at, block.span())) {
                    open = at;
                    first = i;
                } else if (open >= 0 && closes(text, at, block.span())) {
                    add(found, text, open, at, first, i, true);
                    open = -1;
                }
            }
        }
        if (open >= 0) {
            add(
                    found,
                    text,
                    open,
                    blocks.get(blocks.size() - 1).span().end(),
                    first,
                    blocks.size() - 1,
                    false);
        }
        return found;
    }

    private static void add(
            List<Quoted> found,
            String text,
            int open,
            int end,
            int first,
            int last,
            boolean closed) {
        Span span = new Span(open + 1, Math.max(open + 1, end)).trim(text);
        if (!span.isEmpty()) {
            found.add(
                    new Quoted(span, new Span(open, closed ? end + 1 : end), first, last, closed));
        }
    }

    private static boolean mark(char c) {
        return c == '"'
                || c == '\u201C'
                || c == '\u201D'
                || c == '\u201E'
                || c == '\u00AB'
                || c == '\u00BB'
                || c == '\u201F';
    }

    /**
     * Whether a mark here begins a quotation: nothing but space, bracket or dash before it, a word
     * after it.
     */
    private static boolean opens(String text, int at, Span block) {
        if (!mark(text.charAt(at))
                || at + 1 >= block.end()
                || Whitespace.is(text.charAt(at + 1)) && text.charAt(at) != '\u201C') {
            return false;
        }
        char c = text.charAt(at);
        boolean atStart =
                at == block.start()
                        || !Character.isLetterOrDigit(text.charAt(at - 1))
                                && ",.!?".indexOf(text.charAt(at - 1)) < 0;
        return c == '\u201C' || c == '\u00AB' || c == '\u201E' || atStart;
    }

    /**
     * Whether a mark here ends a quotation that is open: no space before it, no word right after
     * it.
     */
    private static boolean closes(String text, int at, Span block) {
        char c = text.charAt(at);
        if (c == '\u201D' || c == '\u00BB') {
            return true;
        }
        boolean afterWord = at > block.start() && !Whitespace.is(text.charAt(at - 1));
        boolean beforeWord = at + 1 < block.end() && Character.isLetterOrDigit(text.charAt(at + 1));
        return c == '"' && (afterWord || !beforeWord) || c != '"' && afterWord && !beforeWord;
    }

    /** Whether the quotation fills its paragraphs but for a few characters. */
    boolean fills(List<Block> blocks) {
        Span page = blocks.get(first).span().cover(blocks.get(last).span());
        return outer.start() <= page.start() + 1 && outer.end() >= page.end() - 2;
    }

    /**
     * Whether the words end as a sentence or clause of speech does, inside or right after the mark.
     */
    boolean endsAsSpeech(String text) {
        char last = text.charAt(span.end() - 1);
        return ",.!?\u2026;-\u2013\u2014:\u2019'".indexOf(last) >= 0
                || closed && outer.end() < text.length() && text.charAt(outer.end()) == ',';
    }

    boolean endsSentence(String text) {
        return ".!?\u2026".indexOf(text.charAt(span.end() - 1)) >= 0
                || closed
                        && outer.end() < text.length()
                        && ".".indexOf(text.charAt(outer.end())) >= 0;
    }
}
