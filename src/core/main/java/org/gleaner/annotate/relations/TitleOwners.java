package org.gleaner.annotate.relations;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Whose a title between two names is: once it is read before its name, "Ann Lee, and the Chairman
 * of Acme, [Mr Bob Roe],", it is none of the name before it.
 */
final class TitleOwners {

    /** By where a title before a name begins who bears it. */
    private final Map<Integer, Set<String>> owners = new HashMap<>();

    TitleOwners(Collection<RelationCandidate> candidates) {
        for (RelationCandidate candidate : candidates) {
            if (candidate.rule().equals(PositionFinder.BEFORE_NAME)) {
                owners.computeIfAbsent(start(candidate), start -> new HashSet<>())
                        .add(candidate.subject().party().name());
            }
        }
    }

    /** Whether a rule gives somebody the title of the next. */
    boolean isOfAnother(RelationCandidate candidate) {
        return candidate.type().equals(PositionFinder.TYPE)
                && candidate.value().isPresent()
                && candidate.subject().party().span().end() <= start(candidate)
                && owners.containsKey(start(candidate))
                && !owners.get(start(candidate)).contains(candidate.subject().party().name());
    }

    private static int start(RelationCandidate candidate) {
        return candidate.value().orElseThrow().start();
    }
}
