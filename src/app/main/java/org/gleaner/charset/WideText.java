package org.gleaner.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * UTF-16 without a byte order mark, known by its NULs: every ASCII character, at least each space,
 * has one, and always in the same half of its pair.
 */
final class WideText {

    /** At least this share of the pairs holds a NUL in one half ... */
    private static final double LEAST_NULS = 0.05;

    /** ... and at most this share of those in the other. */
    private static final double MOST_STRAY = 0.02;

    private WideText() {}

    static Optional<Decoded> decode(byte[] content) {
        if (content.length < 4 || content.length % 2 != 0) {
            return Optional.empty();
        }
        int even = 0;
        int odd = 0;
        for (int i = 0; i < content.length; i += 2) {
            even += content[i] == 0 ? 1 : 0;
            odd += content[i + 1] == 0 ? 1 : 0;
        }
        int pairs = content.length / 2;
        if (Math.max(even, odd) < LEAST_NULS * pairs
                || Math.min(even, odd) > MOST_STRAY * Math.max(even, odd)) {
            return Optional.empty();
        }
        Charset charset = odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        return Decoder.strict(content, charset)
                .filter(WideText::readable)
                .map(text -> new Decoded(text, charset.name(), List.of()));
    }

    /** A table of small numbers has its NULs in one half as well; what it decodes to is no text. */
    private static boolean readable(String text) {
        long readable =
                text.chars()
                        .filter(
                                c ->
                                        Character.isDefined(c)
                                                && (!Character.isISOControl(c)
                                                        || Character.isWhitespace(c))
                                                && Character.getType(c) != Character.PRIVATE_USE)
                        .count();
        return readable >= 0.99 * text.length();
    }
}
