package org.gleaner.model;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One real thing and all mentions of it in a document.
 *
 * @param name what the document calls it most fully, white space folded
 * @param canonical what it is called in every document: "European Union", also where this one has
 *     "EU" alone; mostly the name
 * @param aliases the other distinct strings that name it here, in order of appearance
 * @param titles titles beside its mentions ("Prime Minister"), in order of appearance
 * @param mentions indexes into the document's mentions, ascending
 */
public record Entity(
        EntityType type,
        String name,
        String canonical,
        List<String> aliases,
        List<String> titles,
        List<Integer> mentions) {

    public Entity {
        aliases = List.copyOf(aliases);
        titles = List.copyOf(titles);
        mentions = List.copyOf(mentions);
    }

    /** An entity that is called the same everywhere. */
    public Entity(
            EntityType type,
            String name,
            List<String> aliases,
            List<String> titles,
            List<Integer> mentions) {
        this(type, name, name, aliases, titles, mentions);
    }

    public Entity withMentions(List<Integer> mentions) {
        return new Entity(type, name, canonical, aliases, titles, mentions);
    }

    /** The same in every document for the same type and canonical name: "e" and 12 hex digits. */
    public String id() {
        return "e"
                + Document.sha256((type + "\n" + canonical).getBytes(StandardCharsets.UTF_8))
                        .substring(0, 12);
    }

    /** Of its name, since an entity may have thousands of mentions and be looked up at each. */
    @Override
    public int hashCode() {
        return 31 * name.hashCode() + type.ordinal();
    }
}
