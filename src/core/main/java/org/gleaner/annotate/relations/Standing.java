package org.gleaner.annotate.relations;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gleaner.coreference.AntecedentResolver;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;

/**
 * How often a text speaks of each of its bodies, by the name or by a noun that stands for it: "the
 * airline", "the division".
 */
final class Standing {

    private static final String THE = "the";

    private final Passage passage;
    private final Map<Entity, Integer> times = new HashMap<>();

    Standing(Passage passage, AntecedentResolver antecedents) {
        this.passage = passage;
        for (int token = 0; token + 1 < passage.tokens.size(); token++) {
            if (isDescription(token)) {
                int the = token;
                antecedents
                        .descriptionEnd(the)
                        .flatMap(end -> antecedents.of(the, end))
                        .filter(Standing::isBody)
                        .ifPresent(body -> times.merge(body, 1, Integer::sum));
            }
        }
    }

    private boolean isDescription(int token) {
        return !passage.inMention(token)
                && !passage.inMention(token + 1)
                && passage.lower(token).equals(THE);
    }

    private static boolean isBody(Entity named) {
        return named.type() == EntityType.ORGANIZATION || OfficeKinds.isInstitution(named);
    }

    /** How often it is spoken of; what is no body counts nothing. */
    int of(Entity body) {
        return isBody(body) ? body.mentions().size() + times.getOrDefault(body, 0) : 0;
    }

    /** The body that the text speaks of far more often than of others. */
    Optional<Entity> topic() {
        return Topics.oftenest(passage, this::of);
    }
}
