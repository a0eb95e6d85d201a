package org.gleaner.annotate.relations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactLinesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    [PERSON Ann Roe] , [ORGANIZATION Acme Ltd] | MEMBER_OF(Ann Roe, Acme Ltd, -)
                    Analysts : [PERSON Ann Roe] , [ORGANIZATION Acme Ltd] ; [PERSON Bob Hill] , [ORGANIZATION Ajax] . | MEMBER_OF(Ann Roe, Acme Ltd, -); MEMBER_OF(Bob Hill, Ajax, -)
                    [PERSON Ann Roe] , [LOCATION Lund] , [LOCATION Sweden] | LIVES_IN(Ann Roe, Lund, -)
                    [PERSON Ann Roe] , 14 Mill Lane , [LOCATION Lund] | LIVES_IN(Ann Roe, Lund, -)
                    [PERSON Ann Roe] , [ORGANIZATION Acme Ltd] and [ORGANIZATION Ajax] won | ''
                    [PERSON Ann Roe] , [ORGANIZATION Acme Ltd] , [ORGANIZATION Ajax] | ''
                    [PERSON Ann Roe] , [LOCATION Lund] and [LOCATION Malmö] | ''
                    [PERSON Ann Roe] , | ''
                    Ms [PERSON Ann Roe] - [ORGANIZATION Acme Ltd] ( [ORGANIZATION AL] ) | MEMBER_OF(Ann Roe, Acme Ltd, -)
                    Keynote : Dr [PERSON Ann Roe] , [ORGANIZATION Acme Ltd] , [LOCATION Lund] | MEMBER_OF(Ann Roe, Acme Ltd, -)
                    Question : [PERSON Ann Roe] , with the [ORGANIZATION Daily Post] | MEMBER_OF(Ann Roe, Daily Post, -)
                    Question ( [ORGANIZATION Daily Post] , [PERSON Ann Roe] ) : | MEMBER_OF(Ann Roe, Daily Post, -)
                    By [PERSON Ann Roe] , [ORGANIZATION Daily Post] | MEMBER_OF(Ann Roe, Daily Post, -)
                    Founded by [PERSON Ann Roe] , [ORGANIZATION Acme Ltd] grew | ''
                    Treasurer : [PERSON Ann Roe] , [ORGANIZATION FCA] | ''
                    ( [ORGANIZATION Daily Post] , [PERSON Ann Roe] and others ) | ''
                    [PERSON Ann Roe] - [ORGANIZATION Acme Ltd] won | ''
                    """)
    void readsWithWhomAPersonIs(String marked, String expected) {
        Passage passage = Passages.of(marked);
        assertEquals(
                expected,
                new ContactLines(passage)
                        .find(0).stream()
                                .map(claim -> Passages.print(claim, passage))
                                .collect(Collectors.joining("; ")));
    }
}
