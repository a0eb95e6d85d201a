package org.gleaner.pipeline;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The text of a user's file: UTF-8, or the UTF-16 in which a spreadsheet saves "Unicode text". */
final class UserText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private UserText() {}

    /**
     * Without its byte order mark.
     *
     * @throws CharacterCodingException if it is neither
     */
    static String of(byte[] content) throws CharacterCodingException {
        String text = charset(content).newDecoder().decode(ByteBuffer.wrap(content)).toString();
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static Charset charset(byte[] content) {
        if (content.length >= 2 && content[0] == (byte) 0xFF && content[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (content.length >= 2 && content[0] == (byte) 0xFE && content[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.UTF_8;
    }
}
