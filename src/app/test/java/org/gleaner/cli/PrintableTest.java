package org.gleaner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PrintableTest {

    @Test
    void showsWhatATerminalWouldObey() {
        assertEquals(
                "a\\u001b]0;x\\u0007\\u001b[2J b", Printable.of("a\u001b]0;x\u0007\u001b[2J b"));
        assertEquals(
                "a\\ngleaner: 1 inputs = 1 done", Printable.of("a\ngleaner: 1 inputs = 1 done"));
        assertEquals("\\u202etxt.exe\\u2066\\u009b", Printable.of("\u202etxt.exe\u2066\u009b"));
        assertEquals("Zoë 😀 c:\\n.txt", Printable.of("Zoë 😀 c:\\n.txt"));
    }

    @Test
    void cutsInTheMiddleSoThatTheRemedyStays() {
        String shown = Printable.of("😀".repeat(1_000_000) + "; name another with -o");
        assertTrue(shown.length() < 1_100, shown.length() + " characters");
        assertTrue(shown.endsWith("; name another with -o"), shown);
        assertEquals(0, shown.chars().filter(c -> c == '?' || c == '\uFFFD').count());
    }
}
