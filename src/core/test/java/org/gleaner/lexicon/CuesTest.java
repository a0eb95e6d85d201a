package org.gleaner.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import org.gleaner.testing.Tagged;
import org.gleaner.text.TokenView;
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
    void tellsWhichOfTheListComesFirstThere() {
        assertEquals(OptionalInt.of(1), first("by 2024 they are committed to going to Minsk"));
        assertEquals(OptionalInt.of(0), first("committed, they will"));
        assertEquals(OptionalInt.empty(), first("goodwill"));
    }

    @Test
    void looksAtTheGivenTokensAlone() {
        assertEquals(false, cues.occurIn(view("We will go")::lower, 2, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pledges/list-cues.txt", "payments/cues.txt"})
    void readsEveryList(String list) {
        Cues.read(list);
    }

    private OptionalInt first(String text) {
        TokenView view = view(text);
        return cues.first(view::lower, 0, view.size());
    }

    private boolean occur(String text) {
        TokenView view = view(text);
        return cues.occurIn(view::lower, 0, view.size());
    }

    private static TokenView view(String text) {
        return new TokenView(Tagged.tokens(text));
    }
}
