package org.gleaner.annotate.pledges;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.gleaner.model.Pledge.Strength;
import org.junit.jupiter.api.Test;

/** Reading the tables checks them for duplicates and faulty lines. */
class LexiconTest {

    @Test
    void knowsFramesAndStrength() {
        assertEquals(
                Optional.of(new Lexicon.Entry(Set.of("to", "that", "np"), Strength.FIRM, true)),
                Lexicon.verb("pledge"));
        assertEquals(Strength.INTENTION, Lexicon.attitude("ready").orElseThrow().strength());
        assertFalse(Lexicon.noun("readiness").orElseThrow().flag());
        assertEquals(Optional.empty(), Lexicon.verb("eat"));
    }

    @Test
    void tellsSayingFromHoping() {
        assertTrue(Lexicon.says("announce"));
        assertTrue(Lexicon.doubts("hope"));
        assertFalse(Lexicon.says("hope"));
        assertFalse(Lexicon.doubts("eat"));
    }

    @Test
    void readsEveryList() {
        for (Set<String> list :
                java.util.List.of(
                        Lexicon.AFFIRMING,
                        Lexicon.ACTORS,
                        Lexicon.ACTS,
                        Lexicon.UNCONTROLLED,
                        Lexicon.RHETORIC,
                        Lexicon.TALK,
                        Lexicon.EFFORTS,
                        Lexicon.PEOPLE,
                        Lexicon.INSTRUMENTS,
                        Lexicon.EFFECTS,
                        Lexicon.ACCUSATIONS,
                        Lexicon.BLAME)) {
            assertFalse(list.isEmpty());
            list.forEach(word -> assertEquals(word.toLowerCase(java.util.Locale.ROOT), word));
        }
    }
}
