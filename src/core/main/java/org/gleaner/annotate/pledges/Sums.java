package org.gleaner.annotate.pledges;

import java.util.Set;

/** Knows money by its look, for rules that need no amount. */
final class Sums {

    private static final Set<String> SIGNS = Words.of("money-signs");

    private Sums() {}

    static boolean isSign(String word) {
        return SIGNS.contains(word) || word.length() > 1 && "$£€¥".indexOf(word.charAt(0)) >= 0;
    }
}
