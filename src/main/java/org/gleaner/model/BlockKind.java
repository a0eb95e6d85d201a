package org.gleaner.model;

/** What part of the page a block or sentence is. LABEL is the speaker label that opens a turn, colon included. */
public enum BlockKind {
    BODY, HEADING, LIST_ITEM, CAPTION, DATELINE, LABEL
}
