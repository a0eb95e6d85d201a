package org.gleaner.render;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The entities of all documents so far, by type and name. Holds so many distinct ones in memory;
 * beyond, they go to sorted files that are merged at the end, so that the size of a corpus never
 * matters.
 */
public final class CorpusEntities implements Iterable<CorpusEntity>, Closeable {

    private static final int IN_MEMORY = 200_000;

    /** Behind all types. */
    private static final String NAMELESS = "~";

    private final Path directory;
    private final int limit;
    private final List<SortedEntities> spilled = new ArrayList<>();
    private SortedMap<String, CorpusEntity> entities = new TreeMap<>();

    /**
     * @param directory for files that are gone when this is closed
     */
    public CorpusEntities(Path directory) {
        this(directory, IN_MEMORY);
    }

    CorpusEntities(Path directory, int limit) {
        this.directory = directory;
        this.limit = limit;
    }

    /** Adds the entities of the next document in input order. */
    public void add(List<CorpusEntity> ofDocument) throws IOException {
        for (CorpusEntity entity : ofDocument) {
            entities.merge(key(entity), entity, CorpusEntity::plus);
        }
        if (entities.size() >= limit) {
            spilled.add(
                    SortedEntities.write(
                            directory.resolve("entities-" + spilled.size()), entities.values()));
            entities = new TreeMap<>();
        }
    }

    /** What the shares of an entity have in common. */
    public static String key(CorpusEntity entity) {
        return (entity.named() ? entity.type() : NAMELESS) + '\n' + entity.name();
    }

    /**
     * In order of type, then name, those without a name last; aliases and titles in order of
     * appearance.
     */
    @Override
    public Iterator<CorpusEntity> iterator() {
        List<Iterator<CorpusEntity>> runs = new ArrayList<>();
        spilled.forEach(file -> runs.add(file.iterator()));
        runs.add(entities.values().iterator());
        return new MergedEntities(runs);
    }

    @Override
    public void close() throws IOException {
        for (SortedEntities file : spilled) {
            file.close();
        }
    }
}
