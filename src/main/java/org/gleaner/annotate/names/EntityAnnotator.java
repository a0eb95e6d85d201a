package org.gleaner.annotate.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gleaner.model.Entities;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Mention;
import org.gleaner.model.Whitespace;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Annotator;
import org.gleaner.pipeline.Configuration;
import org.gleaner.pipeline.Layer;

/** Groups the mentions of one real thing under its fullest usual name. */
public final class EntityAnnotator implements Annotator {

    public EntityAnnotator(Configuration configuration) {
    }

    @Override
    public Set<Layer<?>> requires() {
        return Set.of(Layer.MENTIONS, Layer.TOKENS, Layer.SENTENCES, Layer.BLOCKS);
    }

    @Override
    public Set<Layer<?>> provides() {
        return Set.of(Layer.ENTITIES);
    }

    private record Key(EntityType type, String name) {
    }

    @Override
    public void annotate(Annotations annotations) {
        List<Mention> mentions = annotations.get(Layer.MENTIONS);
        Map<Key, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention.type() != EntityType.PERCENT) {
                String name = Whitespace.fold(mention.span().in(annotations.text()));
                groups.computeIfAbsent(new Key(mention.type(), name), key -> new ArrayList<>()).add(i);
            }
        }
        List<Entity> entities = new ArrayList<>();
        groups.forEach((key, members) -> entities.add(new Entity(key.type(), key.name(), List.of(), List.of(), members)));
        annotations.put(Layer.ENTITIES, new Entities(entities, mentions.size()));
    }
}
