package org.gleaner.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.function.IntConsumer;

/**
 * Text with U+FFFD for whatever was wrong in its bytes.
 *
 * @param broken how many byte sequences were wrong
 * @param firstBroken where the first of them began, in bytes; meaningless when there is none
 */
record LenientText(String text, int broken, int firstBroken) {

    private static final char REPLACEMENT = '\uFFFD';

    static LenientText decode(byte[] content, int from, Charset charset) {
        return decode(content, from, charset, at -> {});
    }

    /**
     * @param onBroken receives where each broken sequence begins
     */
    static LenientText decode(byte[] content, int from, Charset charset, IntConsumer onBroken) {
        ByteBuffer in = ByteBuffer.wrap(content, from, content.length - from);
        CharBuffer out = CharBuffer.allocate(content.length - from + 1);
        CharsetDecoder decoder = charset.newDecoder();
        int broken = 0;
        int firstBroken = -1;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (!result.isError()) {
                break;
            }
            if (broken++ == 0) {
                firstBroken = in.position();
            }
            onBroken.accept(in.position());
            in.position(in.position() + result.length());
            out.put(REPLACEMENT);
        }
        decoder.flush(out);
        return new LenientText(out.flip().toString(), broken, firstBroken);
    }
}
