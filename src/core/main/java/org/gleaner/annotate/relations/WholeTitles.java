package org.gleaner.annotate.relations;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gleaner.model.Span;

/**
 * The longest titles that candidates read at the same words, so that a part of one is no office of
 * its own: "Director" of "Acting Country Director", "chief" of "chief of staff".
 */
final class WholeTitles {

    private static final String TYPE = "HOLDS_POSITION";

    /** By whose title it is, whether its organization is known, and where it begins or ends. */
    private final Map<String, Integer> lengths = new HashMap<>();

    WholeTitles(Collection<RelationCandidate> candidates) {
        for (RelationCandidate candidate : candidates) {
            title(candidate).ifPresent(title -> keep(candidate, title));
        }
    }

    private void keep(RelationCandidate candidate, Span title) {
        keep(candidate, "", title);
        if (candidate.object().isPresent()) {
            keep(candidate, "of", title);
        }
    }

    private void keep(RelationCandidate candidate, String of, Span title) {
        lengths.merge(key(candidate, of, "from" + title.start()), title.length(), Math::max);
        lengths.merge(key(candidate, of, "to" + title.end()), title.length(), Math::max);
    }

    /** Whether a longer title of the same person, as well said of a body, begins or ends there. */
    boolean isPartOfMore(RelationCandidate candidate) {
        Optional<Span> title = title(candidate);
        if (title.isEmpty()) {
            return false;
        }
        if (isWithin(candidate, title.get())) {
            return true;
        }
        String of = candidate.object().isPresent() ? "of" : "";
        int length = title.get().length();
        return lengths.getOrDefault(key(candidate, of, "from" + title.get().start()), 0) > length
                || lengths.getOrDefault(key(candidate, of, "to" + title.get().end()), 0) > length;
    }

    /** Whether its body is part of a longer title: "Child Health" of "Head of Child Health". */
    private boolean isWithin(RelationCandidate candidate, Span title) {
        int longest = lengths.getOrDefault(key(candidate, "", "from" + title.start()), 0);
        return candidate
                .object()
                .map(of -> of.party().span())
                .filter(of -> of.start() >= title.end())
                .filter(of -> of.end() <= title.start() + longest)
                .isPresent();
    }

    private static String key(RelationCandidate candidate, String of, String place) {
        return candidate.subject().party().name() + "\n" + of + "\n" + place;
    }

    private static Optional<Span> title(RelationCandidate candidate) {
        return candidate.type().equals(TYPE) ? candidate.value() : Optional.empty();
    }
}
