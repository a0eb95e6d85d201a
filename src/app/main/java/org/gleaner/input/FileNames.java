package org.gleaner.input;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** File names as text, the same in every locale. */
final class FileNames {

    private FileNames() {}

    /**
     * The last part of {@code path}. Where the locale's encoding cannot express it Java shows
     * U+FFFD, but keeps the bytes, which the URI shows: they are read as UTF-8, or else left
     * percent-encoded, so that names stay distinct.
     */
    static String of(Path path) {
        String name = path.getFileName().toString();
        if (name.indexOf('\uFFFD') < 0) {
            return name;
        }
        URI uri = path.toUri();
        String raw =
                uri.getRawPath().endsWith("/")
                        ? uri.getRawPath().substring(0, uri.getRawPath().length() - 1)
                        : uri.getRawPath();
        raw = raw.substring(raw.lastIndexOf('/') + 1);
        ByteBuffer bytes = ByteBuffer.allocate(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) == '%') {
                bytes.put((byte) Integer.parseInt(raw.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.put((byte) raw.charAt(i));
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException e) {
            return raw;
        }
    }

    /** What a file goes by whose name reads like that of another: "a~2.txt". */
    static String another(String name, int number) {
        int dot = name.lastIndexOf('.');
        int end = dot > 0 ? dot : name.length();
        return name.substring(0, end) + "~" + number + name.substring(end);
    }

    static boolean isHidden(String name) {
        return name.startsWith(".");
    }
}
