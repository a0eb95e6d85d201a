package org.gleaner.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Document;

/** The version of this program, as the build wrote it down. */
public final class Version {

    /**
     * Beside the program and not in its folder: a commit that changes no class makes no other
     * program, so that a run still takes over what an earlier one did.
     */
    private static final String COMMIT = "/META-INF/gleaner/commit.properties";

    private static final int SHORT = 12;

    private Version() {}

    public static String get() {
        return property("version.properties", "version").orElseThrow();
    }

    /** The commit of the source, short; empty when the build did not know it. */
    public static Optional<String> commit() {
        return property(COMMIT, "commit").filter(commit -> commit.matches("[0-9a-f]{7,}"));
    }

    /**
     * What this is, for people:
     *
     * <pre>
     * gleaner 1.0.0 (commit 8f03c0d)
     * models stanford-corenlp 4.5.10 models, opennlp-models-pos-en 1.3.0; word lists and rules 1f0e9c83bd2a
     * Java 17.0.15
     * </pre>
     */
    public static String[] lines() {
        String toolkits =
                DataFile.rows(Models.TOOLKITS, 3).stream()
                        .map(row -> row.get(2))
                        .distinct()
                        .collect(Collectors.joining(", "));
        String lists =
                Document.sha256(Models.checksums().toString().getBytes(StandardCharsets.UTF_8));
        return new String[] {
            "gleaner " + get() + commit().map(commit -> " (commit " + commit + ")").orElse(""),
            "models " + toolkits + "; word lists and rules " + lists.substring(0, SHORT),
            "Java " + System.getProperty("java.version")
        };
    }

    private static Optional<String> property(String resource, String name) {
        try (InputStream in = Version.class.getResourceAsStream(resource)) {
            if (in == null) {
                return Optional.empty();
            }
            Properties properties = new Properties();
            properties.load(in);
            return Optional.ofNullable(properties.getProperty(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
