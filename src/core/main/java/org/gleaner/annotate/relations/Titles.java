package org.gleaner.annotate.relations;

import java.util.Map;
import java.util.Set;
import org.gleaner.lexicon.DataFile;

/** Words of the titles that people bear: what names an office, what only goes with one. */
final class Titles {

    private static final Map<String, String> WORDS = DataFile.map("names/titles.tsv");
    private static final Set<String> CALLINGS = DataFile.words("relations/callings.txt");

    private Titles() {}

    /** "president", "vice-president", "commanders". */
    static boolean isHead(String lower) {
        return "head".equals(WORDS.get(singular(lower)));
    }

    /**
     * Whether the head names an office, so that "Governor Smith" says which one he holds;
     * "Professor Smith" does not.
     */
    static boolean isOffice(String lower) {
        return isHead(lower) && !CALLINGS.contains(singular(lower));
    }

    static boolean isModifier(String lower) {
        String kind = WORDS.get(lower.replace(".", ""));
        return "modifier".equals(kind)
                || lower.indexOf('-') > 0
                        && "modifier".equals(WORDS.get(lower.substring(0, lower.indexOf('-') + 1)));
    }

    static boolean isHonorific(String lower) {
        return "honorific".equals(WORDS.get(lower.replace(".", "")))
                || lower.equals("hm")
                || lower.equals("hrh")
                || lower.equals("h.e.");
    }

    static boolean isPlural(String lower) {
        return !singular(lower).equals(lower);
    }

    private static String singular(String lower) {
        if (WORDS.containsKey(lower) || !lower.endsWith("s")) {
            return lower;
        }
        String stem = lower.substring(0, lower.length() - 1);
        return WORDS.containsKey(stem) ? stem : lower;
    }
}
