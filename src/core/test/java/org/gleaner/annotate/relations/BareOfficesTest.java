package org.gleaner.annotate.relations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BareOfficesTest {

    @ParameterizedTest
    @CsvSource({
        "chief executive,company",
        "acting chief executive,company",
        "deputy head of research,company",
        "honorary treasurer,body",
        "headteacher,school",
        "deputy mayor,council",
        "police spokesman,",
        "provincial chairman,",
        "foreign minister,",
        "director,",
        "manager,club",
        "country manager,company"
    })
    void tellsTheKindOfBody(String title, String expected) {
        assertEquals(expected, BareOffices.kind(title).orElse(null));
    }
}
