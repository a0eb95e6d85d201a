package org.gleaner.annotate.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.Gazetteer;
import org.gleaner.lexicon.NameForms;
import org.gleaner.lexicon.Overrides;
import org.gleaner.model.Entities;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Mention;
import org.gleaner.model.Title;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Annotator;
import org.gleaner.pipeline.Configuration;
import org.gleaner.pipeline.Layer;
import org.gleaner.text.Casing;
import org.gleaner.text.FormView;

/**
 * Groups the mentions of one real thing under its fullest usual name, with the titles beside them.
 */
public final class EntityAnnotator implements Annotator {

    private static final Set<String> SMALL_WORDS = DataFile.words("lexicon/small-words.txt");

    private static final Set<Overrides.Action> GROUPING =
            EnumSet.of(Overrides.Action.MERGE, Overrides.Action.SPLIT, Overrides.Action.RENAME);

    private final Gazetteer gazetteer;
    private final Overrides overrides;

    /**
     * @throws IllegalArgumentException naming the line, if the user's gazetteer or overrides have a
     *     fault
     */
    public EntityAnnotator(Configuration configuration) {
        gazetteer = Gazetteer.with(configuration.gazetteer());
        overrides = Overrides.read(configuration.overrides());
    }

    @Override
    public Set<Layer<?>> requires() {
        return Set.of(
                Layer.MENTIONS,
                Layer.TITLES,
                Layer.TOKENS,
                Layer.FORMS,
                Layer.TAGS,
                Layer.SENTENCES);
    }

    @Override
    public Set<Layer<?>> provides() {
        return Set.of(Layer.ENTITIES);
    }

    @Override
    public List<String> expectations() {
        return overrides.expectations(GROUPING);
    }

    private record Key(EntityType type, String name) {}

    @Override
    public void annotate(Annotations annotations) {
        FormView words = FormView.of(annotations);
        List<Mention> mentions = annotations.get(Layer.MENTIONS);
        Map<Key, EntityCluster> clusters = bySurface(words, mentions);
        new AcronymMerge(gazetteer)
                .apply(
                        words,
                        mentions,
                        (type, form) ->
                                Optional.ofNullable(
                                        clusters.get(new Key(type, NameForms.key(form)))));
        for (EntityType type : EntityType.values()) {
            List<EntityCluster> ofType =
                    clusters.values().stream()
                            .distinct()
                            .filter(cluster -> cluster.type() == type && !cluster.isEmpty())
                            .toList();
            if (type == EntityType.PERSON) {
                PersonMerge.apply(ofType);
            } else if (type != EntityType.NATIONALITY) {
                OrganizationMerge.apply(ofType);
            }
            annotations.checkDeadline();
        }
        override(annotations, mentions, clusters);
        joinNamesakes(clusters);
        annotations.put(
                Layer.ENTITIES,
                new Entities(entities(clusters, annotations.get(Layer.TITLES)), mentions.size()));
    }

    /**
     * What a name in capitals is called: a word that a sentence would write small keeps its
     * capital, "TOWN OF HARBOUR BREWER" is the "Town of Harbour Brewer".
     */
    private static String capitals(String form, String phrase) {
        if (form.indexOf(' ') < 0 || !form.equals(form.toUpperCase(Locale.ROOT))) {
            return phrase;
        }
        String[] parts = phrase.split(" ");
        for (int i = 0; i < parts.length; i++) {
            if (Casing.startsLower(parts[i]) && (i == 0 || !SMALL_WORDS.contains(parts[i]))) {
                parts[i] = Character.toUpperCase(parts[i].charAt(0)) + parts[i].substring(1);
            }
        }
        return String.join(" ", parts);
    }

