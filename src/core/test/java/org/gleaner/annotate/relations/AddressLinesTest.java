package org.gleaner.annotate.relations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressLinesTest {

    /** "/" is a line break. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    [ORGANIZATION Acme University] / Office of the Rector / [LOCATION Lund] | HEADQUARTERED_IN(Acme University, Lund, -)
                    [ORGANIZATION Acme Union] ( AU ) / National Secretariat , 14 Mill Lane , [LOCATION Lund] | HEADQUARTERED_IN(Acme Union, Lund, -)
                    [ORGANIZATION Acme Society] / P.O. Box 418 , [LOCATION Lund] Tel. 0722 | ''
                    [ORGANIZATION Acme Society] / P.O. Box 418 , [LOCATION Lund] ; Tel. 0722 | HEADQUARTERED_IN(Acme Society, Lund, -)
                    Mr [PERSON John Roe] / Director / [ORGANIZATION Acme Network] / [LOCATION Accra] , [LOCATION Ghana] | HEADQUARTERED_IN(Acme Network, Accra, -)
                    [ORGANIZATION Acme Trust] / / [LOCATION Lund] | ''
                    [ORGANIZATION Acme Trust] / [LOCATION Lund] , [DATE 12 May 2023] | ''
                    [ORGANIZATION Acme Trust] / [LOCATION Sweden] | ''
                    [ORGANIZATION Acme Trust] wins / [LOCATION Lund] | ''
                    a / b / c / d / e / [ORGANIZATION Acme Trust] / [LOCATION Lund] | ''
                    """)
    void readsTheTownBelowTheNameOfABody(String marked, String expected) {
        Passage passage = Passages.of(marked.replace(" / ", "\n").replace("\n/ ", "\n\n"));
        assertEquals(
                expected,
                new AddressLines(passage)
                        .find().stream()
                                .map(claim -> Passages.print(claim, passage))
                                .collect(Collectors.joining("; ")));
    }
}
