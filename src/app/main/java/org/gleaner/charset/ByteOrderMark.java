package org.gleaner.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The bytes that some encodings put before a text. The longer ones first: UTF-32LE begins like
 * UTF-16LE.
 */
public enum ByteOrderMark {
    UTF_32LE(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
    UTF_32BE(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
    UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    UTF_16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
    UTF_16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF);

    private final Charset charset;
    private final int[] bytes;

    ByteOrderMark(Charset charset, int... bytes) {
        this.charset = charset;
        this.bytes = bytes;
    }

    public Charset charset() {
        return charset;
    }

    public int length() {
        return bytes.length;
    }

    public static Optional<ByteOrderMark> of(byte[] content) {
        for (ByteOrderMark mark : values()) {
            if (mark.begins(content)) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }

    private boolean begins(byte[] content) {
        if (content.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((content[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
