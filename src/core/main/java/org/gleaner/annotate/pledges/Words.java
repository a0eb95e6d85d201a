package org.gleaner.annotate.pledges;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gleaner.lexicon.DataFile;

/**
 * The small closed sets of words by which rules candidate their way, such as modal verbs and
 * pronouns: {@code models/pledges/words.tsv}.
 */
final class Words {

    private static final Map<String, String> SETS = DataFile.map("pledges/words.tsv");

    private Words() {}

    /**
     * The words of the set with that name.
     *
     * @throws IllegalStateException if there is none
     */
    static Set<String> of(String name) {
        String words = SETS.get(name);
        if (words == null) {
            throw new IllegalStateException(
                    "no words \"" + name + "\" in models/pledges/words.tsv");
        }
        return Set.of(words.split("\\|"));
    }

    /**
     * The phrases of the set with that name by their first words, so that few are tried at a token.
     *
     * @throws IllegalStateException if there is none
     */
    static Map<String, List<String>> phrases(String name) {
        Map<String, List<String>> phrases = new HashMap<>();
        for (String phrase : new TreeSet<>(of(name))) {
            phrases.computeIfAbsent(phrase.split(" ")[0], first -> new ArrayList<>()).add(phrase);
        }
        return phrases;
    }
}
