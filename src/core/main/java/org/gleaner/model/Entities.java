package org.gleaner.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The entities of a document in order of first mention, and the way back from a mention to its
 * entity.
 */
public final class Entities {

    private static final int NONE = -1;

    private final List<Entity> list;
    private final int[] entityOf;

    /**
     * @param mentions how many mentions the document has
     */
    public Entities(List<Entity> list, int mentions) {
        this.list = List.copyOf(list);
        this.entityOf = new int[mentions];
        Arrays.fill(entityOf, NONE);
        for (int i = 0; i < list.size(); i++) {
            for (int mention : list.get(i).mentions()) {
                entityOf[mention] = i;
            }
        }
    }

    public List<Entity> list() {
        return list;
    }

    /** The entity of a mention, by the mention's index; empty for a PERCENT. */
    public Optional<Entity> of(int mention) {
        return entityOf[mention] == NONE
                ? Optional.empty()
                : Optional.of(list.get(entityOf[mention]));
    }
}
