package org.gleaner.charset;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.gleaner.model.Warning;

/**
 * Bytes to text: a byte order mark if there is one, else strict UTF-8, else UTF-8 with single
 * broken bytes replaced, else an encoding that is detected. What is no text at all is refused.
 */
public final class Decoder {

    /** Above this share of control characters a file is no text; random bytes have 10 percent. */
    private static final double MOST_CONTROLS = 0.01;

    /** Above this share of NULs; one stray NUL in a page of text is let through. */
    private static final double MOST_NULS = 0.001;

    private Decoder() {}

    public static Decoded decode(byte[] content) throws NotTextException {
        Optional<String> foreign = Signature.advice(content);
        if (foreign.isPresent()) {
            throw new NotTextException(foreign.get());
        }
        Optional<ByteOrderMark> mark = ByteOrderMark.of(content);
        if (mark.isPresent()) {
            return repaired(content, mark.get().length(), mark.get().charset());
        }
        Optional<Decoded> wide = WideText.decode(content);
        if (wide.isPresent()) {
            return wide.get();
        }
        refuseBinary(content);
        return decodePart(content);
    }

    /**
     * A part of a text file, such as a line: whatever its bytes, it is neither of two bytes a
     * character nor a file of another kind.
     */
    public static Decoded decodePart(byte[] content) throws NotTextException {
        Optional<String> strict = strict(content, StandardCharsets.UTF_8);
        if (strict.isPresent()) {
            return new Decoded(strict.get(), "UTF-8", Mojibake.warnings(strict.get()));
        }
        return Utf8Census.looksLikeUtf8(content)
                ? repaired(content, 0, StandardCharsets.UTF_8)
                : LegacyText.decode(content);
    }

    /** The text, when every byte of it is right in {@code charset}. */
    static Optional<String> strict(byte[] content, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Decoded repaired(byte[] content, int from, Charset charset)
            throws NotTextException {
        LenientText lenient = LenientText.decode(content, from, charset);
        if (lenient.text().length() > 0
                && controls(lenient.text()) > MOST_CONTROLS * lenient.text().length()) {
            throw binary();
        }
        if (lenient.broken() == 0) {
            return new Decoded(lenient.text(), charset.name(), List.of());
        }
        String what =
                lenient.broken() == 1
                        ? "1 broken byte sequence was"
                        : lenient.broken() + " broken byte sequences were";
        return new Decoded(
                lenient.text(),
                charset.name(),
                List.of(
                        new Warning(
                                Decoded.STAGE,
                                "not quite "
                                        + charset.name()
                                        + ": "
                                        + what
                                        + " replaced by U+FFFD, the first at byte "
                                        + lenient.firstBroken())));
    }

    private static void refuseBinary(byte[] content) throws NotTextException {
        int nuls = 0;
        int controls = 0;
        for (byte b : content) {
            if (b == 0) {
                nuls++;
            } else if (isControl(b)) {
                controls++;
            }
        }
        if (nuls > MOST_NULS * content.length || controls > MOST_CONTROLS * content.length) {
            throw binary();
        }
    }

    private static NotTextException binary() {
        return new NotTextException(
                "is binary, not text; convert it to a plain text file in UTF-8, or leave it out");
    }

    private static int controls(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' && isControl((byte) text.charAt(i))) {
                controls++;
            }
        }
        return controls;
    }

    /**
     * Control characters that no text holds. White space, backspace, the escape of terminals and
     * the end mark of DOS are let through.
     */
    private static boolean isControl(byte b) {
        return b >= 0 && b < 8 || b >= 14 && b < 26 || b > 27 && b < ' ' || b == 0x7f;
    }
}