    private Map<Key, EntityCluster> bySurface(FormView words, List<Mention> mentions) {
        Map<Key, EntityCluster> clusters = new LinkedHashMap<>();
        Map<Key, EntityCluster> known = new LinkedHashMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention.type() == EntityType.PERCENT) {
                continue;
            }
            String form = NameForms.fold(mention.span().in(words.text()));
            Key key = new Key(mention.type(), NameForms.key(form));
            Optional<Gazetteer.Known> entry =
                    gazetteer.get(form).filter(found -> found.type() == mention.type());
            EntityCluster cluster = clusters.get(key);
            if (cluster == null) {
                cluster =
                        entry.map(
                                        found ->
                                                known.computeIfAbsent(
                                                        new Key(mention.type(), found.name()),
                                                        k -> new EntityCluster(mention.type())))
                                .orElseGet(() -> new EntityCluster(mention.type()));
                clusters.put(key, cluster);
            }
            cluster.add(i, form, capitals(form, NameForms.fold(words.phrase(mention.span()))));
            entry.ifPresent(found -> clusters.get(key).know(form, found.name()));
            if (entry.isPresent()
                    && (entry.get().fromUser()
                            || NameForms.key(entry.get().name()).equals(key.name()))) {
                cluster.fixName(entry.get().name());
            }
        }
        return clusters;
    }

    /**
     * What is called alike over the corpus is one thing here too: "CORK" of a date line and "Cork".
     */
    private static void joinNamesakes(Map<Key, EntityCluster> clusters) {
        Map<Key, EntityCluster> canonical = new LinkedHashMap<>();
        for (EntityCluster cluster :
                clusters.values().stream()
                        .distinct()
                        .filter(cluster -> !cluster.isEmpty())
                        .toList()) {
            EntityCluster first =
                    canonical.putIfAbsent(new Key(cluster.type(), cluster.canonical()), cluster);
            if (first != null) {
                first.take(cluster);
            }
        }
    }

    private void override(
            Annotations annotations, List<Mention> mentions, Map<Key, EntityCluster> clusters) {
        if (overrides.lines().isEmpty()) {
            return;
        }
        String text = annotations.text();
        ClusterIndex index = new ClusterIndex(clusters.values());
        for (Overrides.Line line : overrides.lines()) {
            annotations.checkDeadline();
            Optional<EntityCluster> found = index.find(line, line.name());
            if (found.isEmpty()) {
                continue;
            }
            EntityCluster cluster = found.get();
            if (GROUPING.contains(line.action())) {
                annotations.meet(line.toString());
            }
            switch (line.action()) {
                case RENAME -> rename(cluster, line.target(), index);
                case MERGE -> {
                    index.find(line, line.target())
                            .filter(target -> target != cluster && target.type() == cluster.type())
                            .ifPresent(
                                    target -> {
                                        target.take(cluster);
                                        index.add(target);
                                    });
                    rename(index.find(line, line.target()).orElse(cluster), line.target(), index);
                }
                case SPLIT -> {
                    EntityCluster own =
                            cluster.split(
                                    line.name(),
                                    mention ->
                                            NameForms.fold(mentions.get(mention).span().in(text)));
                    clusters.put(new Key(own.type(), "split " + clusters.size()), own);
                    index.add(own);
                }
                default -> {}
            }
        }
    }

    private static void rename(EntityCluster cluster, String name, ClusterIndex index) {
        cluster.rename(name);
        index.add(cluster);
    }

    private static List<Entity> entities(Map<Key, EntityCluster> clusters, List<Title> titles) {
        Map<Integer, List<Title>> titlesOf =
                titles.stream().collect(Collectors.groupingBy(Title::person));
        List<Entity> entities = new ArrayList<>();
        for (EntityCluster cluster : new LinkedHashSet<>(clusters.values())) {
            if (cluster.isEmpty()) {
                continue;
            }
            List<String> borne =
                    cluster.mentions().stream()
                            .flatMap(mention -> titlesOf.getOrDefault(mention, List.of()).stream())
                            .map(Title::text)
                            .distinct()
                            .toList();
            String name = cluster.name();
            List<String> aliases =
                    cluster.forms().stream().filter(form -> !form.equals(name)).toList();
            entities.add(
                    new Entity(
                            cluster.type(),
                            name,
                            cluster.canonical(),
                            aliases,
                            borne,
                            cluster.mentions()));
        }
        entities.sort(Comparator.comparing(entity -> entity.mentions().get(0)));
        return entities;
    }
}
