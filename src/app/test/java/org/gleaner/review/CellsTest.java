package org.gleaner.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.gleaner.render.Column;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

    /** As a plain number each would fill the memory; the words are kept. */
    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "9E+1001"})
    void leavesNumbersAsTheyAreThatNobodyCouldWrite(String huge) {
        assertEquals(Optional.of(huge), Cells.correction(Column.Kind.AMOUNT, "5000000", huge));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5,000,000", "5E+06", "5.000.000", "'5000000"})
    void takesTheSameAmountForNoCorrection(String given) {
        assertEquals(Optional.empty(), Cells.correction(Column.Kind.AMOUNT, "5000000", given));
    }
}
