package org.gleaner.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PartitionsTest {

    @Test
    void longDocumentsHavePartitionsOfTheirOwn() {
        Partitions partitions = new Partitions(2, 5);
        Set<Integer> used = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            Place place = new Place(0, "a" + i, 0, "");
            int far = partitions.number(place, Partitions.LARGE + 1);
            int near = partitions.number(place, 5);
            assertTrue(far >= 0 && far < 2, "partition " + far);
            assertTrue(near >= 2 && near < 7, "partition " + near);
            used.add(far);
            used.add(near);
        }
        assertEquals(7, used.size());
    }

    @Test
    void aFileIsDealtBeforeItsIdIsKnownAndARowByItsId() {
        Partitions partitions = new Partitions(0, 1000);
        assertEquals(
                partitions.number(new Place(0, "a.txt", 0, ""), 5),
                partitions.number(new Place(0, "a.txt", 0, "named in it"), 5));
        Set<Integer> used = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            used.add(partitions.number(new Place(0, "", 0, "row " + i), 5));
        }
        assertTrue(used.size() > 80, used.toString());
    }
}
