package org.gleaner.coreference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Tokens;
import org.gleaner.text.MentionIndex;

/**
 * The body that a text says somebody is at the head of, for whom he says "we" in a talk: "Ann Lee
 * has been director of the [Estepa Museum] since May", "Ann Lee left the bank to found [Acme]".
 */
final class BodyLeaders {

    private static final Set<String> LEADING = DataFile.words("lexicon/leading-verbs.txt");
    private static final Set<String> OF = Set.of("of", "at", "for");
    private static final Set<String> PAST = Set.of("was", "were", "until", "till");
    private static final String THE = "the";

    /** How many mentions of somebody are read. */
    private static final int MENTIONS = 4;

    /** How far behind a name its body may stand, in tokens. */
    private static final int FAR = 20;

    /** How far before the body it may be said that all that is over. */
    private static final int NEAR = 5;

    private final Tokens tokens;
    private final MentionIndex names;

    BodyLeaders(MentionIndex names) {
        this.tokens = names.tokens();
        this.names = names;
    }

    Optional<Entity> of(Entity person) {
        List<Integer> mentions = person.mentions();
        for (int i = 0; i < Math.min(MENTIONS, mentions.size()); i++) {
            Optional<Entity> before = before(names.first(mentions.get(i)));
            if (before.isPresent()) {
                return before;
            }
            int first = names.last(mentions.get(i)) + 1;
            if (first >= tokens.size()) {
                break;
            }
            int last = Math.min(tokens.last(tokens.sentenceOf(first - 1)) - 1, first + FAR);
            for (int other : names.mentionsIn(first, last)) {
                if (names.mention(other).type() == EntityType.ORGANIZATION && isLed(other, first)) {
                    return names.entity(other);
                }
                if (names.mention(other).type() == EntityType.PERSON) {
                    break;
                }
            }
        }
        return Optional.empty();
    }

    /** "[Acme] chairman Ann Lee", "[Acme]'s sporting director, Ann Lee". */
    private Optional<Entity> before(int name) {
        boolean office = false;
        int sentence = tokens.first(tokens.sentenceOf(name));
        for (int token = name - 1; token >= sentence && token >= name - NEAR; token--) {
            int mention = names.mentionAt(token);
            if (mention >= 0) {
                return office && names.mention(mention).type() == EntityType.ORGANIZATION
                        ? names.entity(mention)
                        : Optional.empty();
            }
            if (TitleLexicon.isFormer(tokens.word(token)) || OF.contains(lower(token))) {
                return Optional.empty();
            }
            office |= TitleLexicon.isOffice(tokens.word(token));
        }
        return Optional.empty();
    }

    /** "director of the [Estepa Museum]", "to found [Acme]". */
    private boolean isLed(int body, int from) {
        int before = names.first(body) - 1;
        before = before >= from && lower(before).equals(THE) ? before - 1 : before;
        if (before < from) {
            return false;
        }
        boolean office =
                before > from
                        && OF.contains(lower(before))
                        && TitleLexicon.isOffice(tokens.word(before - 1));
        if (!office && !LEADING.contains(lower(before))) {
            return false;
        }
        for (int token = Math.max(from, before - NEAR); office && token < before; token++) {
            if (PAST.contains(lower(token)) || TitleLexicon.isFormer(tokens.word(token))) {
                return false;
            }
        }
        return true;
    }

    private String lower(int token) {
        return tokens.word(token).toLowerCase(Locale.ROOT);
    }
}
