package org.gleaner.input;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file whose name and id somebody else has settled, such as the list of the files of a cluster.
 *
 * @param file where it lies now
 * @param path as messages and results name it: "hdfs://host/corpus/a/b.txt"
 * @param below the path below the INPUT: "a/b.txt"
 * @param id of the file
 * @param prefixed whether the ids of its documents need the file's id in front
 */
public record NamedFile(Path file, String path, String below, String id, boolean prefixed) {

    /** Whether files of that name hold documents. */
    public static boolean isRead(String name) {
        return InputFormats.of(name).isPresent();
    }

    /** Whether files of that name hold any number of documents, which may have ids of their own. */
    public static boolean holdsMany(String name) {
        return InputFormats.of(name).filter(InputFormat::holdsMany).isPresent();
    }

    /** Why it holds no documents after all, in words; empty when it does. */
    public Optional<String> refusal(Metadata metadata) {
        return format().refusal(file, metadata.fields());
    }

    /** Its documents. What goes wrong with the file is an input that says so. */
    public Cursor open(Metadata metadata) {
        InputFile found =
                new InputFile(
                        0,
                        file,
                        path,
                        below,
                        Optional.of(format()),
                        Optional.empty(),
                        Optional.empty());
        return format().open(found, id, new InputFormat.Opening(prefixed, true, metadata));
    }

    private InputFormat format() {
        return InputFormats.of(below)
                .orElseThrow(() -> new IllegalArgumentException("no documents in " + below));
    }
}
