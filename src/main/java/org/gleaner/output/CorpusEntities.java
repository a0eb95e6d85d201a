package org.gleaner.output;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The entities of all documents so far, by type and name. Holds one record per distinct entity in memory
 * (some 300 bytes; a corpus of a million distinct entities takes 300 MB).
 */
public final class CorpusEntities implements Iterable<CorpusEntity> {

    private final Map<String, CorpusEntity> entities = new TreeMap<>();

    /** Adds the entities of the next document in input order. */
    public void add(List<CorpusEntity> ofDocument) {
        for (CorpusEntity entity : ofDocument) {
            entities.merge(entity.type() + '\n' + entity.name(), entity, CorpusEntity::plus);
        }
    }

    /** In order of type, then name. */
    @Override
    public Iterator<CorpusEntity> iterator() {
        return entities.values().iterator();
    }
}
