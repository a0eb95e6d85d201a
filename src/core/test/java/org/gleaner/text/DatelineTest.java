package org.gleaner.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gleaner.model.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelineTest {

    private static final Pattern TOKEN = Pattern.compile("--|[\\p{L}.']+|\\d+|[^\\s]");

    private static String head(String text) {
        List<int[]> found = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            found.add(new int[] {matcher.start(), matcher.end()});
        }
        int[] start = found.stream().mapToInt(token -> token[0]).toArray();
        int[] end = found.stream().mapToInt(token -> token[1]).toArray();
        int length = Dateline.length(new Tokens(text, start, end, new int[] {0, start.length}), 0);
        return length == 0 ? "" : text.substring(0, end[length - 1]);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CORK, Ireland, 12 March 2024 – Acme will build a yard. | CORK, Ireland, 12 March"
                        + " 2024 –",
                "LUSAKA (Reuters) _ The bank will lend it. | LUSAKA (Reuters) _",
                "ROME/DAKAR, 8 February – Aid is due. | ROME/DAKAR, 8 February –",
                "Hanoi, Vietnam, May 3 -- The firm will pay. | Hanoi, Vietnam, May 3 --",
                "TRENTON, N.J. - A dentist was jailed. | TRENTON, N.J. -"
            })
    void endsWithItsDash(String text, String head) {
        assertEquals(head, head(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gwen Hale, a long-time resident of York, sang.",
                "NATO, the alliance - and its members - will pay.",
                "In 2020, 12 firms - all of them old - will pay.",
                "OPEC - a cartel - met.",
                "Ann Lee, Bob Hay - and Carl Fox - met.",
                "The bank will pay."
            })
    void isNoneInProse(String text) {
        assertEquals("", head(text));
    }
}
