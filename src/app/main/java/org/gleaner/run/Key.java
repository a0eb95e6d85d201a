package org.gleaner.run;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.gleaner.model.Document;
import org.gleaner.render.Json;
import org.gleaner.render.Utf8Strings;

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
            Utf8Strings.write(out, fingerprint);
            Utf8Strings.write(out, document.id());
            Utf8Strings.write(out, document.source().toString());
            Utf8Strings.write(out, document.title().toString());
            Utf8Strings.write(out, document.date().toString());
            Utf8Strings.write(out, document.language().toString());
            Utf8Strings.write(out, document.warnings().toString());
            Utf8Strings.write(out, Json.object(document.metadata()));
            Utf8Strings.write(out, document.text());
            Utf8Strings.write(out, document.layout().toString());
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

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
