package org.gleaner.annotate.layout;

import org.gleaner.model.Span;

/**
 * A run of lines that belong together.
 *
 * @param gap how many empty lines precede it; at least one at the start of the text
 * @param label whether it is a speaker label
 */
record Chunk(Span span, int gap, boolean label) {}
