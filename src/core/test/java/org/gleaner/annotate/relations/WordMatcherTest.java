package org.gleaner.annotate.relations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordMatcherTest {

    @Test
    void leavesNoTriggerOfABranchThatFailed() {
        Passage passage = Passages.of("[PERSON Ann Lee] was born rich and was born in [DATE 1950]");
        WordRule rule =
                WordRule.of(
                        Rule.of(List.of("test", "BORN_ON", "PERSON", "-", "date", "event", "0.9")),
                        "S ..12 born in|on V");
        WordMatcher matcher = Passages.matcher(passage);
        assertEquals(
                List.of("born in"),
                matcher.match(rule, 0).stream()
                        .map(found -> found.trigger().in(passage.text))
                        .toList());
    }

    private static WordRule gaps(int gaps, String end) {
        return WordRule.of(
                Rule.of(List.of("test", "LIKES", "PERSON", "PERSON", "-", "event", "0.9")),
                "S " + "..200 of|the|and ".repeat(gaps) + end + " O");
    }

    /** Without a memory of what failed, each gap more costs fifteen times as much. */
    @Test
    void manyGapsCostNoMoreThanPatternTimesSentence() {
        int words = 230;
        Passage passage =
                Passages.of("[PERSON Ann] " + "of the ".repeat(words / 2) + "met [PERSON Bob]");
        for (int gaps : new int[] {2, 4, 8, 16, 32}) {
            WordMatcher matcher = Passages.matcher(passage);
            assertEquals(List.of(), matcher.match(gaps(gaps, "hates"), 0));
            int bound = 20_000 + 2 * (2 * gaps + 3) * (words + 4) * 201;
            assertTrue(matcher.steps() < bound, gaps + " gaps: " + matcher.steps() + " steps");
        }
    }

    @Test
    void findsBehindManyGapsWhatIsThere() {
        Passage passage =
                Passages.of("[PERSON Ann] " + "of the x ".repeat(70) + "met [PERSON Bob]");
        WordMatcher matcher = Passages.matcher(passage);
        assertEquals(List.of(), matcher.match(gaps(5, "hates"), 0));
        assertEquals(1, matcher.match(gaps(5, "..3 met"), 0).size());
        assertEquals(1, matcher.match(gaps(20, "..200 met"), 0).size());
        assertEquals(List.of(), matcher.match(gaps(20, "x"), 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    BORN_ON | -         | date | S ( ..3 born on? V    | [PERSON Ann] (Bob; born [DATE May 3, 1950]) | BORN_ON(Ann, -, May 3, 1950)
                    BORN_ON | -         | date | S ( born on? V        | [PERSON Ann] (then born [DATE May 3, 1950]) | ''
                    BORN_ON | -         | date | S ( V -_– #           | [PERSON Ann] (1874 – [DATE May 3, 1950]) | BORN_ON(Ann, -, 1874)
                    LIKES   | PERSON    | -    | S likes_loves O       | [PERSON Ann] loves [PERSON Bob] | LIKES(Ann, Bob, -)
                    LIKES   | PERSON    | -    | S likes_loves O       | [PERSON Ann] loves [LOCATION Minsk] | ''
                    LIKES   | PERSON    | -    | S likes O             | [PERSON Ann] likes [PERSON Ann] | ''
                    LIVES   | LOCATION+ | -    | S lives in O          | [PERSON Ann] lives in [LOCATION Buffalo], [LOCATION New York] | LIVES(Ann, Buffalo, -); LIVES(Ann, New York, -)
                    LIKES   | PERSON+   | -    | S likes O             | [PERSON Ann] likes [PERSON Bob] (twin), [PERSON Carl] and uncle [PERSON Dan] | LIKES(Ann, Bob, -); LIKES(Ann, Carl, -); LIKES(Ann, Dan, -)
                    LIKES   | PERSON+   | -    | S likes O             | [PERSON Ann] likes [PERSON Bob], son of [PERSON Dan] | LIKES(Ann, Bob, -)
                    WORKS   | ORGANIZATION | - | S ~9 for O            | [PERSON Ann], now a clerk, works for [ORGANIZATION Acme] | WORKS(Ann, Acme, -)
                    WORKS   | ORGANIZATION | - | S ~9 for O            | [PERSON Ann] and [PERSON Bob] work for [ORGANIZATION Acme] | WORKS(Bob, Acme, -)
                    WORKS   | ORGANIZATION | - | S ~9 for O            | [PERSON Ann] never worked for [ORGANIZATION Acme] | ''
                    WORKS   | ORGANIZATION | - | S =9 of O             | [PERSON Ann] (an aunt) was elected head of [ORGANIZATION Acme] | WORKS(Ann, Acme, -)
                    WORKS   | ORGANIZATION | - | S =9 of O             | [PERSON Ann] greeted the head of [ORGANIZATION Acme] | ''
                    WORKS   | ORGANIZATION | - | ^S =9 of O            | the uncle of [PERSON Ann], head of [ORGANIZATION Acme] | ''
                    WORKS   | ORGANIZATION | - | S ~9 for O            | [PERSON Ann] (once [PERSON Bob]) works for [ORGANIZATION Acme] | WORKS(Ann, Acme, -)
                    WORKS   | ORGANIZATION | - | S at O                | [PERSON Ann] (a clerk) at [ORGANIZATION Acme]   | WORKS(Ann, Acme, -)
                    WORKS   | ORGANIZATION | - | S ~9 for O            | a clerk (once [PERSON Bob]) works for [ORGANIZATION Acme] | ''
                    WORKS   | ORGANIZATION | - | ^S =9 of O            | the uncle of [PERSON Ann] and [PERSON Bob], head of [ORGANIZATION Acme] | ''
                    WORKS   | ORGANIZATION | - | ^S =9 of O            | [PERSON Ann] 's uncle is head of [ORGANIZATION Acme] | ''
                    FOUNDED | ORGANIZATION | - | O ~9 founder S        | [ORGANIZATION Acme] met [ORGANIZATION Ajax] and founder [PERSON Ann] | FOUNDED(Ann, Ajax, -)
                    HOLDS   | ORGANIZATION | title | S is V of O       | [PERSON Ann] is executive vice president of [ORGANIZATION Acme] | HOLDS(Ann, Acme, executive vice president)
                    FROM    | LOCATION_NATIONALITY | - | S is a O @people | [PERSON Ann] is a [NATIONALITY French] poet | FROM(Ann, France, -)
                    LIKES   | PERSON    | -    | S and O met !with_the | [PERSON Ann] and [PERSON Bob] met the king | ''
                    LIKES   | PERSON    | -    | S and O met !with_the | [PERSON Ann] and [PERSON Bob] met | LIKES(Ann, Bob, -)
                    LIVES   | LOCATION  | -    | S , 9 , of O          | [PERSON Ann], 62, of [LOCATION Turin] | LIVES(Ann, Turin, -)
                    LIVES   | LOCATION  | -    | S lives in O          | It is untrue that [PERSON Ann] lives in [LOCATION Turin] | ''
                    LIVES   | LOCATION  | -    | S ..2 lives in O      | [PERSON Ann] no longer lives in [LOCATION Turin] | LIVES(Ann, Turin, -)
                    LIVES   | LOCATION  | -    | ^S lives in O         | [PERSON Ann] sings. She lives in [LOCATION Turin] | LIVES(Ann, Turin, -)
                    LIVES   | LOCATION  | -    | raised in O ..2 , S   | [PERSON Ann] sings. raised in [LOCATION Turin], she plays | LIVES(Ann, Turin, -)
                    WED     | PERSON    | -    | S 's wife ,? O        | [PERSON Tom] sings. his wife, [PERSON Ann], plays | ''
                    WED     | PERSON    | -    | S 's_' wife ,? O      | [PERSON Tom] sings. his wife, [PERSON Ann], plays | WED(Tom, Ann, -)
                    WED     | PERSON    | -    | S 's_' O              | [PERSON Tom] sings. his [PERSON Ann] plays | ''
                    LIVES   | LOCATION  | -    | raised in O ..2 , S   | raised in [LOCATION Buffalo], [PERSON Ann] | LIVES(Ann, Buffalo, -)
                    """)
    void matchesWordsInOrder(
            String type,
            String objects,
            String value,
            String pattern,
            String marked,
            String expected) {
        Passage passage = Passages.of(marked);
        WordRule rule =
                WordRule.of(
                        Rule.of(
                                List.of(
                                        "test",
                                        type,
                                        "PERSON",
                                        objects.replace('_', '|'),
                                        value,
                                        "event",
                                        "0.9")),
                        pattern.replace('_', '|'));
        WordMatcher matcher = Passages.matcher(passage);
        assertEquals(
                expected,
                IntStream.range(0, passage.tokens.size())
                        .boxed()
                        .flatMap(token -> matcher.match(rule, token).stream())
                        .map(candidate -> Passages.print(candidate, passage))
                        .collect(Collectors.joining("; ")));
    }
}
