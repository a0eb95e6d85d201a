package org.gleaner.annotate.relations;

import java.util.Optional;
import java.util.Set;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;

/**
 * Whose an office is that the text has given to many at once: "[Trustees] of the Arden School
 * Division voted. ... Trustee Ann Lee".
 */
final class ManyHolders {

    /** Within how many words before an office they are looked for. */
    private static final int WIDE = 600;

    private static final Set<String> LINKS = Set.of("of", "on", "at", "for", "from");
    private static final String THE = "the";

    private final Passage passage;

    ManyHolders(Passage passage) {
        this.passage = passage;
    }

    /**
     * The body named last before the token whose holders of the office the text has told of.
     *
     * @param title in lower case
     */
    Optional<Entity> of(String title, int token, String kind) {
        String many = title.substring(title.lastIndexOf(' ') + 1) + "s";
        for (int at = token - 1; at >= Math.max(0, token - WIDE); at--) {
            if (passage.lower(at).equals(many) && !passage.inMention(at)) {
                Optional<Entity> body = beside(at).filter(of -> OfficeKinds.fits(of, kind));
                if (body.isPresent()) {
                    return body;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Entity> beside(int office) {
        return behind(office + 1).or(() -> before(office - 1));
    }

    /** "of the Arden School Division". */
    private Optional<Entity> behind(int link) {
        if (!LINKS.contains(passage.lower(link))) {
            return Optional.empty();
        }
        int name = passage.lower(link + 1).equals(THE) ? link + 2 : link + 1;
        return organization(name);
    }

    /** "Arden" of "Arden trustees", "Arden's trustees". */
    private Optional<Entity> before(int token) {
        int name = token > 0 && passage.isPossessive(token) ? token - 1 : token;
        return name < 0 ? Optional.empty() : organization(name);
    }

    private Optional<Entity> organization(int token) {
        return token < passage.tokens.size() && passage.names.isAt(token, EntityType.ORGANIZATION)
                ? passage.names.entityAt(token)
                : Optional.empty();
    }
}
