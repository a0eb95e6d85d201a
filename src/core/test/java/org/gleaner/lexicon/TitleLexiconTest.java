package org.gleaner.lexicon;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TitleLexiconTest {

    @Test
    void knowsHonorificsInAnyCaseAndWithFullStop() {
        assertTrue(TitleLexicon.isHonorific("Mr."));
        assertTrue(TitleLexicon.isHonorificOrStyle("HRH"));
        assertTrue(TitleLexicon.isHonorificOrStyle("H.E."));
        assertFalse(TitleLexicon.isHonorificOrStyle("He"));
        assertFalse(TitleLexicon.isHonorific("President"));
    }

    @Test
    void knowsWhichHonorificsASurnameFollows() {
        assertTrue(TitleLexicon.isBeforeSurname("Mr"));
        assertFalse(TitleLexicon.isBeforeSurname("Hon"));
        assertFalse(TitleLexicon.isBeforeSurname("Professor"));
    }

    @Test
    void knowsHeadsInBothNumbers() {
        assertTrue(TitleLexicon.isHead("President"));
        assertFalse(TitleLexicon.isHead("presidents"));
        assertTrue(TitleLexicon.isHeadOfAnyNumber("presidents"));
        assertTrue(TitleLexicon.isPlural("presidents"));
        assertFalse(TitleLexicon.isPlural("boss"));
    }

    @Test
    void tellsOfficesFromCallings() {
        assertTrue(TitleLexicon.isOffice("governors"));
        assertFalse(TitleLexicon.isOffice("Professor"));
        assertFalse(TitleLexicon.isOffice("Mr"));
    }

    @Test
    void knowsModifiersAndPrefixes() {
        assertTrue(TitleLexicon.isModifier("Prime"));
        assertTrue(TitleLexicon.isModifierOrPrefixed("ex-minister"));
        assertFalse(TitleLexicon.isModifierOrPrefixed("well-known"));
        assertFalse(TitleLexicon.isTitle("table"));
    }
}
