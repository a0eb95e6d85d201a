package org.gleaner.annotate.relations;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.coreference.AntecedentResolver;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.pipeline.Lazy;

/**
 * Finds the party of an office in a text on a party: whom most of its "the party" mean has the
 * "state chairman" and the "treasurer", and not a rival that it named last.
 */
final class PartyPosts {

    /** Offices that a party has: "treasurer". */
    private static final Set<String> POSTS = DataFile.words("relations/party-posts.txt");

    /** Words before them that tell where in the party: "federal". */
    private static final Set<String> LEVELS = DataFile.words("relations/party-levels.txt");

    private static final double CONFIDENCE = 0.65;

    private static final String PARTY = "party";

    /** How often a text that is on a party says "party" at least. */
    private static final int OFTEN = 2;

    private final Passage passage;
    private final AntecedentResolver antecedents;
    private final OfficePhrases words;
    private final Lazy<Optional<Entity>> party = new Lazy<>(this::find);

    PartyPosts(Passage passage, AntecedentResolver antecedents, OfficePhrases words) {
        this.passage = passage;
        this.antecedents = antecedents;
        this.words = words;
    }

    Optional<RelationCandidate> of(RelationCandidate candidate) {
        return isPost(candidate)
                ? party.get().map(of -> candidate.of(words.argument(of, candidate), CONFIDENCE))
                : Optional.empty();
    }

    private boolean isPost(RelationCandidate candidate) {
        List<String> title = List.of(words.title(candidate).split(" "));
        int last = title.size() - 1;
        if (!POSTS.contains(title.get(last)) || !LEVELS.containsAll(title.subList(0, last))) {
            return false;
        }
        int before = passage.tokens.at(candidate.value().orElseThrow().start()) - 1;
        return words.isAlone(candidate) || before >= 0 && LEVELS.contains(passage.lower(before));
    }

    private Optional<Entity> find() {
        Map<Entity, Integer> times = new HashMap<>();
        int all = 0;
        for (int token = 0; token + 1 < passage.tokens.size(); token++) {
            if (!passage.lower(token + 1).equals(PARTY) || passage.inMention(token + 1)) {
                continue;
            }
            all++;
            if (passage.lower(token).equals("the")) {
                antecedents
                        .of(token, token + 1)
                        .filter(of -> of.type() == EntityType.ORGANIZATION)
                        .ifPresent(of -> times.merge(of, 1, Integer::sum));
            }
        }
        return all < OFTEN
                ? Optional.empty()
                : times.entrySet().stream()
                        .max(
                                Comparator.<Map.Entry<Entity, Integer>>comparingInt(
                                                Map.Entry::getValue)
                                        .thenComparing(entry -> -entry.getKey().mentions().get(0)))
                        .map(Map.Entry::getKey);
    }
}
