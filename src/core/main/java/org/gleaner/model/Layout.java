package org.gleaner.model;

import java.util.List;
import java.util.OptionalInt;

/**
 * What a file itself says of the page: the parts that it marks, and where its pages begin. A plain
 * text says nothing.
 *
 * @param blocks what it marks as a heading, a list item, a caption or a row of a table, in text
 *     order; paragraphs are found by their looks
 * @param pages the offset at which each page begins, from page 1 on; empty for what has no pages
 */
public record Layout(List<Block> blocks, List<Integer> pages) {

    public static final Layout NONE = new Layout(List.of(), List.of());

    public Layout {
        blocks = List.copyOf(blocks);
        pages = List.copyOf(pages);
    }

    /** The page that an offset is on, from 1. */
    public OptionalInt page(int offset) {
        int page = Spans.lastStart(pages, start -> new Span(start, start), offset);
        return pages.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Math.max(0, page) + 1);
    }
}
