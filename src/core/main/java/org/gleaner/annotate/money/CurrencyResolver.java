package org.gleaner.annotate.money;

import java.util.Optional;
import java.util.Set;
import org.gleaner.model.Money.CurrencySource;

/**
 * Settles which currency an expression is in: by its own words, else by what the user says, else by
 * the rest of the text, else by convention, else not at all.
 */
final class CurrencyResolver {

    /** A currency and what settled it. */
    record Settled(String code, CurrencySource source) {}

    private static final Set<String> BY_CONVENTION = Set.of("USD", "GBP");

    /** So many currencies besides are of a text that no country's money is the money of. */
    private static final int MANY = 2;

    private CurrencyResolver() {}

    /**
     * The currency, or empty when the text leaves it open.
     *
     * @param near what the sentence says
     */
    static Optional<Settled> settle(
            CurrencySign sign, boolean borrowed, TextView text, Nearby near) {
        if (sign.codes().isEmpty()) {
            return Optional.empty();
        }
        if (sign.settled()) {
            return Optional.of(
                    new Settled(
                            sign.codes().iterator().next(),
                            borrowed ? CurrencySource.CONTEXT : sign.kind()));
        }
        return text.declared(sign)
                .map(code -> new Settled(code, CurrencySource.GIVEN))
                .or(
                        () ->
                                byText(sign, text)
                                        .or(() -> byOwner(sign, text, near))
                                        .or(() -> bySentence(sign, near))
                                        .map(code -> new Settled(code, CurrencySource.CONTEXT)))
                .or(
                        () ->
                                sign.usual()
                                        .map(
                                                code ->
                                                        new Settled(
                                                                code,
                                                                borrowed
                                                                                && sign.usualAs()
                                                                                        != CurrencySource
                                                                                                .CONVENTION
                                                                        ? CurrencySource.CONTEXT
                                                                        : sign.usualAs())));
    }

    private static Optional<String> byText(CurrencySign sign, TextView text) {
        Optional<String> named = text.namedCurrency(sign.codes());
        if (named.isPresent() && sign.usual().filter(BY_CONVENTION::contains).isPresent()) {
            // "NZ$3 million" in the records of Fiji's parliament makes no other dollar New
            // Zealand's
            Optional<String> only = named.filter(code -> !text.isApart(code));
            named = text.origin(sign.codes()).or(() -> only);
        }
        if (named.isPresent()
                || sign.usual().isPresent()
                        && sign.usualAs() != CurrencySource.CONVENTION
                        && !namesOther(sign, text)) {
            return named.filter(code -> plausible(sign, code, text));
        }
        if (sign.usual().filter(BY_CONVENTION::contains).isPresent()) {
            Optional<String> origin = text.origin(sign.codes());
            boolean word = sign.kind() == CurrencySource.WORD && sign.usual().get().equals("GBP");
            return origin.isPresent() || !word ? origin : text.currencyOfNamed(sign.codes());
        }
        return text.currencyOfNamed(sign.codes());
    }

    /** "$" of New Zealand's Ministry of Education, where nothing else speaks of the American. */
    private static Optional<String> byOwner(CurrencySign sign, TextView text, Nearby near) {
        return sign.usual().filter("USD"::equals).isEmpty() || text.mentions("US") > 0
                ? Optional.empty()
                : near.owner()
                        .flatMap(region -> text.tender(sign.codes(), region))
                        .filter(code -> !text.isApart(code));
    }

    /** "A [Danish] fund gave 20 million kroner", in a text that speaks of Norway too. */
    private static Optional<String> bySentence(CurrencySign sign, Nearby near) {
        return sign.usual().isPresent() ? Optional.empty() : near.sole(sign.codes());
    }

    /** "rubles" in a text on Belarus that never speaks of Russia. */
    private static boolean namesOther(CurrencySign sign, TextView text) {
        return !text.namesCountryOf(Set.of(sign.usual().get()))
                && text.namesCountryOf(sign.codes());
    }

    /**
     * A foreign dollar named once, in a text on the United States, does not make its dollar signs
     * foreign; nor does that of one of many givers of many currencies.
     */
    private static boolean plausible(CurrencySign sign, String code, TextView text) {
        boolean foreignDollar =
                sign.usual().filter("USD"::equals).isPresent() && !code.equals("USD");
        if (!foreignDollar) {
            return true;
        }
        String region = code.substring(0, 2);
        return text.mentions(region) >= text.mentions("US")
                && (text.currenciesBeside(Set.of(code, "USD")) < MANY || text.isNamedMost(region));
    }
}
