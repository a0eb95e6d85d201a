package org.gleaner.charset;

import java.util.List;
import org.gleaner.model.Warning;

/** Bytes as text, a byte order mark removed, all else exactly as it stood. */
public record Decoded(String text, String charset, List<Warning> warnings) {

    /** The name under which warnings of this package go. */
    public static final String STAGE = "input";
}
