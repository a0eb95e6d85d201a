package org.gleaner.annotate.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;

/**
 * Names of one type that follow each other in a list: "Ann, Bob (twins) and singer Carl"; of
 * places, each that contains the one before. An organization behind a mere comma is as often the
 * whole of which the one before is part, and left out.
 */
final class NameLists {

    private static final Set<String> JOINTS = Set.of(",", "and", "&", "/");
    static final Set<String> PREPOSITIONS = DataFile.words("relations/prepositions.txt");

    /** How many words may come before a further name: "music industry veteran Michael Blakey". */
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

    private Optional<Argument> next(Argument name) {
        int joint = aside(name.to() + 1);
        if (!isJoint(joint)
                || name.type() == EntityType.ORGANIZATION
                        && isMereComma(joint)
                        && !isClosedByAnd(joint, name.type())) {
            return Optional.empty();
        }
        int at = isJoint(joint + 1) ? joint + 2 : joint + 1;
        for (int skipped = 0; at < last && skipped <= APART; at++, skipped++) {
            if (passage.inMention(at)) {
                return passage.argument(at, Party.Resolution.STRUCTURE)
                        .filter(other -> other.type() == name.type());
            }
            if (endsList(passage.lower(at))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Acme, Ajax and Globex": bodies with mere commas between are a list where "and" ends it. */
    private boolean isClosedByAnd(int comma, EntityType type) {
        int joint = comma;
        for (int names = 0; names < LONGEST && joint + 1 < last; names++) {
            Optional<Argument> next =
                    passage.startsMention(joint + 1)
                            ? passage.argument(joint + 1, Party.Resolution.STRUCTURE)
                                    .filter(named -> named.type() == type)
                            : Optional.empty();
            if (next.isEmpty()) {
                return false;
            }
            joint = aside(next.get().to() + 1);
            if (!isJoint(joint)) {
                return false;
            }
            if (!isMereComma(joint)) {
                return true;
            }
        }
        return false;
    }

    private boolean isJoint(int token) {
        return token < last && JOINTS.contains(passage.lower(token));
    }

    private boolean isMereComma(int token) {
        return passage.lower(token).equals(",") && token + 1 < last && !isJoint(token + 1);
    }

    /** What is before a further name is only words that may describe it. */
    private static boolean endsList(String word) {
        return !Character.isLetter(word.charAt(0)) && !word.equals("/")
                || PREPOSITIONS.contains(word)
                || WordMatcher.STOPS.contains(word);
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
