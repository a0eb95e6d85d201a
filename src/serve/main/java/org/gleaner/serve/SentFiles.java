package org.gleaner.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartFormData;

/**
 * The files of a request, in a directory of their own that goes with the request. Of the name that
 * a client gives a file only the last part counts, as a name: it leads nowhere.
 */
final class SentFiles implements AutoCloseable {

    private static final int LONGEST_NAME = 200;

    /** The part that corrects names, which is no document. */
    private static final String OVERRIDES = "overrides";

    private final Path directory;
    private Optional<String> overrides = Optional.empty();

    private SentFiles(Path directory) {
        this.directory = directory;
    }

    static SentFiles create() throws IOException {
        return new SentFiles(Files.createTempDirectory("gleaner-sent-"));
    }

    Path directory() {
        return directory;
    }

    /**
     * Lays the files out under their names: those of the same name have numbers.
     *
     * @throws IllegalArgumentException saying which part is no file
     */
    Map<String, Path> named(MultiPartFormData.Parts parts) throws IOException {
        Map<String, Path> files = new LinkedHashMap<>();
        for (MultiPart.Part part : parts) {
            if (OVERRIDES.equals(part.getName())) {
                overrides = Optional.of(part.getContentAsString(StandardCharsets.UTF_8));
                continue;
            }
            if (part.getFileName() == null) {
                throw new IllegalArgumentException(
                        "the part "
                                + printable(part.getName())
                                + " is no file: it has no filename");
            }
            String name = another(name(part.getFileName()), files);
            Path place = Files.createDirectory(directory.resolve("file-" + files.size()));
            Path file = place.resolve(name);
            part.writeTo(file);
            files.put(name, file);
        }
        return files;
    }

    /** The corrections that came with the files, as {@code --overrides} has them. */
    Optional<String> overrides() {
        return overrides;
    }

    private static String another(String name, Map<String, Path> files) {
        String other = name;
        for (int again = 2; files.containsKey(other); again++) {
            int dot = name.lastIndexOf('.');
            int end = dot > 0 ? dot : name.length();
            other = name.substring(0, end) + "~" + again + name.substring(end);
        }
        return other;
    }

    /** "passwd" of "../../etc/passwd"; never hidden, never empty, never long. */
    static String name(String given) {
        String last =
                given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String plain = printable(last).strip();
        while (plain.startsWith(".")) {
            plain = plain.substring(1);
        }
        while (plain.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            plain = plain.substring(plain.offsetByCodePoints(0, 1));
        }
        return plain.isEmpty() ? "file" : plain;
    }

    /** Without control characters, and what file systems do not take. */
    private static String printable(String words) {
        StringBuilder printable = new StringBuilder();
        (words == null ? "" : words)
                .codePoints()
                .filter(c -> !Character.isISOControl(c) && "<>:\"|?*".indexOf(c) < 0)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }

    @Override
    public void close() {
        try (Stream<Path> below = Files.walk(directory)) {
            below.sorted(Comparator.reverseOrder()).forEach(SentFiles::delete);
        } catch (IOException | UncheckedIOException e) {
            // The system clears its directory of temporary files by and by.
        }
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
