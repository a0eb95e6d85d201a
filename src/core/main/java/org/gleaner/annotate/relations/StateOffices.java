package org.gleaner.annotate.relations;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;

/**
 * Whose a minister is that stands alone: of the ministry that the text has named, or of the country
 * that it speaks of.
 */
final class StateOffices {

    /** Within how many words before the office they are looked for. */
    private static final int WIDE = 500;

    /** How many letters a word has at least that tells of a ministry. */
    private static final int TELLING = 3;

    private static final String PRIME = "prime";

    private final BodySearch bodies;

    StateOffices(BodySearch bodies) {
        this.bodies = bodies;
    }

    /**
     * @param title in lower case
     * @param token first token of the title and its holder
     */
    Optional<Entity> of(String title, int token) {
        Set<Entity> ministries = new LinkedHashSet<>();
        Set<Entity> countries = new LinkedHashSet<>();
        for (Entity body : bodies.named(Math.max(0, token - WIDE), token, OfficeKinds.STATE)) {
            (body.type() == EntityType.ORGANIZATION ? ministries : countries).add(body);
        }
        Set<String> fields = fields(title);
        if (!title.contains(PRIME)) {
            if (!fields.isEmpty()) {
                ministries.removeIf(ministry -> !tellsOf(ministry, fields));
            }
            if (ministries.size() == 1) {
                return ministries.stream().findFirst();
            }
        }
        return fields.isEmpty() && !title.contains(PRIME)
                ? Optional.empty()
                : country(token, countries);
    }

    /** The country that the sentences are about, or the one that the dateline names. */
    private Optional<Entity> country(int token, Set<Entity> countries) {
        Set<Entity> dateline = bodies.inDateline(token, OfficeKinds.STATE);
        return bodies.subject(OfficeKinds.STATE, bodies.sentence(token), token)
                .filter(countries::contains)
                .or(() -> dateline.size() == 1 ? dateline.stream().findFirst() : Optional.empty());
    }

    /** What the minister is in charge of: "economy". */
    private static Set<String> fields(String title) {
        Set<String> fields = new HashSet<>();
        for (String word : title.split("[ ,]+")) {
            if (word.length() > TELLING
                    && !TitleLexicon.isHead(word)
                    && !OfficeKinds.leavesOpen(word)) {
                fields.add(word);
            }
        }
        return fields;
    }

    private static boolean tellsOf(Entity ministry, Set<String> fields) {
        for (String word : ministry.name().toLowerCase(Locale.ROOT).split("[ ,]+")) {
            for (String field : fields) {
                if (word.equals(field)) {
                    return true;
                }
            }
        }
        return false;
    }
}
