package org.gleaner.corenlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpoiltLettersTest {

    @ParameterizedTest
    @CsvSource({
        "Ren&eacute;, René",
        "Pe&#241;a, Peña",
        "FranÃ§ois, François",
        "BÃ©langer, Bélanger",
        "S&oslash;rensen, Sørensen",
        "AT&T, AT&T",
        "R&amp;D, R&amp;D",
        "&euro;7, &euro;7",
        "SÃO, SÃO"
    })
    void mendsLettersAndNothingElse(String spoilt, String mended) {
        assertEquals(mended, SpoiltLetters.mend(spoilt));
    }

    @Test
    void everyOtherCharacterStandsWhereItStood() {
        String text = "Ren&eacute; Roy & FranÃ§ois";
        String masked = SpoiltLetters.mask(text);
        assertEquals(text.length(), masked.length());
        assertEquals(text.indexOf("Roy"), masked.indexOf("Roy"));
        assertEquals("René Roy & François", masked.replace("\u00ad", ""));
    }

    @Test
    void leavesATextWithoutThemAsItIs() {
        String text = "Ann Lee sang.";
        assertSame(text, SpoiltLetters.mask(text));
    }
}
