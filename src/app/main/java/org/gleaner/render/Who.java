package org.gleaner.render;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.gleaner.model.Document;
import org.gleaner.model.Entity;
import org.gleaner.model.Party;
import org.gleaner.model.Turn;

/**
 * Who a cell names: an entity, or somebody without a name of their own, such as "creditors", who
 * goes by these words.
 */
record Who(String name, Optional<Entity> entity) {

    static Who of(Party party) {
        return new Who(party.name(), party.entity());
    }

    static Who speaks(Turn turn) {
        return new Who(turn.speaker(), turn.entity());
    }

    /** The same in every document for the same entity, or for the same words. */
    String id() {
        return entity.map(Entity::id)
                .orElseGet(
                        () ->
                                "e"
                                        + Document.sha256(
                                                        ("\n" + name)
                                                                .getBytes(StandardCharsets.UTF_8))
                                                .substring(0, 12));
    }
}
