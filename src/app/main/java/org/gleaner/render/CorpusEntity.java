package org.gleaner.render;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * An entity over several documents, or its share in one.
 *
 * @param aliases in order of appearance
 * @param mentions how many
 * @param documents how many mention it
 * @param firstDocument id of the first of them
 * @param named whether it has a name of its own; "creditors" has none, and no type
 */
public record CorpusEntity(
        String id,
        String type,
        String name,
        List<String> aliases,
        List<String> titles,
        long mentions,
        long documents,
        String firstDocument,
        boolean named) {

    public CorpusEntity {
        aliases = List.copyOf(aliases);
        titles = List.copyOf(titles);
    }

    /** This entity with what a later document adds to it. */
    public CorpusEntity plus(CorpusEntity later) {
        return new CorpusEntity(
                id,
                type,
                name,
                union(aliases, later.aliases),
                union(titles, later.titles),
                mentions + later.mentions,
                documents + later.documents,
                firstDocument,
                named);
    }

    private static List<String> union(List<String> known, List<String> more) {
        if (known.containsAll(more)) {
            return known;
        }
        Set<String> all = new LinkedHashSet<>(known);
        all.addAll(more);
        return new ArrayList<>(all);
    }
}
