package org.gleaner.annotate.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gleaner.lexicon.DataFile;

/**
 * The words of {@code models/names/links.tsv}, which join the parts of a name or part it from what
 * comes next: "of", "and", "from".
 */
final class LinkWords {

    private record Uses(boolean head, boolean inner, boolean after, boolean date) {}

    private static final Uses NONE = new Uses(false, false, false, false);
    private static final Map<String, Uses> WORDS = new HashMap<>();

    static {
        for (List<String> row : DataFile.rows("names/links.tsv", 5)) {
            WORDS.put(row.get(0), new Uses(yes(row, 1), yes(row, 2), yes(row, 3), yes(row, 4)));
        }
    }

    private LinkWords() {}

    private static boolean yes(List<String> row, int column) {
        return row.get(column).equals("yes");
    }

    private static Uses uses(String word) {
        return WORDS.getOrDefault(word, NONE);
    }

    /** "Ministry [of] Culture". */
    static boolean followsHead(String word) {
        return uses(word).head();
    }

    /** "Ministry of Health [and] Welfare". */
    static boolean joins(String word) {
        return uses(word).inner();
    }

    /** "European Parliament [for] the Democratic Unionist Party": a known name ended before it. */
    static boolean leadsToAnother(String word) {
        return uses(word).after();
    }

    /** "Paris Agreement [of] April 22". */
    static boolean leadsToDate(String word) {
        return uses(word).date();
    }
}
