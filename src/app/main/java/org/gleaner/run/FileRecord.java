package org.gleaner.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which files of a directory an earlier run wrote, by the checksums in the {@code manifest.json}
 * that it left. A run replaces and removes those alone: a file that the user wrote, or changed
 * since, is not covered, nor is a link or a directory.
 */
final class FileRecord {

    /** The checksum of the manifest, taken while this field holds zeros. */
    static final String SEAL = "manifest_sha256";

    static final String UNSEALED = "0".repeat(64);

    private static final String OPENING = "\"" + SEAL + "\" : \"";
    private static final long LARGEST_MANIFEST = 16 << 20;
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Path directory;
    private final Map<String, String> checksums;

    private FileRecord(Path directory, Map<String, String> checksums) {
        this.directory = directory;
        this.checksums = checksums;
    }

    /** What the manifest of {@code directory} says; nothing when it has none, or a foreign one. */
    static FileRecord read(Path directory) throws IOException {
        Path file = directory.resolve(Manifest.FILE);
        Map<String, String> checksums = new LinkedHashMap<>();
        if (isFile(file) && Files.size(file) <= LARGEST_MANIFEST) {
            String manifest = Files.readString(file, StandardCharsets.ISO_8859_1);
            if (isSealed(manifest)) {
                checksums.putAll(files(manifest));
                checksums.put(Manifest.FILE, checksum(file));
            }
        }
        return new FileRecord(directory, checksums);
    }

    /** A manifest with its own checksum in place of the zeros. */
    static String sealed(String manifest) {
        int at = manifest.lastIndexOf(OPENING) + OPENING.length();
        String seal = checksum(manifest);
        return manifest.substring(0, at) + seal + manifest.substring(at + seal.length());
    }

    private static boolean isSealed(String manifest) {
        int at = manifest.lastIndexOf(OPENING) + OPENING.length();
        if (at < OPENING.length() || at + UNSEALED.length() > manifest.length()) {
            return false;
        }
        String unsealed =
                manifest.substring(0, at) + UNSEALED + manifest.substring(at + UNSEALED.length());
        return sealed(unsealed).equals(manifest);
    }

    private static Map<String, String> files(String manifest) {
        Map<String, String> checksums = new LinkedHashMap<>();
        try {
            for (JsonNode file : MAPPER.readTree(manifest).path("files")) {
                checksums.put(file.path("name").asString(""), file.path("sha256").asString(""));
            }
        } catch (JacksonException e) {
            return Map.of();
        }
        return checksums;
    }

    Set<String> names() {
        return checksums.keySet();
    }

    /** The checksum of a file that is there as the earlier run wrote it. */
    Optional<String> covered(String name) {
        Path file = directory.resolve(name);
        try {
            return isFile(file)
                    ? Optional.ofNullable(checksums.get(name))
                            .filter(known -> known.equals(checksum(file)))
                    : Optional.empty();
        } catch (UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private static boolean isFile(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** SHA-256 in hex, of a file of any size. */
    static String checksum(Path file) {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String checksum(String bytes) {
        return HexFormat.of()
                .formatHex(sha256().digest(bytes.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
