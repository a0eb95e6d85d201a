package org.gleaner.corenlp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class TransitionParserTest {

    private static String[] named(int[] heads, String... relations) {
        TransitionParser.nameSubjectsOfPassives(heads, relations);
        return relations;
    }

    @Test
    void subjectOfAVerbWithPassiveAuxiliaryIsPassive() {
        // Loans were repaid
        assertArrayEquals(
                new String[] {"nsubj:pass", "aux:pass", "root"},
                named(new int[] {2, 2, -1}, "nsubj", "aux:pass", "root"));
    }

    @Test
    void clauseAsSubjectIsPassiveToo() {
        assertArrayEquals(
                new String[] {"csubj:pass", "aux:pass", "root"},
                named(new int[] {2, 2, -1}, "csubj", "aux:pass", "root"));
    }

    @Test
    void subjectOfAnotherVerbStays() {
        // he said loans were repaid
        assertArrayEquals(
                new String[] {"nsubj", "root", "nsubj:pass", "aux:pass", "ccomp"},
                named(new int[] {1, -1, 4, 4, 1}, "nsubj", "root", "nsubj", "aux:pass", "ccomp"));
    }
}
