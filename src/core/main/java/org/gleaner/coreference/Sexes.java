package org.gleaner.coreference;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.gleaner.lexicon.Sex;
import org.gleaner.model.Entity;
import org.gleaner.model.Tokens;
import org.gleaner.text.MentionIndex;

/**
 * Which of the people that a text names "he" and "she" may mean, by their titles ("Ms Berg") and
 * given names. Who shows neither may be meant by both.
 */
final class Sexes {

    private final Tokens tokens;
    private final MentionIndex names;
    private final Map<Entity, Optional<Sex>> known = new IdentityHashMap<>();

    Sexes(Tokens tokens, MentionIndex names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** Whether a mention names nobody of the other sex than the pronoun's. */
    IntPredicate fitting(String pronoun) {
        Optional<Sex> wanted = Sex.ofPronoun(pronoun);
        return mention ->
                wanted.isEmpty()
                        || names.entity(mention)
                                .flatMap(this::of)
                                .map(wanted.get()::equals)
                                .orElse(true);
    }

    /** Whether somebody is known to be of the pronoun's sex. */
    boolean isKnown(Entity entity, String pronoun) {
        return of(entity).isPresent() && of(entity).equals(Sex.ofPronoun(pronoun));
    }

    /** Whether nothing shows that somebody is of the other sex than the pronoun's. */
    boolean mayBe(Entity entity, String pronoun) {
        return of(entity).isEmpty() || isKnown(entity, pronoun);
    }

    private Optional<Sex> of(Entity entity) {
        return known.computeIfAbsent(entity, one -> byTitle(one).or(() -> Sex.ofName(one.name())));
    }

    private Optional<Sex> byTitle(Entity entity) {
        for (String title : entity.titles()) {
            for (String word : title.split(" ")) {
                Optional<Sex> sex = Sex.ofTitle(word);
                if (sex.isPresent()) {
                    return sex;
                }
            }
        }
        for (int mention : entity.mentions()) {
            int before = names.first(mention) - 1;
            Optional<Sex> sex = before < 0 ? Optional.empty() : Sex.ofTitle(tokens.word(before));
            if (sex.isPresent()) {
                return sex;
            }
        }
        return Optional.empty();
    }
}
