package org.gleaner.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Halves of surrogate pairs that are alone, as JSON escapes or the messages of a library may bring
 * them in. UTF-8 cannot hold them, and offsets would break.
 */
public final class Surrogates {

    private Surrogates() {}

    /** How many are alone in {@code text}. */
    public static int lone(String text) {
        int lone = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isLone(text, i)) {
                lone++;
            }
        }
        return lone;
    }

    /** {@code text} with U+FFFD for each; the very same string when there is none. */
    public static String replace(String text) {
        if (lone(text) == 0) {
            return text;
        }
        StringBuilder replaced = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (isLone(text, i)) {
                replaced.setCharAt(i, '\uFFFD');
            }
        }
        return replaced.toString();
    }

    /** A JSON value with U+FFFD for each. Keys have none: Jackson refuses them there. */
    public static Object replaceIn(Object value) {
        if (value instanceof String text) {
            return replace(text);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Surrogates::replaceIn).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> replaced = new LinkedHashMap<>();
            map.forEach((key, held) -> replaced.put((String) key, replaceIn(held)));
            return replaced;
        }
        return value;
    }

    private static boolean isLone(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c)
                && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
