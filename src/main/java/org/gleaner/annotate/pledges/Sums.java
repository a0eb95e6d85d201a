package org.gleaner.annotate.pledges;

import java.util.Set;

/** Knows money by its look, for rules that need no amount. */
final class Sums {

    private static final Set<String> SIGNS = Set.of("$", "£", "€", "¥", "us$", "a$", "c$", "nz$", "usd", "eur", "gbp", "aud", "dollars", "euros", "pounds", "rubles", "roubles", "yen",
            "yuan", "rupees");

    private Sums() {
    }

    static boolean isSign(String word) {
        return SIGNS.contains(word) || word.length() > 1 && "$£€¥".indexOf(word.charAt(0)) >= 0;
    }
}
