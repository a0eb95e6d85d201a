package org.gleaner.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MentionSourceTest {

    @Test
    void labelsNameWhatProposedAndWhatConfirmed() {
        assertEquals("regnal", MentionSource.label(List.of(MentionSource.REGNAL)));
        assertEquals(
                "crf-3class+4class+gazetteer",
                MentionSource.label(List.of(MentionSource.CRF_BOTH, MentionSource.GAZETTEER)));
    }

    @Test
    void noLabelIsUsedTwice() {
        assertEquals(
                MentionSource.values().length,
                Arrays.stream(MentionSource.values()).map(MentionSource::label).distinct().count());
    }
}
