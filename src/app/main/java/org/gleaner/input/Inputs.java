package org.gleaner.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.gleaner.model.Skipped;

/**
 * The documents of a run, in a stable order: INPUTs as named, files of a directory by path, lines
 * as they stand.
 *
 * <pre>{@code
 * Inputs inputs = Inputs.of(List.of("corpus"), Path.of("output"), Metadata.none());
 * try (Cursor cursor = inputs.open()) {
 *     while (cursor.hasNext()) {
 *         queue.put(cursor.next());     // a worker calls read()
 *     }
 * }
 * }</pre>
 */
public final class Inputs implements AutoCloseable {

    private static final String STREAM = "-";

    private final Supplier<Cursor> cursors;
    private final OptionalLong count;
    private final Map<String, Long> bytes;
    private final List<Skipped> skipped;
    private final Runnable cleaning;

    private Inputs(
            Supplier<Cursor> cursors,
            OptionalLong count,
            Map<String, Long> bytes,
            List<Skipped> skipped,
            Runnable cleaning) {
        this.cursors = cursors;
        this.count = count;
        this.bytes = bytes;
        this.skipped = List.copyOf(skipped);
        this.cleaning = cleaning;
    }

    /**
     * Finds the documents of files and directories. Files of JSON lines are read once through, to
     * count their lines and to see which files share ids.
     *
     * @param named as on the command line
     * @param output the output directory, never read; it need not exist
     * @throws InputException a path is missing, or there is no document at all
     */
    public static Inputs of(List<String> named, Path output, Metadata metadata)
            throws InputException {
        List<InputPath> paths = new ArrayList<>();
        for (String name : named) {
            paths.add(InputPath.of(name));
        }
        return below(paths, output, metadata);
    }

    private static Inputs below(List<InputPath> paths, Path output, Metadata metadata)
            throws InputException {
        Walker walker = new Walker(paths, output, metadata.fields()).walk();
        FileSet files = new FileSet(paths, walker.found(), metadata);
        if (files.count() == 0) {
            walker.close();
            throw new InputException(
                    nothing(paths.stream().map(InputPath::name).toList(), walker.skipped()));
        }
        return new Inputs(
                files::open,
                OptionalLong.of(files.count()),
                files.bytes(),
                walker.skipped(),
                walker::close);
    }

    /**
     * The documents of files that somebody has sent, which are named as they were sent and nowhere
     * by where they lie.
     *
     * @param sent by its name there, which is the last part of its path here as well
     * @throws InputException there is no document in them
     */
    public static Inputs ofSent(Map<String, Path> sent, Metadata metadata) throws InputException {
        List<InputPath> paths = new ArrayList<>();
        for (Map.Entry<String, Path> file : sent.entrySet()) {
            try {
                paths.add(
                        new InputPath(
                                file.getKey(), file.getValue(), file.getValue().toRealPath()));
            } catch (IOException e) {
                throw new InputException(file.getKey() + " " + FileErrors.of(e), e);
            }
        }
        // nothing lies below a file, so that this is no output directory to leave out
        Path none = paths.get(0).path().resolve("none");
        return below(paths, none, metadata);
    }

    /** One JSON object, as {@code extract -} reads it when it is its first line. */
    public static Input object(byte[] json, Metadata metadata) {
        return new JsonLine(
                new LineOrigin(STREAM, STREAM, Optional.empty(), 1),
                new InputLine(1, 0, json.length, Limits.MAX_BYTES, Optional.of(json)),
                Optional.empty(),
                metadata);
    }

    /** One plain text, as {@code extract - --plain} reads it. */
    public static Input plain(byte[] text, Metadata metadata) {
        return new PlainText(text, metadata);
    }

    private static String nothing(List<String> named, List<Skipped> skipped) {
        String message =
                "no document found in "
                        + String.join(", ", named)
                        + ": documents are "
                        + InputFormats.documents();
        if (skipped.isEmpty()) {
            return message;
        }
        Skipped first = skipped.get(0);
        return message
                + " (skipped "
                + first.path()
                + ": "
                + first.reason()
                + (skipped.size() > 1 ? ", and " + (skipped.size() - 1) + " more)" : ")");
    }

    /**
     * The lines of a stream of NDJSON, read as they are asked for; its count is unknown and it
     * opens once.
     */
    public static Inputs ofLines(InputStream stream, Metadata metadata) {
        return ofLines(stream, Limits.MAX_BYTES, metadata);
    }

    /** The same with lines of {@code most} bytes; a longer one fails alone. */
    public static Inputs ofLines(InputStream stream, long most, Metadata metadata) {
        return new Inputs(
                () -> JsonLines.of(stream, most, metadata),
                OptionalLong.empty(),
                Map.of(),
                List.of(),
                () -> {});
    }

    /** The document of one line of NDJSON, as {@link #ofLines} reads the first of a stream. */
    public static InputResult ofLine(byte[] line, Metadata metadata) {
        return JsonDocument.read(line, new LineOrigin("-", "-", Optional.empty(), 1), metadata);
    }

    /**
     * The one document of a stream, of any format, called "stdin".
     *
     * @throws InputException when it cannot be kept in a file for its reader
     */
    public static Inputs ofPlain(InputStream stream, Metadata metadata) throws InputException {
        try {
            Scratch scratch = new Scratch();
            Path file = scratch.directory().resolve(PlainText.STDIN);
            Files.copy(stream, file);
            InputFile found =
                    new InputFile(
                            0,
                            file,
                            STREAM,
                            PlainText.STDIN,
                            InputFormats.of(".txt"),
                            Optional.empty(),
                            Optional.empty());
            Input document = TextFile.of(found, found.below(), metadata);
            return new Inputs(
                    () -> FileCursor.of(document),
                    OptionalLong.of(1),
                    Map.of(),
                    List.of(),
                    scratch::close);
        } catch (IOException e) {
            throw new InputException("stdin " + FileErrors.of(e), e);
        }
    }

    /**
     * How many inputs {@link #open} will give: documents that can be read and those that will fail.
     */
    public OptionalLong count() {
        return count;
    }

    /** How many bytes they have, by {@link Input#kind}; nothing when that is not known. */
    public Map<String, Long> bytes() {
        return bytes;
    }

    /** What was come upon and is no document, in order. */
    public List<Skipped> skipped() {
        return skipped;
    }

    public Cursor open() {
        return cursors.get();
    }

    /** Deletes what was unpacked for them; nothing is to be read any more. */
    @Override
    public void close() {
        cleaning.run();
    }
}
