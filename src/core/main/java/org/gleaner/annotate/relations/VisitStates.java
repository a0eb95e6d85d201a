package org.gleaner.annotate.relations;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gleaner.coreference.CountryCounts;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;

/**
 * The two states of a text on a visit or talks, and of which of them a minister is whom it names
 * without his state: who invites is of the host, who comes along with the guest is of the guest's
 * state, and who meets somebody of the one state is of the other.
 */
final class VisitStates {

    /** Words of a head that tell of two states: "joint", "visit". */
    private static final Set<String> JOINT = DataFile.words("relations/joint-words.txt");

    /** Words before an office by which its holder is of one of the two: "accompanied". */
    private static final Map<String, String> CUES = DataFile.map("relations/visit-cues.tsv");

    private static final Set<String> FORMS = DataFile.words("relations/state-forms.txt");
    private static final Set<String> VISITS = Set.of("visit", "trip", "journey");

    private static final String HOST = "host";
    private static final String GUEST = "guest";

    /** Within how many words the head of a text is. */
    private static final int HEAD = 60;

    /** How many words of a state's name may stand behind "to". */
    private static final int NAME = 4;

    /** How often a text names each of the two at least. */
    private static final int FEWEST = 2;

    private final Passage passage;

    /** None, or the two states. */
    private final List<Entity> pair;

    private final Optional<Entity> host;

    /** By the names of people whose. */
    private final Map<String, Entity> states = new HashMap<>();

    VisitStates(Passage passage, Collection<RelationCandidate> candidates) {
        this.passage = passage;
        pair = isJoint() ? pair() : List.of();
        host = pair.isEmpty() ? Optional.empty() : visited();
        for (RelationCandidate candidate : candidates) {
            if (!pair.isEmpty() && candidate.type().equals(PositionFinder.TYPE)) {
                candidate
                        .object()
                        .flatMap(of -> of.party().entity())
                        .filter(pair::contains)
                        .ifPresent(of -> states.put(candidate.subject().party().name(), of));
            }
        }
    }

    /** The state of the minister whose title begins at the token. */
    Optional<Entity> at(int title, Argument holder) {
        if (pair.isEmpty()) {
            return Optional.empty();
        }
        Entity told = states.get(holder.party().name());
        Optional<Entity> found = told != null ? Optional.of(told) : cued(title, holder);
        found.ifPresent(state -> states.put(holder.party().name(), state));
        return found;
    }

    private Optional<Entity> cued(int title, Argument holder) {
        int sentence = passage.tokens.sentenceOf(title);
        int first = passage.tokens.first(sentence);
        for (int token = Math.min(title, holder.from()) - 1; token >= first; token--) {
            String use = passage.inMention(token) ? null : CUES.get(passage.lower(token));
            if (use != null) {
                return of(use, first, token);
            }
        }
        int last = passage.tokens.last(sentence);
        for (int token = Math.max(title, holder.to()) + 1; token < last; token++) {
            String use = passage.inMention(token) ? null : CUES.get(passage.lower(token));
            if (use != null) {
                return use.equals(HOST) || use.equals(GUEST)
                        ? Optional.empty()
                        : known(token, last).map(this::other);
            }
        }
        return Optional.empty();
    }

    private Optional<Entity> of(String use, int first, int cue) {
        if (use.equals(HOST)) {
            return host;
        }
        if (use.equals(GUEST)) {
            return known(first, cue).or(() -> host.map(this::other));
        }
        return known(first, cue).map(this::other);
    }

    /** The state of the one person among the tokens whose state is known. */
    private Optional<Entity> known(int from, int to) {
        for (int token = from; token < to; token++) {
            if (passage.startsMention(token) && passage.names.isAt(token, EntityType.PERSON)) {
                return passage.names.entityAt(token).map(person -> states.get(person.name()));
            }
        }
        return Optional.empty();
    }

    private Entity other(Entity state) {
        return pair.get(0).equals(state) ? pair.get(1) : pair.get(0);
    }

    private boolean isJoint() {
        for (int token = 0; token < Math.min(HEAD, passage.tokens.size()); token++) {
            if (JOINT.contains(passage.lower(token))) {
                return true;
            }
        }
        return false;
    }

    /** The two states that the text names most, if no third as often. */
    private List<Entity> pair() {
        List<CountryCounts.Counted> most = CountryCounts.of(passage.names);
        boolean two =
                most.size() > 1
                        && most.get(1).times() >= FEWEST
                        && (most.size() == 2 || most.get(2).times() < most.get(1).times());
        List<Entity> places =
                two
                        ? Stream.of(most.get(0), most.get(1))
                                .flatMap(each -> place(each).stream())
                                .toList()
                        : List.of();
        return places.size() == 2 ? places : List.of();
    }

    private static Optional<Entity> place(CountryCounts.Counted country) {
        return country.names().stream()
                .filter(named -> named.type() == EntityType.LOCATION)
                .findFirst();
    }

    /** The state of the two that the text says, first of all, is visited: "visit ... to Chad". */
    private Optional<Entity> visited() {
        boolean visit = false;
        for (int token = 0; token < passage.tokens.size(); token++) {
            String word = passage.lower(token);
            visit |= VISITS.contains(word);
            if (visit && word.equals("to")) {
                Optional<Entity> state = behind(token + 1).filter(pair::contains);
                if (state.isPresent()) {
                    return state;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Entity> behind(int from) {
        int at = from;
        while (at < from + NAME
                && at + 1 < passage.tokens.size()
                && !passage.startsMention(at)
                && FORMS.contains(passage.lower(at))) {
            at++;
        }
        return at < passage.tokens.size() ? passage.names.entityAt(at) : Optional.empty();
    }
}
