package org.gleaner.annotate.titles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The token after the title is its preposition, that before the title is the last word before it.
 */
class OrganizationFinderTest {

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
    void readsTheOrganizationBehindATitle(String marked, String organization) {
        TitledText text = TitledText.of(marked);
        assertEquals(organization, name(text, finder(text).behind(1, text.tokens().size())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    [ORGANIZATION Sberbank] CEO          | Sberbank
                    [LOCATION Russia] 's President       | Russia
                    [NATIONALITY Russian] President      | Russian
                    the President                        | -
                    """)
    void readsTheOrganizationBeforeATitle(String marked, String organization) {
        TitledText text = TitledText.of(marked);
        assertEquals(organization, name(text, finder(text).before(text.tokens().size() - 2, 0)));
    }

    private static OrganizationFinder finder(TitledText text) {
        NamedText named = text.named();
        return new OrganizationFinder(named, new TitleGrammar(named));
    }

    private static String name(TitledText text, Optional<Organization> found) {
        return found.map(each -> text.tokens().span(each.from(), each.to()).in(text.text()))
                .orElse("-");
    }
}
