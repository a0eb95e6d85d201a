package org.gleaner.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.gleaner.model.Warning;

/**
 * Text that went through the wrong encoding before it came here: UTF-8 that was read as
 * windows-1252 and written as UTF-8 again ("itâ€™s"), and MacRoman that is read as windows-1252
 * ("itÕs").
 */
final class Mojibake {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** The first two bytes of any. */
    private static final String QUOTATION_MARK = "\u00E2\u20AC";

    /** Fewer may be meant. */
    private static final int LEAST = 2;

    private Mojibake() {}

    /** A warning where nearly all letters beyond ASCII are twice encoded. */
    static List<Warning> warnings(String text) {
        int runs = 0;
        int twice = 0;
        Optional<String> first = Optional.empty();
        for (int at = 0; at < text.length(); at++) {
            int end = at;
            while (end < text.length() && text.charAt(end) >= 0x80) {
                end++;
            }
            if (end > at) {
                runs++;
                Optional<String> meant = meant(text.substring(at, Math.min(end, at + 64)));
                twice += meant.isPresent() ? 1 : 0;
                if (first.isEmpty() && meant.isPresent()) {
                    first = Optional.of(text.substring(at, end) + " for " + meant.get());
                }
                at = end;
            }
        }
        return twice >= LEAST && twice * 10 >= runs * 9
                ? List.of(
                        new Warning(
                                Decoded.STAGE,
                                "looks encoded twice, such as "
                                        + first.orElseThrow()
                                        + ": UTF-8 that was read as windows-1252 and saved as"
                                        + " UTF-8; undo that for better results"))
                : List.of();
    }

    /** What the characters say as bytes of UTF-8; empty if they are none. */
    private static Optional<String> meant(String run) {
        try {
            ByteBuffer bytes = WESTERN.newEncoder().encode(CharBuffer.wrap(run));
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException e) {
            // one of the bytes of a closing quotation mark means nothing in windows-1252
            return Optional.of("\u201D").filter(mark -> run.startsWith(QUOTATION_MARK));
        }
    }

    /** A warning where text that was read as {@code charset} has the look of MacRoman. */
    static List<Warning> macWarnings(String text, String charset) {
        int mac = 0;
        int others = 0;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= 0x80) {
                boolean fits = fitsMac(text, at);
                mac += fits ? 1 : 0;
                others += fits ? 0 : 1;
            }
        }
        return mac > others
                ? List.of(
                        new Warning(
                                Decoded.STAGE,
                                "read as "
                                        + charset
                                        + ", but may be MacRoman; convert it to UTF-8 to be sure"))
                : List.of();
    }

    /** Whether what MacRoman has in this place makes sense there, and what is read does not. */
    private static boolean fitsMac(String text, int at) {
        boolean behindLetter = at > 0 && Character.isLetter(text.charAt(at - 1));
        boolean behindSmall = at > 0 && Character.isLowerCase(text.charAt(at - 1));
        boolean beforeLetter = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
        boolean alone =
                at > 0
                        && at + 1 < text.length()
                        && text.charAt(at - 1) == ' '
                        && text.charAt(at + 1) == ' ';
        return switch (text.charAt(at)) {
            // in MacRoman an apostrophe, quotation marks, dashes, an ellipsis
            case '\u00D5', '\u00D4' -> behindSmall;
            case '\u00D2' -> !behindLetter && beforeLetter;
            case '\u00D3' -> at > 0 && !beforeLetter && !Character.isUpperCase(text.charAt(at - 1));
            case '\u00D0', '\u00D1' -> alone;
            case '\u00C9' -> behindSmall && !beforeLetter;
            // letters with accents
            case '\u017D', '\u0160', '\u0178' -> behindSmall;
            default -> false;
        };
    }
}
