package org.gleaner.annotate.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationMergeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ministry of Defence        | Defence Ministry",
                "Culture Ministry of Russia | CMR, Culture Ministry, Russia Culture Ministry,"
                        + " Russia Ministry",
                "World Monuments Fund       | WMF",
                "USS Hopper                 | Hopper",
                "2018 World Cup             | World Cup",
                "Constitution of Russia     | Constitution, Russia Constitution",
                "Government of Russia       | Russia Government",
                "Harding Media Group        | HMG, Harding, Harding Media",
                "Belcourt Foundation        | Belcourt",
                "Caldor Ridge Transport LLC | CRTL, Caldor, Caldor Ridge, Caldor Ridge Transport",
                "Kabwe Stars Football Club  | KSFC, Kabwe Stars, Kabwe Stars FC",
                "Bluestone Holdings         | Bluestone",
                "Sberbank Group             | ''",
                "Zork                       | ''"
            })
    void shortens(String name, String expected) {
        Set<String> shorter = new TreeSet<>(OrganizationMerge.shorterForms(name));
        assertEquals(expected, String.join(", ", shorter));
    }
}
