package org.gleaner.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The records of a document by their type; immutable. A type that nothing provides has none. */
public final class Facts {

    private static final Facts NONE = new Facts(Map.of());

    private final Map<FactType<?>, List<?>> lists;

    private Facts(Map<FactType<?>, List<?>> lists) {
        this.lists = lists;
    }

    public static Facts none() {
        return NONE;
    }

    /** These with {@code records} as those of their type. */
    public <T> Facts with(FactType<T> type, List<T> records) {
        Map<FactType<?>, List<?>> more = new LinkedHashMap<>(lists);
        more.put(type, List.copyOf(records));
        return new Facts(more);
    }

    @SuppressWarnings("unchecked")
    public <T> List<T> of(FactType<T> type) {
        return (List<T>) lists.getOrDefault(type, List.of());
    }

    Set<FactType<?>> types() {
        return lists.keySet();
    }
}
