package org.gleaner.annotate.relations;

import java.util.Optional;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Span;

/**
 * Which body a text is about: the one on a line of its own at its top, as of a letter or minutes,
 * or the one that it names far more often than any other.
 */
final class Topics {

    /** How often the body that a text is about is named at least. */
    private static final int OFTEN = 3;

    /** How many times as often as any other. */
    private static final int MORE = 2;

    /** Among how many names at the top a letterhead is looked for. */
    private static final int TOP = 3;

    private Topics() {}

    static Optional<Entity> body(Passage passage) {
        return letterhead(passage).or(() -> oftenest(passage));
    }

    private static Optional<Entity> letterhead(Passage passage) {
        for (Entity entity : passage.entities.list().stream().limit(TOP).toList()) {
            if (entity.type() == EntityType.ORGANIZATION
                    && isAlone(passage, passage.names.mention(entity.mentions().get(0)).span())) {
                return Optional.of(entity);
            }
        }
        return Optional.empty();
    }

    /** Whether the words fill their line. */
    private static boolean isAlone(Passage passage, Span words) {
        String text = passage.text;
        int from = text.lastIndexOf('\n', words.start()) + 1;
        int to = text.indexOf('\n', words.end());
        return to > 0
                && text.substring(from, words.start()).isBlank()
                && text.substring(words.end(), to).isBlank();
    }

    private static Optional<Entity> oftenest(Passage passage) {
        Entity most = null;
        int named = 0;
        int second = 0;
        for (Entity entity : passage.entities.list()) {
            int times = entity.type() == EntityType.ORGANIZATION ? entity.mentions().size() : 0;
            if (times > named) {
                second = named;
                named = times;
                most = entity;
            } else {
                second = Math.max(second, times);
            }
        }
        return named >= OFTEN && named >= MORE * second ? Optional.of(most) : first(passage, named);
    }

    /** The body that the text names first, if it names none more often. */
    private static Optional<Entity> first(Passage passage, int most) {
        return passage.entities.list().stream()
                .filter(entity -> entity.type() == EntityType.ORGANIZATION)
                .findFirst()
                .filter(entity -> entity.mentions().size() == most && most > 1);
    }
}
