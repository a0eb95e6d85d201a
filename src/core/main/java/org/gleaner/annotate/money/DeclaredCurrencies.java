package org.gleaner.annotate.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.pipeline.CurrencyChoice;

/**
 * What the user says that signs mean which can mean several currencies: with {@code $=FJD}, "$5",
 * "5 dollars" and "50 cents" are Fijian, "US$5" is not.
 */
final class DeclaredCurrencies {

    static final DeclaredCurrencies NONE = new DeclaredCurrencies(List.of());

    /**
     * @param sign one that means the code besides those that can do so anyway
     */
    private record Declared(Optional<CurrencySign> sign, String code) {
        boolean covers(CurrencySign said) {
            return said.codes().contains(code) || sign.filter(said::equals).isPresent();
        }
    }

    private final List<Declared> all;

    private DeclaredCurrencies(List<Declared> all) {
        this.all = all;
    }

    /**
     * @throws IllegalArgumentException for a sign that is unknown, or means another currency alone
     */
    static DeclaredCurrencies of(String words, CurrencyLexicon lexicon) {
        List<Declared> all = new ArrayList<>();
        for (CurrencyChoice choice : CurrencyChoice.list(words)) {
            all.add(new Declared(sign(choice, lexicon), choice.code()));
        }
        return all.isEmpty() ? NONE : new DeclaredCurrencies(all);
    }

    private static Optional<CurrencySign> sign(CurrencyChoice choice, CurrencyLexicon lexicon) {
        if (choice.sign().isEmpty()) {
            return lexicon.family("peso").contains(choice.code())
                    ? lexicon.sign("$")
                    : Optional.empty();
        }
        String form = choice.sign().get();
        CurrencySign sign =
                lexicon.sign(form)
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "currency '"
                                                        + form
                                                        + "' is no sign of money that is known;"
                                                        + " give the currency alone: "
                                                        + choice.code()));
        if (sign.settled() && !sign.codes().contains(choice.code())) {
            throw new IllegalArgumentException(
                    "currency '" + form + "' always means " + sign.codes().iterator().next());
        }
        return Optional.of(sign);
    }

    /** What a sign means that its own words leave open. */
    Optional<String> of(CurrencySign sign) {
        return all.stream().filter(one -> one.covers(sign)).findFirst().map(Declared::code);
    }

    /** Whether one of {@code codes} is declared, as if the text named its country. */
    boolean anyOf(Set<String> codes) {
        return all.stream().anyMatch(one -> codes.contains(one.code()));
    }
}
