package org.gleaner.annotate.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.gleaner.model.EntityType;
import org.gleaner.text.FormView;

/** The readings of a document so far: at most one for every token. */
final class NameReadings {

    private final NameReading[] at;

    /** What the text says that a name is; nothing where it says two things. */
    private final Map<String, Optional<EntityType>> said = new HashMap<>();

    /** All of them, kept until one changes; most steps change none. */
    private List<NameReading> all;

    /** The words of people's names of more than one, kept until a reading changes. */
    private Set<String> people;

    NameReadings(int tokens) {
        at = new NameReading[tokens];
    }

    /** Notes that the text itself says what a name is: "Velmora, a village of 300". */
    void say(String name, EntityType type) {
        said.merge(
                name,
                Optional.of(type),
                (one, other) -> one.equals(other) ? one : Optional.empty());
    }

    /** What the text says of a name, if it says one thing. */
    Optional<EntityType> said(String name) {
        return said.getOrDefault(name, Optional.empty());
    }

    Optional<NameReading> at(int token) {
        return token < 0 || token >= at.length ? Optional.empty() : Optional.ofNullable(at[token]);
    }

    /** Those that share a token with the stretch, in text order. */
    List<NameReading> overlapping(int from, int to) {
        List<NameReading> found = new ArrayList<>(2);
        for (int token = from; token <= to; token++) {
            if (at[token] != null
                    && (found.isEmpty() || found.get(found.size() - 1) != at[token])) {
                found.add(at[token]);
            }
        }
        return found;
    }

    boolean isFree(int from, int to) {
        for (int token = from; token <= to; token++) {
            if (at[token] != null) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing that is known, and nothing that goes on beyond it, is read in a stretch. */
    boolean isOpen(int from, int to) {
        return isOpen(from, to, reading -> !reading.isKnown());
    }

    /** Whether all that is read in a stretch lies within it and may give way to another reading. */
    boolean isOpen(int from, int to, Predicate<NameReading> givesWay) {
        for (int token = from; token <= to; token++) {
            NameReading reading = at[token];
            if (reading != null
                    && (reading.from() < from || reading.to() > to || !givesWay.test(reading))) {
                return false;
            }
        }
        return true;
    }

    /** Adds a reading; those that it overlaps go. */
    void put(NameReading reading) {
        all = null;
        people = null;
        for (int token = reading.from(); token <= reading.to(); token++) {
            if (at[token] != null) {
                remove(at[token]);
            }
            at[token] = reading;
        }
    }

    void remove(NameReading reading) {
        all = null;
        people = null;
        for (int token = reading.from(); token <= reading.to(); token++) {
            at[token] = null;
        }
    }

    /** The words of the names of people that are read in full. */
    Set<String> people(FormView words) {
        if (people == null) {
            Set<String> found = new HashSet<>();
            for (NameReading reading : all()) {
                if (reading.type() == EntityType.PERSON && reading.length() > 1) {
                    for (int token = reading.from(); token <= reading.to(); token++) {
                        found.add(words.at(token));
                    }
                }
            }
            people = Collections.unmodifiableSet(found);
        }
        return people;
    }

    /**
     * All, in text order; a list of its own, so that a step may change them while it goes through.
     */
    List<NameReading> all() {
        if (all == null) {
            all = at.length == 0 ? List.of() : List.copyOf(overlapping(0, at.length - 1));
        }
        return all;
    }
}
