package org.gleaner.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gleaner.model.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

    private static final String[] KNOWN = {
        "Bank",
        "Bank of America",
        "Bank of America Corp.",
        "Bank of England",
        "Lloyd's Register",
        "AT&T",
        "$Coin",
        "Van der Berg-Smith",
        "Yahoo!"
    };

    private static Tokens tokens(String text) {
        Matcher words = Pattern.compile("'s|[\\w&$!.-]+|[^\\s\\w]").matcher(text);
        int[] start = new int[text.length()];
        int[] end = new int[text.length()];
        int count = 0;
        while (words.find()) {
            start[count] = words.start();
            end[count++] = words.end();
        }
        return new Tokens(
                text,
                java.util.Arrays.copyOf(start, count),
                java.util.Arrays.copyOf(end, count),
                new int[] {0, count});
    }

    private static String first(Phrases<String> phrases, String text) {
        return phrases.at(text, tokens(text), 0).map(match -> match.value()).orElse("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Bank of America paid       | Bank of America",
                "Bank of America Corp. paid | Bank of America Corp.",
                "Bank of America Corps      | Bank of America",
                "Bank  of\u00a0England      | Bank of England",
                "Bank of Egypt              | Bank",
                "BANK OF ENGLAND            | Bank of England",
                "bank of England            | -",
                "Banks of England           | -",
                "Lloyd’s Register           | Lloyd's Register",
                "Lloyd 's Register          | Lloyd's Register",
                "AT&T                       | AT&T",
                "$Coin fell                 | $Coin",
                "Van der Berg–Smith         | Van der Berg-Smith",
                "Van der Berg Smith         | -",
                "Yahoo! said                | Yahoo!",
                "of                         | -"
            })
    void findsTheLongestThatEndsAtAToken(String text, String expected) {
        Phrases<String> phrases = new Phrases<>();
        for (String known : KNOWN) {
            phrases.add(known, known);
        }
        assertEquals(expected, first(phrases, text));
    }

    /**
     * A list that is sorted after each name takes many minutes for these, before anything is done.
     */
    @Test
    void manyNamesOfOneFirstWordCostNoMoreThanOthers() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> {
                    Phrases<String> phrases = new Phrases<>();
                    IntStream.range(0, 200_000)
                            .forEach(i -> phrases.add("Bank Number" + i, "" + i));
                    String text = "Bank Number7 ".repeat(20_000);
                    Tokens tokens = tokens(text);
                    for (int token = 0; token < tokens.size(); token += 2) {
                        assertEquals("7", phrases.at(text, tokens, token).orElseThrow().value());
                    }
                });
    }
}
