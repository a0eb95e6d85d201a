package org.gleaner.annotate.speech;

import java.util.ArrayList;
import java.util.List;
import org.gleaner.model.Block;
import org.gleaner.model.BlockKind;
import org.gleaner.model.Span;

/**
 * A stretch between quotation marks.
 *
 * @param span the words, marks left out; runs over several paragraphs when each opens with a mark
 *     anew, or none has a mark but the one that closes the last
 * @param outer the stretch with its marks
 * @param first index of the block where it begins
 * @param last index of the block where it ends
 * @param closed whether a closing mark ends it
 */
record Quoted(Span span, Span outer, int first, int last, boolean closed) {

    /** Nobody says more between single marks. */
    private static final int LONGEST = 2000;

    /** Over so many paragraphs a quotation may run without a mark anew. */
    private static final int PARAGRAPHS = 8;

    /** All quoted stretches of paragraphs and list items, in text order. */
    static List<Quoted> of(String text, List<Block> blocks) {
        List<Quoted> found = new ArrayList<>();
        QuotationMark open = null;
        int first = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            List<QuotationMark> marks = marks(text, block);
            boolean reopens = open != null && reopens(marks, block.span());
            if (open != null && !reopens && !closesLater(text, blocks, i, open)) {
                add(found, text, open, endOf(blocks.get(i - 1)), first, i - 1);
                open = null;
            }
            for (int m = reopens ? 1 : 0; m < marks.size(); m++) {
                QuotationMark mark = marks.get(m);
                if (open == null && mark.opens() && (!mark.single() || isClosed(marks, m))) {
                    open = mark;
                    first = i;
                } else if (open != null && mark.closes() && mark.single() == open.single()) {
                    add(found, text, open, new Span(mark.start(), mark.end()), first, i);
                    open = null;
                }
            }
        }
        if (open != null) {
            int last = blocks.size() - 1;
            add(found, text, open, endOf(blocks.get(last)), first, last);
        }
        return found;
    }

    /**
     * Whether the next mark in the paragraphs from one on does nothing but close: the quotation
     * runs over them without a mark anew.
     */
    private static boolean closesLater(
            String text, List<Block> blocks, int from, QuotationMark open) {
        for (int i = from; i < Math.min(blocks.size(), from + PARAGRAPHS); i++) {
            if (open.single() || blocks.get(i).kind() != BlockKind.BODY) {
                return false;
            }
            for (QuotationMark mark : QuotationMark.of(text, blocks.get(i).span())) {
                if (!mark.single()) {
                    return mark.closes()
                            && !mark.opens()
                            && mark.end() == blocks.get(i).span().end();
                }
            }
        }
        return false;
    }

    /** Those of a paragraph or an item. */
    private static List<QuotationMark> marks(String text, Block block) {
        boolean prose = block.kind() == BlockKind.BODY || block.kind() == BlockKind.LIST_ITEM;
        return prose ? QuotationMark.of(text, block.span()) : List.of();
    }

    /** Whether a block goes on with the quotation of the one before, by a mark at its beginning. */
    private static boolean reopens(List<QuotationMark> marks, Span block) {
        return !marks.isEmpty()
                && marks.get(0).start() == block.start()
                && marks.get(0).opens()
                && !marks.get(0).single();
    }

    /** Whether a single mark has its partner in the same block, not far behind. */
    private static boolean isClosed(List<QuotationMark> marks, int opening) {
        for (int m = opening + 1;
                m < marks.size() && marks.get(m).start() - marks.get(opening).end() < LONGEST;
                m++) {
            if (marks.get(m).single() && marks.get(m).closes()) {
                return true;
            }
        }
        return false;
    }

    /** Where a closing mark is missed. */
    private static Span endOf(Block block) {
        return new Span(block.span().end(), block.span().end());
    }

    /**
     * @param close the closing mark; empty without one
     */
    private static void add(
            List<Quoted> found, String text, QuotationMark open, Span close, int first, int last) {
        Span span = new Span(open.end(), Math.max(open.end(), close.start())).trim(text);
        if (!span.isEmpty()) {
            Span outer = new Span(open.start(), close.end());
            found.add(new Quoted(span, outer, first, last, !close.isEmpty()));
        }
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
