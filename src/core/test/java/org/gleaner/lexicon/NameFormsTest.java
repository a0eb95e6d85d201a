package org.gleaner.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFormsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "the  Zork Board   | Zork Board",
                "Zork Board’s      | Zork Board",
                "[Denis] Manturov  | Denis Manturov",
                "Acme [ Zork ] Ltd | Acme Zork Ltd",
                "Acme [] Zork      | Acme Zork",
                "[ Acme ] Zork     | Acme Zork",
                "J. P. Zork [ & ]  | J. P. Zork &",
                "[ ]               | ``",
                "Theodore Zork     | Theodore Zork"
            })
    void foldsArticlesPossessivesAndEditorsMarks(String name, String folded) {
        assertEquals(folded, NameForms.fold(name));
    }

    @Test
    void comparesInLowerCaseUnlessAsShortAsAnAcronym() {
        assertEquals(NameForms.key("ZORK BOARD"), NameForms.key("the Zork Board"));
        assertNotEquals(NameForms.key("WHO"), NameForms.key("who"));
    }

    @ParameterizedTest
    @CsvSource({
        "Zelensky, Zelenskyy, true",
        "Tsybulsky, Tsibulsky, true",
        "Sergei, Sergey, true",
        "Mikhail, Mihail, true",
        "Putin, Pushin, false",
        "Lee, Lea, false"
    })
    void soundsAlike(String one, String other, boolean alike) {
        assertEquals(alike, NameForms.sound(one).equals(NameForms.sound(other)));
    }

    @ParameterizedTest
    @CsvSource({"MINSK, true", "NATO, false", "Minsk, false", "20202, false"})
    void allCapsShowNothingOfLongNames(String name, boolean allCaps) {
        assertEquals(allCaps, NameForms.isAllCaps(name));
    }
}
