package org.gleaner.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeFieldsTest {

    /** Names are in capitals throughout; the head is the first word. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    chief of staff said | chief of staff
                    Professor of Theoretical Physics at LEEDS | Professor of Theoretical Physics
                    Secretary of State for Housing and Planning in | Secretary of State for Housing and Planning
                    Minister of Lands & Water | Minister of Lands & Water
                    head of research and CALDER | head of research
                    director of OSLO | director
                    chief of a gang | chief
                    head of the health service | head of the health service
                    CEO of the national grid company ROSSETI | CEO
                    head of the energy ministry | head
                    president and treasurer | president
                    """)
    void goesOnWithWhatTheOfficeIsInChargeOf(String words, String title) {
        List<String> tokens = List.of(words.split(" "));
        int end =
                OfficeFields.end(
                        0,
                        at -> at < tokens.size() ? tokens.get(at).toLowerCase(Locale.ROOT) : "",
                        at ->
                                at < tokens.size()
                                        && tokens.get(at).length() > 1
                                        && tokens.get(at)
                                                .equals(tokens.get(at).toUpperCase(Locale.ROOT)));
        assertEquals(title, String.join(" ", tokens.subList(0, end + 1)));
    }
}
