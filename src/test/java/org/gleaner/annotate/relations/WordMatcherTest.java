package org.gleaner.annotate.relations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordMatcherTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BORN_ON | -         | date | S ( ..3 born on? V    | [PERSON Ann] (Bob; born [DATE May 3, 1950]) | BORN_ON(Ann, -, May 3, 1950)
            BORN_ON | -         | date | S ( born on? V        | [PERSON Ann] (then born [DATE May 3, 1950]) | ''
            BORN_ON | -         | date | S ( V -_– #           | [PERSON Ann] (1874 – [DATE May 3, 1950]) | BORN_ON(Ann, -, 1874)
            LIKES   | PERSON    | -    | S likes_loves O       | [PERSON Ann] loves [PERSON Bob] | LIKES(Ann, Bob, -)
            LIKES   | PERSON    | -    | S likes_loves O       | [PERSON Ann] loves [LOCATION Minsk] | ''
            LIKES   | PERSON    | -    | S likes O             | [PERSON Ann] likes [PERSON Ann] | ''
            LIVES   | LOCATION+ | -    | S lives in O          | [PERSON Ann] lives in [LOCATION Buffalo], [LOCATION New York] | LIVES(Ann, Buffalo, -); LIVES(Ann, New York, -)
            LIVES   | LOCATION  | -    | raised in O ..2 , S   | raised in [LOCATION Buffalo], [PERSON Ann] | LIVES(Ann, Buffalo, -)
            """)
    void matchesWordsInOrder(String type, String objects, String value, String pattern, String marked, String expected) {
        Passage passage = Passages.of(marked);
        WordRule rule = WordRule.of(Rule.of(List.of("test", type, "PERSON", objects, value, "event", "0.9")), pattern.replace('_', '|'));
        WordMatcher matcher = new WordMatcher(passage, passage.tokens.size());
        assertEquals(expected, IntStream.range(0, passage.tokens.size()).boxed().flatMap(token -> matcher.match(rule, token).stream())
                .map(claim -> Passages.print(claim, passage)).collect(Collectors.joining("; ")));
    }
}
