package org.gleaner.annotate.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.coreference.AntecedentResolver;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;

/**
 * Reads where a body sits that is named elsewhere and described here by its town: "Acme rose. The
 * Winterthur-based insurer said", "they lent the Ulsan firm 30 billion won".
 */
final class DescribedSeats {

    private static final String THE = "the";
    private static final Set<String> BASED =
            Set.of("based", "headquartered", "-based", "-headquartered");
    private static final String HYPHEN = "-";

    /** Nouns for what has a seat. */
    private static final Set<String> BODIES = DataFile.words("relations/bodynouns.txt");

    /** What "the Lund-based insurer" is at any rate. */
    private static final String COMPANY = "company";

    /** How many words may stand between the town and the noun: "chip design firm". */
    private static final int WORDS = 2;

    private final Passage passage;
    private final AntecedentResolver antecedents;

    DescribedSeats(Passage passage, AntecedentResolver antecedents) {
        this.passage = passage;
        this.antecedents = antecedents;
    }

    List<RelationCandidate> find(int sentence) {
        List<RelationCandidate> found = new ArrayList<>();
        int last = passage.tokens.last(sentence);
        for (int token = passage.tokens.first(sentence); token + 2 < last; token++) {
            if (passage.lower(token).equals(THE) && passage.startsMention(token + 1)) {
                seat(token, last).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<RelationCandidate> seat(int the, int last) {
        Optional<Argument> town =
                passage.argument(the + 1, Party.Resolution.STRUCTURE)
                        .filter(place -> place.type() == EntityType.LOCATION);
        if (town.isEmpty()) {
            return Optional.empty();
        }
        int at = behindBased(town.get().to() + 1, last);
        boolean based = at > town.get().to() + 1;
        for (int words = 0; at < last && words <= WORDS; at++, words++) {
            if (passage.inMention(at) || !passage.isNominal(at)) {
                return Optional.empty();
            }
            if (at + 1 >= last || !passage.isNoun(at + 1)) {
                return (based || words == 0 ? body(at, based) : Optional.<Argument>empty())
                        .flatMap(
                                body ->
                                        FixedForm.SEAT_OF_DESCRIBED.between(
                                                body, town.get(), passage));
            }
        }
        return Optional.empty();
    }

    /**
     * Whether the body is the first that this sentence names before, or else the one before it, and
     * nothing governs it there: "the İzmir club" is not whom it bought a player from.
     */
    private boolean isTopic(Entity body, int noun) {
        int sentence = passage.tokens.sentenceOf(noun);
        Optional<Argument> first = firstBody(passage.tokens.first(sentence), noun);
        if (first.isEmpty() && sentence > 0) {
            first =
                    firstBody(
                            passage.tokens.first(sentence - 1), passage.tokens.last(sentence - 1));
        }
        return first.isEmpty()
                || first.get().party().entity().filter(body::equals).isPresent()
                        && !isGoverned(first.get().from());
    }

    private boolean isGoverned(int token) {
        int before = token - 1;
        while (before >= 0 && passage.lower(before).equals(THE)) {
            before--;
        }
        return before >= 0 && NameLists.PREPOSITIONS.contains(passage.lower(before));
    }

    private Optional<Argument> firstBody(int from, int to) {
        for (int token = from; token < to; token++) {
            if (passage.startsMention(token)
                    && passage.names.isAt(token, EntityType.ORGANIZATION)) {
                return passage.argument(token, Party.Resolution.STRUCTURE);
            }
        }
        return Optional.empty();
    }

    private boolean isBody(int noun) {
        return BODIES.contains(passage.lower(noun));
    }

    /** Behind "-based", where that follows the town. */
    private int behindBased(int token, int last) {
        int at = token < last && passage.lower(token).equals(HYPHEN) ? token + 1 : token;
        return at < last && BASED.contains(passage.lower(at)) ? at + 1 : token;
    }

    private Optional<Argument> body(int noun, boolean based) {
        return Character.isLowerCase(passage.tokens.word(noun).charAt(0))
                ? antecedents
                        .of(THE + " " + passage.lower(noun), noun)
                        .or(
                                () ->
                                        based && isBody(noun)
                                                ? antecedents.of(THE + " " + COMPANY, noun)
                                                : Optional.empty())
                        .filter(entity -> entity.type() == EntityType.ORGANIZATION)
                        .filter(entity -> isTopic(entity, noun))
                        .map(
                                entity ->
                                        passage.argument(
                                                entity, noun, noun, Party.Resolution.ANTECEDENT))
                : Optional.empty();
    }
}
