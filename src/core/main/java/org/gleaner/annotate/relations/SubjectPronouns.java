package org.gleaner.annotate.relations;

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

    private static final Set<String> PRONOUNS = Set.of("he", "she");

    private final Passage passage;
    private final AntecedentResolver antecedents;

    SubjectPronouns(Passage passage, AntecedentResolver antecedents) {
        this.passage = passage;
        this.antecedents = antecedents;
    }

    /** Whether a rule may begin with the word at the token, in lower case. */
    static boolean is(String word) {
        return PRONOUNS.contains(word);
    }

    /** Whether one stands among the tokens from {@code first} up to {@code last}, exclusive. */
    static boolean areAmong(Passage passage, int first, int last) {
        for (int token = first; token < last; token++) {
            if (is(passage.lower(token))) {
                return true;
            }
        }
        return false;
    }

    /** The person that the pronoun at the token stands for, if that is one of the types. */
    Optional<Argument> at(int token, Set<EntityType> wanted) {
        if (!wanted.contains(EntityType.PERSON) || passage.inMention(token)) {
            return Optional.empty();
        }
        return antecedents
                .of(token, token)
                .filter(entity -> entity.type() == EntityType.PERSON)
                .map(entity -> passage.argument(entity, token, token, Party.Resolution.ANTECEDENT));
    }
}
