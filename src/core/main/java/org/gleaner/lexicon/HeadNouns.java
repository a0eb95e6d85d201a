package org.gleaner.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gleaner.model.EntityType;

/**
 * The nouns of {@code models/lexicon/heads.tsv}, which head names: "Ministry", "Treaty", "Region".
 */
public final class HeadNouns {

    /**
     * A head noun.
     *
     * @param before whether capitalised words before it make a name with it
     * @param after whether "of", "for" ... after it goes on with the name
     * @param list whether the words after it may be a list
     * @param alone whether it is a name by itself
     * @param needsPlace whether it is a name only with a place after it
     */
    public record Head(
            EntityType type,
            boolean before,
            boolean after,
            boolean list,
            boolean alone,
            boolean needsPlace) {}

    private static final Map<String, Head> HEADS = new HashMap<>();

    static {
        for (List<String> row : DataFile.rows("lexicon/heads.tsv", 6)) {
            Head head =
                    new Head(
                            EntityType.valueOf(row.get(1)),
                            row.get(2).equals("yes"),
                            !row.get(3).equals("no"),
                            row.get(3).equals("list"),
                            row.get(4).equals("yes"),
                            row.get(5).equals("yes"));
            HEADS.put(row.get(0), head);
        }
    }

    private HeadNouns() {}

    public static Optional<Head> of(String word) {
        return Optional.ofNullable(HEADS.get(word));
    }

    public static boolean isHead(String word) {
        return HEADS.containsKey(word);
    }
}
