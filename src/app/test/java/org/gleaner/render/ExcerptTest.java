package org.gleaner.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void leavesWhatIsShort() {
        assertEquals("Ann paid.", Excerpt.of("Ann paid.", 300));
    }

    @Test
    void cutsBetweenCharactersAndSaysSo() {
        String cut = Excerpt.of("😀".repeat(200), 201);
        assertTrue(cut.length() <= 201 && cut.endsWith(" …"), cut);
        assertTrue(Character.isLowSurrogate(cut.charAt(cut.length() - 3)), cut);
    }
}
