package org.gleaner.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.gleaner.cli.UsageException;

/**
 * The secret of a service. Kept as its digest, and compared in a time that tells nothing of how
 * much was right.
 */
final class AccessToken {

    private static final int SHORTEST = 16;
    private static final String SCHEME = "bearer ";

    private final byte[] digest;

    private AccessToken(byte[] digest) {
        this.digest = digest;
    }

    /**
     * The one line of a file.
     *
     * @throws UsageException when it cannot be read, or is too short to be a secret
     */
    static AccessToken read(Path file) throws UsageException {
        try {
            String token = Files.readString(file).strip();
            if (token.length() < SHORTEST || token.chars().anyMatch(c -> c <= ' ' || c > '~')) {
                throw new UsageException(
                        "--token-file "
                                + file
                                + ": one line of "
                                + SHORTEST
                                + " or more letters, digits and signs is needed; make one with:"
                                + " openssl rand -hex 32");
            }
            return new AccessToken(digest(token));
        } catch (IOException e) {
            throw new UsageException(
                    "--token-file " + file + " cannot be read; check the path and its rights");
        }
    }

    /** Whether it is the one of a header {@code Authorization: Bearer ...}. */
    boolean isIn(String authorization) {
        boolean scheme =
                authorization != null
                        && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        String given = scheme ? authorization.substring(SCHEME.length()).strip() : "";
        return MessageDigest.isEqual(digest, digest(given));
    }

    private static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
