package org.gleaner.run;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CollectionOverheadTest {

    private long now = 5_000;
    private long collected = 700;
    private final CollectionOverhead overhead = new CollectionOverhead(() -> now, () -> collected);

    private boolean failedAfter(long millis, long collecting) {
        now += millis;
        collected += collecting;
        return overhead.failed();
    }

    @Test
    void aHeapThatIsTooSmallForAnyDocument() {
        assertFalse(failedAfter(6_000, 5_900));
        assertFalse(failedAfter(6_000, 5_900));
        assertTrue(failedAfter(6_000, 5_900));
    }

    @Test
    void documentsThatFailForOtherReasons() {
        for (int i = 0; i < 10; i++) {
            assertFalse(failedAfter(20_000, 1_000));
        }
    }

    @Test
    void documentsThatFailAtOnce() {
        for (int i = 0; i < 10; i++) {
            assertFalse(failedAfter(50, 50));
        }
    }

    @Test
    void aDocumentThatIsDoneShowsThatThereIsEnough() {
        assertFalse(failedAfter(20_000, 19_900));
        assertFalse(failedAfter(20_000, 19_900));
        overhead.done();
        assertFalse(failedAfter(20_000, 19_900));
        assertFalse(failedAfter(20_000, 19_900));
        assertTrue(failedAfter(20_000, 19_900));
    }
}
