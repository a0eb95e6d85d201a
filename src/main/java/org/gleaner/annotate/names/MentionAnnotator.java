package org.gleaner.annotate.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.model.EntityType;
import org.gleaner.model.Mention;
import org.gleaner.model.NameCandidate;
import org.gleaner.model.Span;
import org.gleaner.model.Tokens;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Annotator;
import org.gleaner.pipeline.Configuration;
import org.gleaner.pipeline.Layer;

/** Weighs what the recognisers take for names against each other and keeps one reading of every stretch. */
public final class MentionAnnotator implements Annotator {

    public MentionAnnotator(Configuration configuration) {
    }

    @Override
    public Set<Layer<?>> requires() {
        return Set.of(Layer.BLOCKS, Layer.SENTENCES, Layer.TOKENS, Layer.TAGS, Layer.NAMES);
    }

    @Override
    public Set<Layer<?>> provides() {
        return Set.of(Layer.MENTIONS);
    }

    @Override
    public void annotate(Annotations annotations) {
        Tokens tokens = annotations.get(Layer.TOKENS);
        boolean[] taken = new boolean[tokens.size()];
        List<Mention> mentions = new ArrayList<>();
        for (NameCandidate name : annotations.get(Layer.NAMES)) {
            Optional<EntityType> type = type(tokens, name);
            boolean free = true;
            for (int token = name.from(); token <= name.to(); token++) {
                free &= !taken[token];
            }
            if (free && type.isPresent()) {
                for (int token = name.from(); token <= name.to(); token++) {
                    taken[token] = true;
                }
                Span span = tokens.span(name.from(), name.to());
                mentions.add(new Mention(span, type.get(), 0.8, name.annotator()));
            }
        }
        mentions.sort((a, b) -> a.span().compareTo(b.span()));
        annotations.put(Layer.MENTIONS, List.copyOf(mentions));
    }

    private static Optional<EntityType> type(Tokens tokens, NameCandidate name) {
        return switch (name.label()) {
            case "PERSON" -> Optional.of(EntityType.PERSON);
            case "ORGANIZATION" -> Optional.of(EntityType.ORGANIZATION);
            case "LOCATION" -> Optional.of(EntityType.LOCATION);
            case "MISC" -> tokens.word(name.to()).matches(".*(ian|ish|ese|ans?|ians)") ? Optional.of(EntityType.NATIONALITY) : Optional.empty();
            default -> Optional.empty();
        };
    }
}
