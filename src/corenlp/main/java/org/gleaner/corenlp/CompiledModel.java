package org.gleaner.corenlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Function;

/**
 * A model of CoreNLP's in the form that the chain reads: flat arrays in one file, written at build
 * time by {@link ModelCompiler}, loaded in milliseconds where CoreNLP's own form takes seconds.
 *
 * @param name of the file, such as {@code crf-3class}
 * @param format raised with every change of what {@code source} writes or how, so that a file of
 *     before is made anew
 */
record CompiledModel(String name, int format, Source source) {

    /** Reads a published model and writes what the chain needs of it. */
    interface Source {
        void compile(ModelWriter out) throws IOException;
    }

    private static final String ROOM = "models/compiled/";

    /** Where the file lies below the compiled classes. */
    Path in(Path classes) {
        return classes.resolve(ROOM + name + ".bin");
    }

    /** Whether the file is there and made by the present compiler from this version of CoreNLP. */
    boolean isCurrent(Path classes, String version) throws IOException {
        Path file = in(classes);
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file)) {
            return ModelReader.isOf(
                    channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()), format, version);
        }
    }

    /** Writes the file, all of it or none. */
    void compile(Path classes, String version) throws IOException {
        Path file = in(classes);
        Files.createDirectories(file.getParent());
        Path unfinished = file.resolveSibling(name + ".unfinished");
        try (ModelWriter out =
                new ModelWriter(Files.newOutputStream(unfinished), format, version)) {
            source.compile(out);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(unfinished);
            throw e;
        }
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** What the maker makes of the arrays, which come in the order in which they were written. */
    <T> T load(Function<ModelReader, T> maker) {
        URL url = CompiledModel.class.getClassLoader().getResource(ROOM + name + ".bin");
        if (url == null) {
            throw new IllegalStateException(
                    "the compiled model " + name + " is missing; " + ModelReader.REMEDY);
        }
        try {
            return maker.apply(new ModelReader(bytes(url), name, format));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the compiled model " + url, e);
        }
    }

    private static ByteBuffer bytes(URL url) throws IOException {
        if (url.getProtocol().equals("file")) {
            try (FileChannel channel = FileChannel.open(Path.of(url.toURI()))) {
                return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            } catch (URISyntaxException e) {
                throw new IOException("bad location " + url, e);
            }
        }
        try (InputStream in = url.openStream()) {
            return ByteBuffer.wrap(in.readAllBytes());
        }
    }
}
