package org.gleaner.render;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How numbers are written, in every format alike. */
final class Numbers {

    private static final int CONFIDENCE_DECIMALS = 3;

    private Numbers() {}

    /** Plain notation, no exponent, no needless zeros: "1500000000", "8.7". */
    static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }

    /** Three decimals: "0.900". */
    static String confidence(double confidence) {
        return BigDecimal.valueOf(confidence)
                .setScale(CONFIDENCE_DECIMALS, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
