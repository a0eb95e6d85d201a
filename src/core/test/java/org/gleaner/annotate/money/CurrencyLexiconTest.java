package org.gleaner.annotate.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.text.CharRuns;
import org.junit.jupiter.api.Test;

class CurrencyLexiconTest {

    private static final CurrencyLexicon LEXICON = new CurrencyLexicon();
    private static final CurrencyReader READER = new CurrencyReader(LEXICON, new Regions(LEXICON));

    private static Set<String> codes(String words) {
        return READER.read(CharRuns.of(words), 0)
                .map(found -> found.sign().codes())
                .orElse(Set.of());
    }

    @Test
    void knowsEveryCodeInUse() {
        for (String code : CurrencyLexicon.codes()) {
            assertEquals(Set.of(code), codes(code), code);
        }
    }

    @Test
    void knowsEveryFullNameOfCldr() {
        assertEquals(Set.of("UAH"), codes("Ukrainian hryvnias"));
        assertEquals(Set.of("BAM"), codes("Bosnia-Herzegovina convertible marks"));
        assertEquals(Set.of("XCD"), codes("East Caribbean dollars"));
    }

    @Test
    void sharesANounAmongItsFamily() {
        assertTrue(codes("dollars").containsAll(Set.of("USD", "AUD", "CAD", "HKD")));
        assertTrue(codes("francs").containsAll(Set.of("CHF", "FRF", "BEF")));
        assertEquals(Set.of("PLN"), codes("zloty"));
    }

    @Test
    void narrowsANounByItsCountry() {
        assertEquals(Set.of("SGD"), codes("Singaporean dollars"));
        assertEquals(Set.of("BYN"), codes("Belarussian roubles"));
        assertEquals(Set.of("FRF"), codes("French francs"));
        assertEquals(Set.of("USD"), codes("us dollars"));
    }

    @Test
    void tellsMetalsAndFundsFromMoney() {
        assertFalse(CurrencyLexicon.codes().contains("XAU"));
        assertFalse(CurrencyLexicon.codes().contains("USN"));
    }

    @Test
    void codesOfOurOwnListExist() {
        Set<String> known = CurrencyLexicon.codes();
        Set<String> older = Set.of("CSK", "BRE", "BRC", "ARA", "DDM", "CNH");
        DataFile.rows("money/currencies.tsv", 7)
                .forEach(
                        row -> {
                            for (String code : row.get(1).split(",")) {
                                if (code.startsWith("~")) {
                                    assertFalse(
                                            LEXICON.family(code.substring(1)).isEmpty(),
                                            row.toString());
                                } else {
                                    assertTrue(
                                            code.equals("-")
                                                    || known.contains(code)
                                                    || older.contains(code),
                                            row.toString());
                                }
                            }
                        });
    }
}
