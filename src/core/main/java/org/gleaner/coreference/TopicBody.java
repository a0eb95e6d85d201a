package org.gleaner.coreference;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Tokens;
import org.gleaner.text.Dateline;
import org.gleaner.text.MentionIndex;

/**
 * The body that a report is about: its first full sentence begins with it, and the text names none
 * more often. Far behind, "the club" and "the company" are that one.
 */
final class TopicBody {

    /** How many tokens of the text are read for its first full sentence. */
    private static final int HEAD = 160;

    /** What may stand before the name: "South African food retailer Acme". */
    private static final int DESCRIBED = 7;

    /** How often a text names what it is about. */
    private static final int OFTEN = 3;

    /** Before a name that is no subject: "[at] Acme". */
    private static final Set<String> ASIDE =
            Set.of("of", "by", "to", "for", "with", "from", "at", "in", "on", "against", "after");

    private final Tokens tokens;
    private final MentionIndex names;
    private Optional<Entity> topic;

    TopicBody(Tokens tokens, MentionIndex names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** The body, if "the" with the noun may mean it. */
    Optional<Entity> of(String noun) {
        if (!DescribingNouns.isBody(noun)) {
            return Optional.empty();
        }
        if (topic == null) {
            topic = find();
        }
        return topic.filter(
                body ->
                        OwnBody.isFitting(body.name(), noun)
                                || !DescribingNouns.isOfOtherKind(body.name(), noun));
    }

    private Optional<Entity> find() {
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            int first = tokens.first(sentence);
            if (first > HEAD) {
                return Optional.empty();
            }
            int last = tokens.last(sentence) - 1;
            if (last > first && tokens.word(last).equals(".")) {
                return opening(first + Dateline.length(tokens, sentence), last);
            }
        }
        return Optional.empty();
    }

    private Optional<Entity> opening(int first, int last) {
        for (int mention : names.mentionsIn(first, Math.min(last, first + DESCRIBED))) {
            Optional<Entity> body =
                    names.entity(mention)
                            .filter(entity -> entity.type() == EntityType.ORGANIZATION)
                            .filter(entity -> !OwnBody.isPress(entity.name()));
            if (body.isPresent()) {
                return isAside(mention, first) ? Optional.empty() : body.filter(this::isMain);
            }
        }
        return Optional.empty();
    }

    private boolean isAside(int mention, int first) {
        for (int token = first; token < names.first(mention); token++) {
            if (ASIDE.contains(tokens.word(token).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private boolean isMain(Entity body) {
        int often = body.mentions().size();
        if (often < OFTEN) {
            return false;
        }
        return names.entities().list().stream()
                .filter(entity -> entity.type() == EntityType.ORGANIZATION)
                .noneMatch(entity -> entity.mentions().size() > often);
    }
}
