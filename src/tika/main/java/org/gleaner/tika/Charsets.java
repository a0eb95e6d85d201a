package org.gleaner.tika;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;

/** The encoding of web pages and mail that do not say it, or say it wrongly. */
final class Charsets {

    private static final int HEAD = 4_096;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Charsets() {}

    /** Empty where a page says it itself, which its parser then sees. */
    static Optional<Charset> ofHtml(byte[] bytes) {
        String head =
                new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
                        .toLowerCase(Locale.ROOT);
        boolean marked =
                bytes.length > 2
                        && ((bytes[0] & 0xff) >= 0xfe || head.startsWith("\u00ef\u00bb\u00bf"));
        return marked || head.contains("charset=") || head.startsWith("<?xml")
                ? Optional.empty()
                : Optional.of(guess(bytes));
    }

    /** UTF-8 where it can be. */
    static Charset guess(byte[] bytes) {
        if (isUtf8(bytes)) {
            return StandardCharsets.UTF_8;
        }
        CharsetDetector detector = new CharsetDetector();
        detector.setText(bytes);
        CharsetMatch match = detector.detect();
        try {
            return match == null || match.getName().startsWith("ISO-8859-1")
                    ? WINDOWS
                    : Charset.forName(match.getName());
        } catch (IllegalArgumentException e) {
            return WINDOWS;
        }
    }

    static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
