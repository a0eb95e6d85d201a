package org.gleaner.tika;

import java.util.Optional;

/** White space of extracted text. */
final class Lines {

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final char SOFT_HYPHEN = '\u00AD';

    private Lines() {}

    /** Runs of blanks made one space, soft hyphens dropped; line breaks stay, empty lines go. */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        char pending = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                pending = '\n';
            } else if (c == NO_BREAK_SPACE || Character.isWhitespace(c)) {
                pending = pending == '\n' ? '\n' : ' ';
            } else if (c != SOFT_HYPHEN && !isControl(c)) {
                if (pending != 0 && !folded.isEmpty()) {
                    folded.append(pending);
                }
                pending = 0;
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /** The same on one line. */
    static String onOneLine(String text) {
        return folded(text).replace('\n', ' ');
    }

    /** What a field holds, on one line; empty where that is nothing, or null. */
    static Optional<String> said(String field) {
        return Optional.ofNullable(field).map(Lines::onOneLine).filter(said -> !said.isEmpty());
    }

    private static boolean isControl(char c) {
        return c < ' ' || c == '\u007F' || c == '\u200B' || c == '\uFEFF';
    }
}
