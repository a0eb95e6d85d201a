package org.gleaner.annotate.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;

/**
 * Names of one type that follow each other in a list: "Ann, Bob (twins) and singer Carl"; of
 * places, each that contains the one before. A body behind a mere comma is as often the whole of
 * which the one before is part, and left out.
 */
final class NameLists {

    private static final Set<String> JOINTS = Set.of(",", "and", "&", "/");
    static final Set<String> PREPOSITIONS =
            Set.of(
                    "of", "in", "for", "to", "from", "by", "with", "at", "as", "on", "under",
                    "after");

    /** Words that may stand before a further name: "music industry veteran Michael Blakey". */
    private static final int APART = 3;

    private static final int ASIDE = 6;
    private static final int LONGEST = 30;

    private final Passage passage;
    private final int last;

    /**
     * @param last one past the last token of the sentence
     */
    NameLists(Passage passage, int last) {
        this.passage = passage;
        this.last = last;
    }

    /** The name and those that follow it. */
    List<Argument> from(Argument first) {
        if (first.type() == EntityType.LOCATION) {
            return Places.withFollowing(passage, List.of(first));
        }
        List<Argument> found = new ArrayList<>(List.of(first));
        Optional<Argument> next = next(first);
        while (next.isPresent() && found.size() < LONGEST) {
            found.add(next.get());
            next = next(next.get());
        }
        return found;
    }

    private Optional<Argument> next(Argument argument) {
        int at = aside(argument.to() + 1);
        if (at >= last || !JOINTS.contains(passage.lower(at))) {
            return Optional.empty();
        }
        boolean comma =
                passage.lower(at).equals(",")
                        && at + 1 < last
                        && !JOINTS.contains(passage.lower(at + 1));
        if (comma && argument.type() == EntityType.ORGANIZATION) {
            return Optional.empty();
        }
        for (int joints = 0;
                at < last && JOINTS.contains(passage.lower(at)) && joints < 2;
                joints++) {
            at++;
        }
        for (int skipped = 0; at < last && skipped <= APART; at++, skipped++) {
            if (passage.inMention(at)) {
                return passage.argument(at, Party.Resolution.STRUCTURE)
                        .filter(other -> other.type() == argument.type());
            }
            if (!Character.isLetter(passage.lower(at).charAt(0)) && !passage.lower(at).equals("/")
                    || PREPOSITIONS.contains(passage.lower(at))
                    || WordMatcher.STOPS.contains(passage.lower(at))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Behind the brackets that open at {@code from}, when any do. */
    private int aside(int from) {
        if (from < last && passage.lower(from).equals("(")) {
            for (int at = from + 1; at < Math.min(last, from + ASIDE); at++) {
                if (passage.lower(at).equals(")")) {
                    return at + 1;
                }
            }
        }
        return from;
    }
}
