package org.gleaner.annotate.relations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistryLinesTest {

    /** "/" is a line break. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            textBlock =
                    """
                    Company : [ORGANIZATION Acme Ltd] / Registered seat : [LOCATION Lund] , [LOCATION Sweden] ! HEADQUARTERED_IN(Acme Ltd, Lund, -)
                    [ORGANIZATION Acme Ltd] / / Parent : [ORGANIZATION Ajax Group] / Founded : [DATE 1990] ! SUBSIDIARY_OF(Acme Ltd, Ajax Group, -); FOUNDED_ON(Acme Ltd, -, 1990)
                    [ORGANIZATION Acme Ltd] / Founders : [PERSON Ann Lee] , [PERSON Bob Hill] ! FOUNDED_BY(Acme Ltd, Ann Lee, -); FOUNDED_BY(Acme Ltd, Bob Hill, -)
                    [ORGANIZATION Acme Ltd] / Subsidiaries : [ORGANIZATION Ajax Bank] and [ORGANIZATION Ajax Radio] ! SUBSIDIARY_OF(Ajax Bank, Acme Ltd, -); SUBSIDIARY_OF(Ajax Radio, Acme Ltd, -)
                    Name : [PERSON Ann Lee] / Place of birth : [LOCATION Lund] / Nationality : [NATIONALITY Swedish] ! BORN_IN(Ann Lee, Lund, -); NATIONAL_OF(Ann Lee, Sweden, -)
                    [PERSON Ann Lee] / Education : LLB , [ORGANIZATION Lund University] / Children : [PERSON Tom Lee] ! EDUCATED_AT(Ann Lee, Lund University, -); CHILD_OF(Tom Lee, Ann Lee, -)
                    Company : [ORGANIZATION Acme Ltd] , registered office 7 Quay Street , [LOCATION Lund] . ! HEADQUARTERED_IN(Acme Ltd, Lund, -)
                    [PERSON Ann Lee] , judge . m. [PERSON Bob Hill] ; two d. ! SPOUSE_OF(Ann Lee, Bob Hill, -)
                    [ORGANIZATION Acme Ltd] / Auditor : [ORGANIZATION Ajax Audit] / Seat : [LOCATION Lund] ! HEADQUARTERED_IN(Acme Ltd, Lund, -)
                    Parent : [ORGANIZATION Ajax Group] ! ''
                    [PERSON Ann Lee] , the founder of a centre , based in [LOCATION Lund] ! ''
                    [PERSON Ann Lee] / Seat : [LOCATION Lund] ! ''
                    [ORGANIZATION Acme Ltd] / Weather : [LOCATION Lund] ! ''
                    [ORGANIZATION Acme Ltd] a b c d e f g h i j k l m n o p q / Parent : [ORGANIZATION Ajax Group] ! ''
                    """)
    void readsWhatLabelsState(String marked, String expected) {
        Passage passage = Passages.of(marked.replace(" / ", "\n").replace("\n/ ", "\n\n"));
        assertEquals(
                expected,
                new RegistryLines(passage, new DocumentCountries(passage))
                        .find().stream()
                                .map(claim -> Passages.print(claim, passage))
                                .collect(Collectors.joining("; ")));
    }
}
