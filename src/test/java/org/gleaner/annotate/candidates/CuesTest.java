package org.gleaner.annotate.candidates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Pattern;
import org.gleaner.model.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CuesTest {

    private final Cues cues = new Cues(List.of("will", "commit*", "going to", "by 20*"));

    @ParameterizedTest
    @CsvSource({"We will go,true", "WILL it?,true", "They are committed,true", "I am going to Minsk,true", "I am going,false",
            "due by 2024,true", "due by May,false", "goodwill,false", "com,false"})
    void findsWordsPhrasesAndBeginnings(String text, boolean found) {
        assertEquals(found, occur(text));
    }

    @Test
    void looksAtTheGivenTokensAlone() {
        assertEquals(false, cues.occurIn(tokens("We will go"), 2, 3));
    }

    @Test
    void takesTriggersOfUsersRulesForCues() {
        assertEquals(List.of("admir*", "prais*", "win"), RuleTriggers.of("# mine\na\tA\tPERSON\tPERSON\t-\tstate\t0.8\ttree\tadmire,praise,win/V ; S subj ; O obj"));
        assertEquals(List.of(), RuleTriggers.of("a\tA\tPERSON\tPERSON\t-\tstate\t0.8\twords\tS likes O\nfaulty"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pledges", "relations", "payments", "lives", "descriptions"})
    void readsEveryList(String list) {
        Cues.read("candidates/" + list + ".txt");
    }

    private boolean occur(String text) {
        Tokens tokens = tokens(text);
        return cues.occurIn(tokens, 0, tokens.size());
    }

    private static Tokens tokens(String text) {
        List<int[]> spans = Pattern.compile("\\S+").matcher(text).results().map(m -> new int[] {m.start(), m.end()}).toList();
        return new Tokens(text, spans.stream().mapToInt(s -> s[0]).toArray(), spans.stream().mapToInt(s -> s[1]).toArray(),
                new int[] {0, spans.size()});
    }
}
