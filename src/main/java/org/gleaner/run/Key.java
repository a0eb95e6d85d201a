package org.gleaner.run;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.TreeMap;
import org.gleaner.model.Document;

/** What a document's results depend on, in 128 bits: the document, and the program, configuration and models that read it. */
record Key(long high, long low) {

    static Key of(Document document, String fingerprint) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(content)) {
            write(out, fingerprint);
            write(out, document.id());
            write(out, document.source().toString());
            write(out, document.title().toString());
            write(out, document.date().toString());
            write(out, document.language().toString());
            write(out, document.warnings().toString());
            write(out, describe(document.metadata()));
            write(out, document.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ByteBuffer hash = ByteBuffer.wrap(sha256(content.toByteArray()));
        return new Key(hash.getLong(), hash.getLong());
    }

    /** Lengths go in front, so that no two different documents write the same bytes. */
    private static void write(DataOutputStream out, String field) throws IOException {
        byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String describe(Map<String, Object> metadata) {
        return new TreeMap<>(metadata).toString();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
