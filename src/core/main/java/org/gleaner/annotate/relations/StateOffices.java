package org.gleaner.annotate.relations;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private static final String GOVERNMENT = "government";

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
            Optional<Entity> ministry = BodySearch.sole(ministries);
            if (ministry.isPresent() || fields.isEmpty()) {
                return ministry;
            }
        }
        return country(token, countries);
    }

    /** Whether a minister may be of the body: his country, or a ministry of what he looks after. */
    static boolean mayBeOf(String title, Entity body) {
        Set<String> fields = fields(title);
        return body.type() != EntityType.ORGANIZATION
                || fields.isEmpty()
                || tellsOf(body, fields)
                || isGovernment(body.name().toLowerCase(Locale.ROOT));
    }

    /** "Government of Chad", "Federal Government"; no "Department of Government Information". */
    private static boolean isGovernment(String name) {
        return name.startsWith(GOVERNMENT) || name.endsWith(GOVERNMENT);
    }

    /**
     * The country that the sentence is about or the one before opens with, or the one that the
     * dateline names.
     */
    private Optional<Entity> country(int token, Set<Entity> countries) {
        return bodies.subject(OfficeKinds.STATE, bodies.sentence(token), token)
                .filter(countries::contains)
                .or(() -> bodies.opener(token).filter(countries::contains))
                .or(() -> BodySearch.sole(bodies.inDateline(token, OfficeKinds.STATE)));
    }

    /** What the minister is in charge of: "economy". */
    private static Set<String> fields(String title) {
        return words(title)
                .filter(word -> word.length() > TELLING)
                .filter(word -> !TitleLexicon.isHead(word) && !OfficeKinds.leavesOpen(word))
                .collect(Collectors.toSet());
    }

    private static Stream<String> words(String name) {
        return Stream.of(name.split("[ ,]+"));
    }

    private static boolean tellsOf(Entity ministry, Set<String> fields) {
        return words(ministry.name().toLowerCase(Locale.ROOT)).anyMatch(fields::contains);
    }
}
