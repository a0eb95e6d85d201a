package org.gleaner.model;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One real thing and all mentions of it in a document.
 *
 * @param name     the canonical name, white space folded
 * @param aliases  the other distinct strings that name it here, in order of appearance
 * @param titles   titles that stand by its mentions ("Prime Minister"), in order of appearance
 * @param mentions indexes into the document's mentions, ascending
 */
public record Entity(EntityType type, String name, List<String> aliases, List<String> titles, List<Integer> mentions) {

    public Entity {
        aliases = List.copyOf(aliases);
        titles = List.copyOf(titles);
        mentions = List.copyOf(mentions);
    }

    /** The same in every document for the same type and name: "e" and 12 hex digits. */
    public String id() {
        return "e" + Document.sha256((type + "\n" + name).getBytes(StandardCharsets.UTF_8)).substring(0, 12);
    }
}
