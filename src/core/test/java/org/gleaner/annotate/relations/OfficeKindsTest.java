package org.gleaner.annotate.relations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeKindsTest {

    @ParameterizedTest
    @CsvSource({
        "chief executive,company",
        "acting chief executive,company",
        "deputy head of research,company",
        "honorary treasurer,body",
        "headteacher,school",
        "deputy mayor,council",
        "police spokesman,police",
        "provincial chairman,",
        "foreign minister,state",
        "director,behind",
        "manager,club",
        "country manager,company",
        "claims director,body",
        "press officer,body",
        "government spokesman,state",
        "minister of transport and works,state",
        "member of parliament,",
        "curator,house"
    })
    void tellsTheKindOfBody(String title, String expected) {
        assertEquals(expected, OfficeKinds.of(title).orElse(null));
    }
}
