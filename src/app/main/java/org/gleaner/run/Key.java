package org.gleaner.run;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import org.gleaner.model.Document;
import org.gleaner.render.Json;

/**
 * What a document's results depend on, in 128 bits: the document, and the program, configuration
 * and models that read it.
 */
public record Key(long high, long low) {

    public static Key of(Document document, String fingerprint) {
        MessageDigest digest = sha256();
        try (DataOutputStream out =
                new DataOutputStream(
                        new DigestOutputStream(OutputStream.nullOutputStream(), digest))) {
            write(out, fingerprint);
            write(out, document.id());
            write(out, document.source().toString());
            write(out, document.title().toString());
            write(out, document.date().toString());
            write(out, document.language().toString());
            write(out, document.warnings().toString());
            write(out, json(document.metadata()));
            write(out, document.text());
            write(out, document.layout().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ByteBuffer hash = ByteBuffer.wrap(digest.digest());
        return new Key(hash.getLong(), hash.getLong());
    }

    /** In 32 hex digits. */
    public String hex() {
        return String.format("%016x%016x", high, low);
    }

    /** Lengths go in front, so that no two different documents write the same bytes. */
    private static void write(DataOutputStream out, String field) throws IOException {
        byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** As it will be written: 1 is not "1", and the order of the fields counts. */
    private static String json(Map<String, Object> metadata) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Json json = new Json(bytes)) {
            json.open();
            metadata.forEach(json::field);
            json.end();
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
