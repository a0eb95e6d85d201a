package org.gleaner.model;

import java.util.Locale;

/**
 * What part of the page a block or sentence is; on the wire in lower case. LABEL is the speaker
 * label that opens a turn, colon included.
 */
public enum BlockKind {
    BODY,
    HEADING,
    LIST_ITEM,
    CAPTION,
    DATELINE,
    LABEL;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
