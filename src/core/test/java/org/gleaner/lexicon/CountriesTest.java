package org.gleaner.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CountriesTest {

    private static Optional<String> name(Optional<Country> country) {
        return country.map(Country::name);
    }

    @Test
    void knowsCountriesByEveryName() {
        assertEquals(Optional.of("Russia"), name(Countries.named("Russian\u00a0Federation")));
        assertEquals(Optional.of("United States"), name(Countries.named("the U.S.")));
        assertEquals(Optional.of("United States"), name(Countries.named("UNITED STATES")));
        assertEquals(Optional.empty(), Countries.named("us"));
        assertEquals(Optional.of("Netherlands"), name(Countries.named("Holland")));
    }

    @Test
    void linksDemonymsCapitalsAndCurrencies() {
        assertEquals(Optional.of("Belarus"), name(Countries.ofDemonym("Belarusians")));
        assertEquals(Optional.of("United Kingdom"), name(Countries.ofDemonym("Britons")));
        assertEquals(Optional.of("Ireland"), name(Countries.ofDemonym("Irishmen")));
        assertEquals(Optional.of("Belarus"), name(Countries.ofCapital("Minsk")));
        assertEquals(Optional.of("AUD"), Countries.of("Canberra").flatMap(Country::currency));
    }

    @Test
    void namesAreUnique() {
        Set<String> names = new HashSet<>();
        Countries.all().forEach(country -> assertTrue(names.add(country.name()), country.name()));
    }

    @Test
    void currenciesHaveTheirShape() {
        Countries.all()
                .forEach(
                        country ->
                                assertTrue(
                                        country.currency().orElse("XXX").matches("[A-Z]{3}"),
                                        country.name()));
    }
}
