package org.gleaner.cli;

import java.util.regex.Pattern;

/** A warning and how often one of its kind came. */
final class Repeated {

    private static final Pattern OWN =
            Pattern.compile("^.*?: (?=the cell )|\"[^\"]*\"|'[^']*'|\\([^)]*\\)|[0-9]+");

    final String first;
    long count;

    Repeated(String first) {
        this.first = first;
    }

    /**
     * What two warnings of a kind have in common: all but the document, names, numbers and what
     * stands in brackets. "overrides, line 3 (drop Applause) matched nothing" is of the kind of
     * "overrides, line 7 (drop Laughter) matched nothing".
     */
    static String kind(String message) {
        return OWN.matcher(message).replaceAll("");
    }
}
