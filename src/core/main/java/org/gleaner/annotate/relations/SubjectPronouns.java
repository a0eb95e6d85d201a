package org.gleaner.annotate.relations;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.coreference.AntecedentResolver;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;

/**
 * Reads "he" and "she" as the names they stand for where a rule over words begins with a subject
 * that nothing governs: "She divides her time between Porto and Rome".
 */
final class SubjectPronouns {

    private static final Map<String, EntityType> TYPES =
            Map.of(
                    "he", EntityType.PERSON,
                    "she", EntityType.PERSON);

    private final Passage passage;
    private final AntecedentResolver antecedents;

    SubjectPronouns(Passage passage, AntecedentResolver antecedents) {
        this.passage = passage;
        this.antecedents = antecedents;
    }

    /** Whether a rule may begin with the word at the token, in lower case. */
    static boolean is(String word) {
        return TYPES.containsKey(word);
    }

    /** The types of the names in a sentence, with those its pronouns may stand for. */
    static Set<EntityType> with(Set<EntityType> named, Passage passage, int first, int last) {
        Set<EntityType> types = named;
        for (int token = first; token < last; token++) {
            EntityType type = TYPES.get(passage.lower(token));
            if (type != null && !types.contains(type)) {
                types = types.isEmpty() ? EnumSet.of(type) : EnumSet.copyOf(types);
                types.add(type);
            }
        }
        return types;
    }

    /** The name that the pronoun at the token stands for, if it is of one of the types. */
    Optional<Argument> at(int token, Set<EntityType> wanted) {
        EntityType type = TYPES.get(passage.lower(token));
        if (type == null || !wanted.contains(type) || passage.inMention(token)) {
            return Optional.empty();
        }
        return antecedents
                .of(token, token)
                .filter(entity -> entity.type() == type)
                .map(
                        entity ->
                                new Argument(
                                        Party.of(
                                                entity,
                                                passage.tokens.span(token),
                                                Party.Resolution.ANTECEDENT),
                                        type,
                                        token,
                                        token));
    }
}
