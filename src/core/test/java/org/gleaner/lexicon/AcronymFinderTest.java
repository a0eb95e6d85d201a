package org.gleaner.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.gleaner.testing.NameText;
import org.gleaner.text.FormView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcronymFinderTest {

    /** A text, and each long form with its acronym; "-" for none. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the World Monuments Fund (WMF) there     | World Monuments Fund = WMF",
                "the Council of Europe (CoE) there        | Council of Europe = CoE",
                "a Zork Bank (ZB) and a Fish Union (FU) in | Zork Bank = ZB; Fish Union = FU",
                "the old fund (WMF) there                 | -",
                "the World Monuments Fund (2015) there    | -",
                "the World Monuments Fund of WMF there    | -"
            })
    void findsExplainedAcronyms(String text, String expected) {
        FormView words = FormView.of(NameText.recognized(text));
        StringBuilder found = new StringBuilder();
        for (AcronymFinder.Definition definition : AcronymFinder.definitions(words)) {
            found.append(found.isEmpty() ? "" : "; ")
                    .append(words.phrase(definition.from(), definition.to()))
                    .append(" = ")
                    .append(words.at(definition.at()));
        }
        assertEquals(expected, found.isEmpty() ? "-" : found.toString());
    }
}
