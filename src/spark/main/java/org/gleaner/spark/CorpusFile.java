package org.gleaner.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Iterator;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.gleaner.input.Cursor;
import org.gleaner.input.Input;
import org.gleaner.input.Metadata;
import org.gleaner.input.NamedFile;

/**
 * A file of the corpus on any file system that Hadoop knows.
 *
 * @param number among all, from 0
 * @param input which of the INPUTs it was found under
 * @param uri where it lies
 * @param path as messages and results name it
 * @param below the path below the INPUT
 * @param id of the file
 * @param prefixed whether its documents' ids need the file's in front
 */
record CorpusFile(
        int number,
        int input,
        String uri,
        String path,
        String below,
        String id,
        long size,
        boolean prefixed)
        implements Serializable {

    boolean holdsMany() {
        return NamedFile.holdsMany(below);
    }

    CorpusFile withId(String other) {
        return new CorpusFile(number, input, uri, path, below, other, size, prefixed);
    }

    CorpusFile asPrefixed() {
        return new CorpusFile(number, input, uri, path, below, id, size, true);
    }

    /** The file on this machine: itself, or a copy that is gone when this is closed. */
    Opened open() {
        try {
            Path place = new Path(URI.create(uri));
            if ("file".equals(place.toUri().getScheme())) {
                return new Opened(named(java.nio.file.Path.of(place.toUri())), null);
            }
            java.nio.file.Path folder = Files.createTempDirectory("gleaner-input-");
            java.nio.file.Path copy = folder.resolve(place.getName());
            FileSystem system = place.getFileSystem(SparkHadoopUtil.get().conf());
            system.copyToLocalFile(false, place, new Path(copy.toUri()), true);
            return new Opened(named(copy), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        }
    }

    private NamedFile named(java.nio.file.Path here) {
        return new NamedFile(here, path, below, id, prefixed);
    }

    /**
     * @param folder of the copy, null where there is none
     */
    record Opened(NamedFile file, java.nio.file.Path folder) implements AutoCloseable {

        /** Its documents; closes this behind the last of them. */
        Iterator<Input> inputs(Metadata metadata) {
            Cursor cursor = file.open(metadata);
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    boolean more = cursor.hasNext();
                    if (!more) {
                        cursor.close();
                        close();
                    }
                    return more;
                }

                @Override
                public Input next() {
                    return cursor.next();
                }
            };
        }

        @Override
        public void close() {
            try {
                if (folder != null) {
                    Files.deleteIfExists(file.file());
                    Files.deleteIfExists(folder);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
