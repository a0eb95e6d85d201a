package org.gleaner.annotate.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.junit.jupiter.api.Test;

class NameReadingTest {

    private final NameReading found =
            new NameReading(2, 3, EntityType.PERSON, 0.6, MentionSource.CRF_3CLASS);

    @Test
    void remembersWhatConfirmedIt() {
        NameReading known = found.confirmed(0.9, MentionSource.GAZETTEER);
        NameReading honoured = known.confirmed(0.9, MentionSource.HONORIFIC);
        assertEquals("crf-3class+gazetteer+honorific", honoured.annotator());
        assertTrue(honoured.isKnown());
        assertTrue(honoured.isHonoured());
        assertFalse(known.isHonoured());
        assertFalse(found.isKnown());
    }

    @Test
    void anotherTypeHasAnotherSource() {
        NameReading place = found.with(EntityType.LOCATION, 0.8, MentionSource.CUE);
        assertEquals("cue", place.annotator());
        assertEquals(2, place.length());
    }

    @Test
    void aFullPersonIsFirmAndHasTwoWords() {
        assertFalse(found.isFullPerson());
        assertTrue(found.with(0.93).isFullPerson());
        assertFalse(found.with(0.93).with(3, 3).isFullPerson());
    }
}
