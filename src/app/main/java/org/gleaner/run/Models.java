package org.gleaner.run;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Document;
import org.gleaner.pipeline.Lazy;

/**
 * What the chain knows, with checksums: every file of {@code models/} on the class path, and the
 * models of the toolkits.
 */
public final class Models {

    private static final String FOLDER = "models";
    private static final String PROGRAM = "org/gleaner";
    static final String TOOLKITS = "toolkits.tsv";

    /** Once: the class path of a process does not change. */
    private static final Lazy<SortedMap<String, String>> CHECKSUMS = new Lazy<>(Models::read);

    private static final Lazy<String> COMPILED = new Lazy<>(Models::compiled);

    private Models() {}

    /** Begins to read them beside what else a start has to do. */
    public static void prepare() {
        Thread reader = new Thread(Models::readAhead, "checksums");
        reader.setDaemon(true);
        reader.start();
    }

    /** What goes wrong here goes wrong again where it is needed, and is reported there. */
    private static void readAhead() {
        try {
            CHECKSUMS.get();
            COMPILED.get();
        } catch (RuntimeException | OutOfMemoryError ignored) {
            // see above
        }
    }

    /** SHA-256 in hex, by path. */
    public static SortedMap<String, String> checksums() {
        return Collections.unmodifiableSortedMap(CHECKSUMS.get());
    }

    private static SortedMap<String, String> read() {
        SortedMap<String, String> checksums = new TreeMap<>(toolkits());
        checksums.putAll(below(FOLDER));
        return checksums;
    }

    /**
     * What a run's results depend on besides the documents, the configuration and the models: the
     * code, as it was compiled, and the libraries, whose file names tell their versions. A version
     * number alone would not tell that the code was changed between a run and its resumption.
     */
    static String program() {
        return COMPILED.get();
    }

    private static String compiled() {
        String libraries =
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(path -> new File(path).getName())
                        .collect(Collectors.joining("\n"));
        return Document.sha256((below(PROGRAM) + libraries).getBytes(StandardCharsets.UTF_8));
    }

    private static SortedMap<String, String> below(String folder) {
        SortedMap<String, String> checksums = new TreeMap<>();
        try {
            for (URL place : Collections.list(Models.class.getClassLoader().getResources(folder))) {
                URI uri = place.toURI();
                if (uri.getScheme().equals("file")) {
                    add(checksums, folder, Path.of(uri));
                } else if (uri.getScheme().equals("jar")) {
                    try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                        add(checksums, folder, jar.getPath(folder));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return checksums;
    }

    /**
     * The models of the toolkits as written down, since reading half a gigabyte at every start is
     * expensive.
     */
    private static Map<String, String> toolkits() {
        Map<String, String> checksums = new TreeMap<>();
        DataFile.rows(TOOLKITS, 3).forEach(row -> checksums.put(row.get(0), row.get(1)));
        return checksums;
    }

    private static void add(Map<String, String> checksums, String prefix, Path folder)
            throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files =
                    new ArrayList<>(
                            walk.filter(Files::isRegularFile)
                                    .filter(file -> !file.toString().endsWith(".md"))
                                    .toList());
        }
        for (Path file : files) {
            String name =
                    folder.relativize(file)
                            .toString()
                            .replace(file.getFileSystem().getSeparator(), "/");
            checksums.putIfAbsent(prefix + "/" + name, Document.sha256(Files.readAllBytes(file)));
        }
    }
}
