package org.gleaner.annotate.relations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.gleaner.coreference.AntecedentResolver;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescribedSeatsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    [ORGANIZATION Acme Ltd] rose . They lent the [LOCATION Ulsan] firm money . | ''
                    [ORGANIZATION Acme Ltd] rose , and the [LOCATION Ulsan] firm ended . | HEADQUARTERED_IN(Acme Ltd, Ulsan, -)
                    [ORGANIZATION Acme Ltd] rose , the [LOCATION Lund] -based insurer added . | HEADQUARTERED_IN(Acme Ltd, Lund, -)
                    [ORGANIZATION Acme Ltd] rose , the [LOCATION Lund] - based chip company added . | HEADQUARTERED_IN(Acme Ltd, Lund, -)
                    [ORGANIZATION Acme Ltd] rose , the [LOCATION Lund] man added . | ''
                    [PERSON Ann Roe] said the [LOCATION Lund] -based insurer failed . | ''
                    [ORGANIZATION Acme Ltd] heard the [LOCATION Lund] Call . | ''
                    A player from [ORGANIZATION Acme Ltd] failed , the [LOCATION Lund] club added . | ''
                    the [LOCATION Lund] | ''
                    """)
    void readsWhereADescribedBodySits(String marked, String expected) {
        Passage passage = Passages.of(marked);
        assertEquals(
                expected,
                new DescribedSeats(passage, new AntecedentResolver(passage.tokens, passage.names))
                        .find(0).stream()
                                .map(claim -> Passages.print(claim, passage))
                                .collect(Collectors.joining("; ")));
    }
}
