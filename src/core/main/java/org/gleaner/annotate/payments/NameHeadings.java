package org.gleaner.annotate.payments;

import java.util.Optional;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.model.Tokens;
import org.gleaner.text.MentionIndex;

/**
 * Headings that are nothing but a name, whose bearer gives what the lines below them say: "Lark
 * Foundation" above "$5 million to the Red Cross".
 */
final class NameHeadings {

    private final Tokens tokens;
    private final MentionIndex names;

    NameHeadings(Tokens tokens, MentionIndex names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** The person or organization that is all of the sentence before this one. */
    Optional<Party> above(int sentence) {
        if (sentence < 1 || tokens.first(sentence - 1) >= tokens.last(sentence - 1)) {
            return Optional.empty();
        }
        int mention = names.mentionAt(tokens.last(sentence - 1) - 1);
        return mention != MentionIndex.NONE && names.first(mention) == tokens.first(sentence - 1)
                ? names.entity(mention)
                        .filter(NameHeadings::gives)
                        .flatMap(entity -> names.party(mention, Resolution.STRUCTURE))
                : Optional.empty();
    }

    private static boolean gives(Entity entity) {
        return entity.type() == EntityType.ORGANIZATION || entity.type() == EntityType.PERSON;
    }
}
