package org.gleaner.annotate.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gleaner.lexicon.NameForms;
import org.gleaner.lexicon.Overrides;

/** The entities of a document by all that they are called, for a user's corrections. */
final class ClusterIndex {

    /** In the order of the text, each once. */
    private final Map<EntityCluster, Integer> order = new LinkedHashMap<>();

    private final Map<String, List<EntityCluster>> byKey = new HashMap<>();

    /**
     * @param clusters in the order of the text; the same may come several times
     */
    ClusterIndex(Iterable<EntityCluster> clusters) {
        clusters.forEach(this::add);
    }

    /** Notes what a cluster is called, now that it is new or has other names than before. */
    void add(EntityCluster cluster) {
        order.putIfAbsent(cluster, order.size());
        if (!cluster.isEmpty()) {
            add(cluster.name(), cluster);
            cluster.forms().forEach(form -> add(form, cluster));
        }
    }

    private void add(String name, EntityCluster cluster) {
        List<EntityCluster> called =
                byKey.computeIfAbsent(NameForms.key(name), key -> new ArrayList<>(1));
        if (!called.contains(cluster)) {
            called.add(cluster);
        }
    }

    /** The first of the type of the line that is called so. */
    Optional<EntityCluster> find(Overrides.Line line, String name) {
        String key = NameForms.key(name);
        return byKey.getOrDefault(key, List.of()).stream()
                .filter(cluster -> !cluster.isEmpty() && isCalled(cluster, key))
                .filter(cluster -> line.type().isEmpty() || line.type().get() == cluster.type())
                .min((one, other) -> order.get(one) - order.get(other));
    }

    private static boolean isCalled(EntityCluster cluster, String key) {
        return NameForms.key(cluster.name()).equals(key)
                || cluster.forms().stream().anyMatch(form -> NameForms.key(form).equals(key));
    }
}
