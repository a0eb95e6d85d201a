package org.gleaner.annotate.money;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The dollars that a text tells apart from its own: who writes "$30 million" and only then "A$8
 * million" does not mean Australia's by the first. Who begins with "A$8 million" may go on with "$3
 * million", and a headline may leave out the letter that the text has.
 */
final class OtherDollars {

    private OtherDollars() {}

    /**
     * Their codes.
     *
     * @param expressions of the whole text, in order
     */
    static Set<String> in(List<MoneyExpression> expressions) {
        Set<String> codes = new HashSet<>();
        Set<BigDecimal> bare = new HashSet<>();
        Set<String> first = new HashSet<>();
        for (MoneyExpression expression : expressions) {
            CurrencySign sign = expression.sign();
            if (isBare(sign)) {
                expression.low().ifPresent(bare::add);
            } else if (sign.settled()) {
                String code = sign.codes().iterator().next();
                boolean same = expression.low().filter(bare::contains).isPresent();
                if (bare.isEmpty() || same) {
                    first.add(code);
                }
                codes.add(code);
            }
        }
        codes.removeAll(first);
        return codes;
    }

    /** The dollar's own sign or word, without a letter or country. */
    private static boolean isBare(CurrencySign sign) {
        return !sign.settled() && sign.usual().filter("USD"::equals).isPresent();
    }
}
