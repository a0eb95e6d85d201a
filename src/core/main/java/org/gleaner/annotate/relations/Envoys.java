package org.gleaner.annotate.relations;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.gleaner.model.EntityType;

/**
 * Whose an envoy is: of the country that sends him, and not of the one that he is sent to, where
 * the words name both: "Ambassador of Norway to Peru".
 */
final class Envoys {

    private final Passage passage;

    /** The titles that are said to be of somebody: person and place in the text. */
    private final Set<String> sent = new HashSet<>();

    Envoys(Collection<RelationCandidate> candidates, Passage passage) {
        this.passage = passage;
        for (RelationCandidate candidate : candidates) {
            if (OfficePhrases.isOffice(candidate)
                    && candidate.object().isPresent()
                    && !isTo(candidate)) {
                sent.add(place(candidate));
            }
        }
    }

    /** "Peru", where the same words name "Norway" as well. */
    boolean isWhereTo(RelationCandidate candidate) {
        return OfficePhrases.isOffice(candidate)
                && isTo(candidate)
                && sent.contains(place(candidate));
    }

    private boolean isTo(RelationCandidate candidate) {
        return candidate
                .object()
                .filter(of -> of.type() == EntityType.LOCATION)
                .filter(of -> of.from() > passage.tokens.at(title(candidate)))
                .filter(of -> passage.lower(before(of)).equals("to"))
                .isPresent();
    }

    private int before(Argument of) {
        int before = of.from() - 1;
        return passage.lower(before).equals("the") ? before - 1 : before;
    }

    private static int title(RelationCandidate candidate) {
        return candidate.value().orElseThrow().start();
    }

    private static String place(RelationCandidate candidate) {
        return candidate.subject().party().name() + "\n" + title(candidate);
    }
}
