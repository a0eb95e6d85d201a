package org.gleaner.annotate.relations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordIndexTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    every word it asks for             | [PERSON Ann] loves our [LOCATION Minsk]           | true
                    another of the alternatives        | [PERSON Ann] likes our [LOCATION Minsk]           | true
                    a word is missing                  | [PERSON Ann] loves [LOCATION Minsk]               | false
                    only an optional word              | [PERSON Ann] very [LOCATION Minsk]                | false
                    a word that is part of a name      | [PERSON Ann] loves [PRODUCT Her] [LOCATION Minsk] | false
                    its words in another order         | [PERSON Ann] our loves [LOCATION Minsk]           | false
                    no name                            | they love our brother                             | false
                    no subject of the type             | [ORGANIZATION Acme] loves our [LOCATION Minsk]    | false
                    no object of the type              | [PERSON Ann] loves our [PERSON Bob]               | false
                    """)
    void triesARuleWhereItsWordsAndNamesStand(String why, String marked, boolean tried) {
        WordRule rule =
                WordRule.of(
                        Rule.of(
                                List.of(
                                        "test",
                                        "LIKES",
                                        "PERSON",
                                        "LOCATION",
                                        "-",
                                        "state",
                                        "0.9")),
                        "S likes|loves very? our O");
        Passage passage = Passages.of(marked);
        WordIndex.Search search = new WordIndex(List.of(rule)).in(passage);
        search.enter(0, passage.tokens.size());
        assertEquals(tried ? List.of(rule) : List.of(), search.fromName(0), why);
    }
}
