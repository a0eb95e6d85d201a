package org.gleaner.annotate.candidates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gleaner.model.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CuesTest {

    private final Cues cues = new Cues(List.of("will", "commit*", "going to", "by 20*"));

    @ParameterizedTest
    @CsvSource({
        "We will go,true",
        "WILL it?,true",
        "They are committed,true",
        "I am going to Minsk,true",
        "I am going,false",
        "due by 2024,true",
        "due by May,false",
        "goodwill,false",
        "com,false"
    })
    void findsWordsPhrasesAndBeginnings(String text, boolean found) {
        assertEquals(found, occur(text));
    }

    @Test
    void looksAtTheGivenTokensAlone() {
        assertEquals(false, cues.occurIn(Tagged.tokens("We will go"), 2, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lists", "payments"})
    void readsEveryList(String list) {
        Cues.read("candidates/" + list + ".txt");
    }

    private boolean occur(String text) {
        Tokens tokens = Tagged.tokens(text);
        return cues.occurIn(tokens, 0, tokens.size());
    }
}
