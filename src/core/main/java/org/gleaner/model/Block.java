package org.gleaner.model;

/**
 * A piece of the page that sentences never cross: a paragraph, heading, list item, caption, date
 * line or speaker label. Blocks do not overlap, are in text order, have no white space at their
 * ends, and hold every other character of the text.
 */
public record Block(Span span, BlockKind kind) {}
