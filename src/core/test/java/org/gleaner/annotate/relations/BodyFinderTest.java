package org.gleaner.annotate.relations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The token after the title is its preposition, that before the title is the last word before it.
 */
class BodyFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    President of [LOCATION Russia]                        | Russia
                    Minister of [ORGANIZATION Economic Development]       | -
                    Chairman of [ORGANIZATION State Bank]                 | State Bank
                    Director , in [LOCATION Russia]                       | -
                    Director of schools who met [ORGANIZATION Acme]       | -
                    """)
    void readsTheBodyBehindATitle(String marked, String body) {
        Passage passage = Passages.of(marked);
        assertEquals(body, name(finder(passage).behind(1, passage.tokens.size())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    [ORGANIZATION Sberbank] CEO          | Sberbank
                    [LOCATION Russia] 's President       | Russia
                    [NATIONALITY Russian] President      | Russia
                    the President                        | -
                    """)
    void readsTheBodyBeforeATitle(String marked, String body) {
        Passage passage = Passages.of(marked);
        assertEquals(body, name(finder(passage).before(passage.tokens.size() - 2, 0)));
    }

    private static BodyFinder finder(Passage passage) {
        return new BodyFinder(passage, new Countries(passage), new TitleWords(passage));
    }

    private static String name(Optional<Argument> end) {
        return end.map(found -> found.party().name()).orElse("-");
    }
}
