package org.gleaner.annotate.payments;

import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.text.MentionIndex;
import org.gleaner.text.TokenView;

/** To whom a letter is written, "Dear [Mr Bell]", and the body below his name in the address. */
final class Addressee {

    private static final Set<String> GREETINGS = Set.of("dear");
    private static final Set<String> JOINING = Set.of("and", ",", "&");

    /** How far from the top a letter greets, in tokens. */
    private static final int HEAD = 250;

    /** How many titles may stand before the name: "Mr and Mrs". */
    private static final int TITLES = 6;

    /** How far below his name his body stands in the address, in tokens. */
    private static final int ADDRESS = 12;

    private final TokenView view;
    private final MentionIndex names;
    private final Optional<Entity> person;
    private final Optional<Entity> body;

    Addressee(TokenView view, MentionIndex names) {
        this.view = view;
        this.names = names;
        int greeting = greeting();
        person = greeting < 0 ? Optional.empty() : greeted(greeting + 1);
        body = person.flatMap(known -> bodyOf(known, greeting));
    }

    Optional<Entity> person() {
        return person;
    }

    Optional<Entity> body() {
        return body;
    }

    private int greeting() {
        for (int token = 0; token < Math.min(HEAD, view.size()); token++) {
            if (GREETINGS.contains(view.lower(token))
                    && view.tokens().word(token).startsWith("D")) {
                return token;
            }
        }
        return -1;
    }

    private Optional<Entity> greeted(int from) {
        int token = from;
        while (token < Math.min(view.size(), from + TITLES)
                && !names.isInMention(token)
                && (JOINING.contains(view.lower(token))
                        || TitleLexicon.isTitle(view.tokens().word(token))
                        || TitleLexicon.isHonorificOrStyle(view.tokens().word(token)))) {
            token++;
        }
        return token < view.size() && names.isInMention(token)
                ? names.entity(names.mentionAt(token))
                        .filter(entity -> entity.type() != EntityType.LOCATION)
                : Optional.empty();
    }

    /** The first body behind his name above the greeting. */
    private Optional<Entity> bodyOf(Entity known, int greeting) {
        if (known.type() == EntityType.ORGANIZATION) {
            return Optional.of(known);
        }
        int last = -1;
        for (int mention : names.mentionsIn(0, Math.max(0, greeting - 1))) {
            Optional<Entity> entity = names.entity(mention);
            if (entity.filter(known::equals).isPresent()) {
                last = names.last(mention);
            } else if (last >= 0
                    && names.first(mention) - last <= ADDRESS
                    && names.mention(mention).type() == EntityType.ORGANIZATION) {
                return entity;
            }
        }
        return Optional.empty();
    }
}
