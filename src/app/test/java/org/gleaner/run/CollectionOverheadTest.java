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

    private boolean doneAfter(long millis, long collecting) {
        now += millis;
        collected += collecting;
        return overhead.done();
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
        assertFalse(overhead.done());
        assertFalse(failedAfter(5_000, 4_900));
        assertFalse(failedAfter(5_000, 4_900));
        assertTrue(failedAfter(5_000, 4_900));
    }

    @Test
    void documentsThatAreDoneAtACrawl() {
        for (int i = 0; i < 5; i++) {
            assertFalse(doneAfter(10_000, 9_500));
        }
        assertTrue(doneAfter(10_000, 9_500));
    }

    @Test
    void documentsThatAreDone() {
        for (int i = 0; i < 20; i++) {
            assertFalse(doneAfter(10_000, 5_000));
        }
    }
}
