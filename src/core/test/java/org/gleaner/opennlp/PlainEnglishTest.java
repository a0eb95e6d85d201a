package org.gleaner.opennlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainEnglishTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    true  | We agreed that by 2024 Moscow would grant Minsk a state loan of $1.5 billion, and we will do this.
                    true  | The President met with the heads of the regions. They reported on the harvest, and he thanked them for their work.
                    false | President meets heads of regions, discusses harvest, budget, new roads, schools, hospitals, pensions, housing
                    false | We will pay.
                    false | De Nederlandse regering heeft besloten dat het plan van de minister niet was wat hij of zij wilde, maar dat is de zaak van het parlement.
                    false | Regjeringen har besluttet at planen for neste år ikke er god nok, og at det må gjøres mer for å få til en løsning som alle kan leve med.
                    false | Regeringen har to planer, og vi vil have dem begge til at virke i hver by i landet, sagde ministeren efter mødet med de to udvalg.
                    false | Was ist das, was wir heute sehen? Die Bundesregierung hat beschlossen, dass der Plan nicht weiter verfolgt wird, sagte der Minister.
                    false | Le gouvernement a annoncé que le plan serait présenté au parlement dans les semaines qui viennent, et que les crédits seraient votés.
                    false | Президент провёл встречу с главами регионов и обсудил с ними ход уборочной кампании, бюджет и строительство новых дорог.
                    """)
    void isTold(boolean plain, String text) {
        assertEquals(plain, PlainEnglish.is(text));
    }
}
