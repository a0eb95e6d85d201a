package org.gleaner.annotate.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;

/**
 * The nouns of {@code models/names/heads.tsv}, which head names: "Ministry", "Treaty", "Region".
 */
final class HeadNouns {

    /**
     * A head noun.
     *
     * @param before whether capitalised words before it make a name with it
     * @param after whether "of", "for" ... after it goes on with the name
     * @param list whether the words after it may be a list
     */
    record Head(EntityType type, boolean before, boolean after, boolean list) {}

    private static final Map<String, Head> HEADS = new HashMap<>();

    static {
        for (List<String> row : DataFile.rows("names/heads.tsv", 4)) {
            Head head =
                    new Head(
                            EntityType.valueOf(row.get(1)),
                            row.get(2).equals("yes"),
                            !row.get(3).equals("no"),
                            row.get(3).equals("list"));
            HEADS.put(row.get(0), head);
        }
    }

    private HeadNouns() {}

    static Optional<Head> of(String word) {
        return Optional.ofNullable(HEADS.get(word));
    }

    static boolean isHead(String word) {
        return HEADS.containsKey(word);
    }
}
