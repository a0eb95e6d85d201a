package org.gleaner.annotate.money;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.gleaner.model.Money.CurrencySource;

/**
 * What a symbol, code or word of money can mean: one currency or the several that share it.
 *
 * @param codes the ISO 4217 codes it can mean; empty for money that has none
 * @param usual the one it means when nothing settles it
 * @param usualAs how a use of {@code usual} is reported
 * @param kind SYMBOL, CODE or WORD
 * @param unit what one of it is worth: 0.01 for cents, 1000000 for MEUR
 */
record CurrencySign(
        Set<String> codes,
        Optional<String> usual,
        CurrencySource usualAs,
        CurrencySource kind,
        BigDecimal unit,
        Side side,
        Need need) {

    /** Where the number may be: behind the sign, before it, or on either side. */
    enum Side {
        BEFORE,
        AFTER,
        BOTH
    }

    /**
     * What must speak for money before a sign counts that is also an ordinary word: nothing;
     * anything at all (a scale, a cue, another expression); that and nothing behind it that it
     * could describe; that and a hyphen, as in "5-billion-mark"; that and no sign of a weight; a
     * large number; the country in the text; or nothing can.
     */
    enum Need {
        NOTHING,
        WEAK,
        SLANG,
        HYPHEN,
        WEIGHT,
        LARGE,
        REGION,
        NEVER
    }

    CurrencySign(Set<String> codes, CurrencySource kind, Side side) {
        this(codes, Optional.empty(), kind, kind, BigDecimal.ONE, side, Need.NOTHING);
    }

    /** The same, narrowed by an adjective to the currency of one country. */
    CurrencySign of(String code) {
        return new CurrencySign(
                Set.of(code),
                Optional.empty(),
                CurrencySource.WORD,
                kind == CurrencySource.SYMBOL ? kind : CurrencySource.WORD,
                unit,
                side,
                Need.NOTHING);
    }

    boolean before() {
        return side != Side.AFTER;
    }

    boolean after() {
        return side != Side.BEFORE;
    }

    boolean subunit() {
        return unit.compareTo(BigDecimal.ONE) < 0;
    }

    boolean settled() {
        return codes.size() == 1;
    }

    boolean shares(CurrencySign other) {
        return codes.stream().anyMatch(other.codes::contains)
                || codes.isEmpty() && other.codes.isEmpty();
    }
}
