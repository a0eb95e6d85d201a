package org.gleaner.coreference;

import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.Countries;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Author;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.text.HeadLines;
import org.gleaner.text.MentionIndex;
import org.gleaner.text.TokenView;

/**
 * Whose paper a text is that says "we" of those who write it, and whose head does not tell: of a
 * letter to "Dear shareholders" the body that it names first, of a speech below "PAPUA NEW GUINEA"
 * the country.
 */
final class LetterBodies {

    private static final Set<String> WE = Set.of("we", "our", "us");
    private static final Set<String> READERS = DataFile.words("lexicon/readers.txt");
    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "``", "''");
    private static final String DEAR = "dear";

    /** How often a text says "we" of its own body. */
    private static final int OFTEN = 3;

    /** How far down it may greet, in tokens, and how long the greeting may be. */
    private static final int HEAD = 120;

    private static final int NEAR = 5;

    /** How far below the greeting the body is named, in tokens. */
    private static final int FAR = 60;

    private final TokenView view;
    private final MentionIndex names;

    LetterBodies(TokenView view, MentionIndex names) {
        this.view = view;
        this.names = names;
    }

    Optional<Author> find() {
        if (!saysWe()) {
            return Optional.empty();
        }
        int greeting = greeting();
        Optional<Entity> body = greeting >= 0 ? first(greeting) : country();
        return body.map(entity -> new Author(entity.name(), Optional.of(entity)));
    }

    /** Outside of words in quotation marks. */
    private boolean saysWe() {
        int said = 0;
        boolean quoted = false;
        for (int token = 0; token < view.size() && said < OFTEN; token++) {
            quoted ^= QUOTES.contains(view.lower(token));
            said += !quoted && WE.contains(view.lower(token)) ? 1 : 0;
        }
        return said >= OFTEN;
    }

    /** "[Dear] shareholders", "[Dear] friends of the library"; -1 without one. */
    private int greeting() {
        for (int token = 0; token < Math.min(HEAD, view.size()); token++) {
            if (view.lower(token).equals(DEAR)) {
                return greets(token + 1) ? token : -1;
            }
        }
        return -1;
    }

    private boolean greets(int from) {
        return view.hasAny(READERS, from, Math.min(view.size(), from + NEAR));
    }

    /** The first organization named in the head or soon below the greeting. */
    private Optional<Entity> first(int greeting) {
        int last = Math.min(view.size() - 1, greeting + FAR);
        for (int mention : names.mentionsIn(0, last)) {
            Optional<Entity> body =
                    names.entity(mention)
                            .filter(entity -> entity.type() == EntityType.ORGANIZATION)
                            .filter(
                                    entity ->
                                            entity.mentions().size() > 1
                                                    || greeting < names.first(mention))
                            .filter(entity -> !OwnBody.isPress(entity.name()))
                            .filter(entity -> !OwnBody.isOrgan(entity.name()));
            if (body.isPresent()) {
                return body;
            }
        }
        return Optional.empty();
    }

    /** "PAPUA NEW GUINEA" alone in the first line. */
    private Optional<Entity> country() {
        int mention = view.size() > 0 ? names.mentionAt(0) : MentionIndex.NONE;
        boolean alone =
                mention != MentionIndex.NONE
                        && names.last(mention) + 1 < view.size()
                        && HeadLines.isCapitals(view.tokens().words(0, names.last(mention)))
                        && view.tokens().start(names.last(mention) + 1)
                                > view.tokens().end(names.last(mention));
        return alone
                ? names.entity(mention).filter(entity -> Countries.named(entity.name()).isPresent())
                : Optional.empty();
    }
}
