package org.gleaner.cli;

/**
 * A message as it may stand on a terminal, whatever ids, file names and words of libraries are in
 * it: on one line, without control characters and marks that turn the direction of writing, and of
 * a length that people read.
 */
public final class Printable {

    private static final int LONGEST = 1000;

    /** Of a message that is too long this much stays of its end, which says what to do. */
    private static final int TAIL = 300;

    private Printable() {}

    /** {@code "a\u001B[2J"} is {@code "a\\u001b[2J"}. */
    public static String of(String message) {
        String cut = cut(message);
        StringBuilder printable = new StringBuilder(cut.length());
        for (int i = 0; i < cut.length(); i++) {
            char c = cut.charAt(i);
            if (c == '\n') {
                printable.append("\\n");
            } else if (isUnsafe(c)) {
                printable.append(String.format("\\u%04x", (int) c));
            } else {
                printable.append(c);
            }
        }
        return printable.toString();
    }

    private static String cut(String message) {
        if (message.length() <= LONGEST) {
            return message;
        }
        int head = LONGEST - TAIL;
        int tail = message.length() - TAIL;
        return message.substring(
                        0, Character.isLowSurrogate(message.charAt(head)) ? head - 1 : head)
                + " ... "
                + message.substring(
                        Character.isLowSurrogate(message.charAt(tail)) ? tail + 1 : tail);
    }

    private static boolean isUnsafe(char c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || c == '\u061C'
                || c == '\u200E'
                || c == '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2066' && c <= '\u2069';
    }
}
