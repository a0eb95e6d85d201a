package org.gleaner.annotate.pledges;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;

/**
 * Whom a number and a noun mean: "the three islands" after "Gozo, Comino and Malta", and "the three
 * islands – Gozo, Comino and Malta".
 */
record NamedRow(PledgeContext context) {

    private static final Map<String, Integer> NUMBERS =
            Map.of("two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "3", 3, "4", 4, "5", 5);
    private static final Set<String> BETWEEN = Set.of(",", "and", "the", "&", "as", "well", "of");
    private static final Set<EntityType> ACTING =
            Set.of(EntityType.LOCATION, EntityType.ORGANIZATION, EntityType.PERSON);

    /** How many names before the noun are looked at. */
    private static final int FAR = 40;

    /** The named in order; empty where no row of as many stands before or right behind. */
    List<Entity> of(SentenceView sentence, int from, int head) {
        int many = many(sentence, from, head);
        if (many == 0) {
            return List.of();
        }
        int behind = context.names().lastBefore(sentence.inDocument(head) + 1) + 1;
        boolean beside =
                isNamed(behind)
                        && context.names().first(behind) - sentence.inDocument(head) <= 3
                        && isRow(behind, many);
        if (beside) {
            return row(behind, many);
        }
        int last = context.names().lastBefore(sentence.inDocument(Math.max(0, from)));
        for (int first = last - many + 1; first >= 0 && first > last - FAR; first--) {
            if (isRow(first, many)) {
                return row(first, many);
            }
        }
        return List.of();
    }

    private static int many(SentenceView sentence, int from, int head) {
        for (int token = Math.max(0, from); token < head; token++) {
            int many = NUMBERS.getOrDefault(sentence.word(token), 0);
            if (many > 0) {
                return many;
            }
        }
        return 0;
    }

    private List<Entity> row(int first, int many) {
        return IntStream.range(first, first + many)
                .mapToObj(context.names()::entity)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** Whether as many names of one kind, and no more, stand in a row. */
    private boolean isRow(int first, int many) {
        for (int name = first; name < first + many; name++) {
            if (!isNamed(name) || name > first && !areNext(name - 1)) {
                return false;
            }
        }
        return !(isNamed(first - 1) && areNext(first - 1))
                && !(isNamed(first + many) && areNext(first + many - 1))
                && row(first, many).size() == many;
    }

    private boolean isNamed(int mention) {
        return mention >= 0
                && mention <= context.names().lastBefore(context.tokens().size())
                && context.names()
                        .entity(mention)
                        .filter(entity -> ACTING.contains(entity.type()))
                        .isPresent();
    }

    private boolean areNext(int mention) {
        int from = context.names().last(mention) + 1;
        int to = context.names().first(mention + 1);
        if (to - from > 3 || to <= from) {
            return false;
        }
        for (int token = from; token < to; token++) {
            if (!BETWEEN.contains(context.view().lower(token))) {
                return false;
            }
        }
        return context.names()
                .entity(mention)
                .map(Entity::type)
                .equals(context.names().entity(mention + 1).map(Entity::type));
    }
}
