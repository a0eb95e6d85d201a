package org.gleaner.render;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;

/** Sorted entities in a file, to be read once; closing removes it. */
final class SortedEntities implements Closeable, Iterable<CorpusEntity> {

    private final Path file;
    private final int count;
    private final DataInputStream in;

    private SortedEntities(Path file, int count) throws IOException {
        this.file = file;
        this.count = count;
        in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
    }

    static SortedEntities write(Path file, Collection<CorpusEntity> entities) throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (CorpusEntity entity : entities) {
                RenderedCodec.entity(out, entity);
            }
        }
        return new SortedEntities(file, entities.size());
    }

    @Override
    public Iterator<CorpusEntity> iterator() {
        return new CountedIterator<>(count, in, RenderedCodec::entity);
    }

    @Override
    public void close() throws IOException {
        in.close();
        Files.deleteIfExists(file);
    }
}
