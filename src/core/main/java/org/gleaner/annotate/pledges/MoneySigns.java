package org.gleaner.annotate.pledges;

import java.util.Set;

/** Knows money by its look, for rules that need no amount. */
final class MoneySigns {

    private static final Set<String> SIGNS = Words.of("money-signs");

    private MoneySigns() {}

    static boolean isSign(String word) {
        return SIGNS.contains(word) || word.length() > 1 && "$£€¥".indexOf(word.charAt(0)) >= 0;
    }
}
