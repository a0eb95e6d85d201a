package org.gleaner.corenlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gleaner.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenCutterTest {

    private static List<String> tokens(String text) {
        TokenCutter cutter = new TokenCutter(text);
        cutter.cut(new Span(0, text.length()));
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < cutter.count(); i++) {
            tokens.add(text.substring(cutter.starts()[i], cutter.ends()[i]));
        }
        return tokens;
    }

    @Test
    void aPlainSentenceIsCutAsBefore() {
        assertEquals(
                List.of("We", "do", "n't", "pay", "$", "5", "(", "at", "a@b.org", ")", "."),
                tokens("We don't pay $5 (at a@b.org)."));
    }

    @Test
    void theStopBehindAFormWithASlashIsAToken() {
        List<String> tokens = tokens("It works for Vando Pumps A/S.");
        assertEquals(".", tokens.get(tokens.size() - 1));
        assertEquals("s.", tokens("It is a/s.").get(tokens("It is a/s.").size() - 1), "no form");
    }

    @Test
    void runsWithoutBlanksHaveTheSameTokensHoweverLongTheyAre() {
        List<String> pair = List.of("€", "1");
        List<String> wanted = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            wanted.addAll(pair);
        }
        assertEquals(wanted, tokens("€1".repeat(1_000)));
        assertEquals(
                Collections.nCopies(500, "😀"),
                tokens("😀".repeat(500)),
                "no half of a code point");
    }

    @Test
    void aTokenLongerThanAWindowStaysOne() {
        String address = "http://example.org/" + "path/".repeat(150) + "end";
        assertEquals(List.of("See", address, "now"), tokens("See " + address + " now"));
        assertEquals(List.of("A".repeat(2_400)), tokens("A".repeat(2_400)));
    }

    @Test
    void wordsBesideALongRunAreCutAsEver() {
        String run = "—".repeat(300);
        String text = "He doesn't pay Mr. Smith's $5.5 million; " + run + " she can't.";
        List<String> tokens = tokens(text);
        assertEquals(
                List.of("He", "does", "n't", "pay", "Mr.", "Smith", "'s", "$", "5.5", "million"),
                tokens.subList(0, 10));
        int size = tokens.size();
        assertEquals(List.of("she", "ca", "n't", "."), tokens.subList(size - 4, size));
    }

    @Test
    void aLongSentenceOfPlainWordsIsCutAsShortOnes() {
        String words =
                "He doesn't pay Mr. Smith's $5.5 million at http://example.org/a/b, he can't; ";
        List<String> once = tokens(words);
        List<String> wanted = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            wanted.addAll(once);
        }
        assertEquals(wanted, tokens(words.repeat(40)));
    }

    @Test
    void halfOfASurrogatePairHidesNoWord() {
        assertEquals(List.of("It", "costs", "$", "5", "\ud83d"), tokens("It costs $5 \ud83d"));
        assertEquals(List.of("\ude00", "five"), tokens("\ude00 five"));
    }

    @Test
    void blanksAloneHaveNoTokens() {
        assertEquals(List.of(), tokens(" ".repeat(900)));
        assertEquals(List.of("a".repeat(201)), tokens(" ".repeat(900) + "a".repeat(201)));
    }

    /** A square would take 10 seconds and more. Every character that is no blank is in a token. */
    @ParameterizedTest
    @ValueSource(
            strings = {"€1", "\"", "a\u200b", "a/a/", "%20", "中国政府将支付五百万美元。", "👩‍👩‍👧", "<!a "})
    void costIsNoSquareAndNothingIsLost(String piece) {
        String text = piece.repeat(20_000 / piece.length());
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        List<String> tokens = tokens(text);
        long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        assertEquals(
                text.replaceAll("[\u200b ]", ""),
                String.join("", tokens).replaceAll("[\u200b ]", ""));
        assertTrue(nanos < 4e9, nanos / 1_000_000 + " ms for " + text.length());
    }
}
