package org.gleaner.input;

import java.util.List;
import org.gleaner.model.Warning;

/** Bytes as text, a byte order mark removed, all else exactly as it stood. */
record Decoded(String text, String charset, List<Warning> warnings) {

    /** The name under which warnings of this package go. */
    static final String STAGE = "input";
}
