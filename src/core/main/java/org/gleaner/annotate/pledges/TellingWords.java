package org.gleaner.annotate.pledges;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The words of a name that others of its kind do not bear: "turnbull" of "Turnbull Government". */
final class TellingWords {

    private static final Set<String> COMMON = Words.of("common-name-words");

    private TellingWords() {}

    static Set<String> of(String name) {
        Set<String> words = new HashSet<>(Arrays.asList(name.toLowerCase(Locale.ROOT).split(" ")));
        words.removeAll(COMMON);
        return words.isEmpty() ? Set.of(name.toLowerCase(Locale.ROOT)) : words;
    }

    /** Whether two names share a telling word. */
    static boolean areShared(String one, String other) {
        return one.equalsIgnoreCase(other) || !Collections.disjoint(of(one), of(other));
    }
}
