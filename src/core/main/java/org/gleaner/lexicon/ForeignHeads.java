package org.gleaner.lexicon;

import java.util.Map;
import java.util.Optional;
import org.gleaner.model.EntityType;

/**
 * The first words of names in other languages that say what they are, of {@code
 * models/lexicon/foreign-heads.tsv}: "Banco", "Universidad", "Playa".
 */
public final class ForeignHeads {

    private static final Map<String, EntityType> TYPES =
            DataFile.map("lexicon/foreign-heads.tsv", EntityType::valueOf);

    private ForeignHeads() {}

    /** What a name is that begins with the word. */
    public static Optional<EntityType> type(String word) {
        return Optional.ofNullable(TYPES.get(word));
    }

    /** Whether a name that begins with the word is a body's. */
    public static boolean isBody(String word) {
        return TYPES.get(word) == EntityType.ORGANIZATION;
    }
}
