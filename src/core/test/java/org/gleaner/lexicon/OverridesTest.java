package org.gleaner.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.gleaner.pipeline.UserFileException;
import org.junit.jupiter.api.Test;

class OverridesTest {

    private static final String SECOND =
            "action,type,name,target\nrename,PERSON,Ann,\"Lee, Ann\"\nsplit,,Bush,\n";

    @Test
    void joinsFilesThatHaveOtherColumns() {
        String first =
                "sep=;\nname;action;type;target;document;start;end\nUN;merge;;United Nations;;;\n"
                        + ";wrong;PLEDGE;;a.txt;1;9";
        String both = Overrides.joined(first, SECOND);
        assertEquals(
                "UN > United Nations, Ann > Lee, Ann, Bush > ",
                String.join(
                        ", ",
                        Overrides.read(both).lines().stream()
                                .map(line -> line.name() + " > " + line.target())
                                .toList()));
        assertEquals(1, RejectionTable.read(both).all().size());
    }

    @Test
    void takesTheSecondWhereThereIsNoFirst() {
        assertEquals(SECOND, Overrides.joined("", SECOND));
    }

    @Test
    void refusesAFaultyLineOfTheSecond() {
        String faulty = "action,type,name,target\nsing,,Ann,\n";
        assertThrows(UserFileException.class, () -> Overrides.joined(SECOND, faulty));
    }
}
