package org.gleaner.tika;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {

    @Test
    void readsWordsWithoutMarks() throws UnreadableFileException {
        Extracted read =
                MarkdownReader.read(
                        """
                        ---
                        title: "Aid for Chad"
                        date: 2024-03-12
                        tags: [aid, chad]
                        ---
                        # Aid for **Chad**

                        *March 12, 2024* -- **Norway** pledged __$10 million__ to
                        [Chad](https://example.org/chad_(country)), _its_ minister's snake_case_name said.[^1]

                        **Ann Lee:** We pay 2 * 3 * 4 \\* $5.

                        Details
                        -------

                        * a school
                        * a road
                          to the north

                        1. first
                        2. second

                        | Country | Pledge |
                        |---------|:------:|
                        | Norway  | **$10 million** |

                        > What they said.

                        ---
                        [1]: https://example.org
                        """);
        assertEquals(Optional.of("Aid for Chad"), read.title());
        assertEquals(Optional.of(LocalDate.of(2024, 3, 12)), read.date());
        assertEquals(Map.of("tags", "[aid, chad]"), read.metadata());
        assertEquals(
                """
                Aid for Chad

                March 12, 2024 -- Norway pledged $10 million to
                Chad, its minister's snake_case_name said.

                Ann Lee: We pay 2 * 3 * 4 * $5.

                Details

                - a school
                - a road
                to the north
                1. first
                2. second

                Country | Pledge
                Norway | $10 million

                What they said.
                """,
                read.text());
    }

    @Test
    void leavesATextWithoutMarksAsItIs() throws UnreadableFileException {
        String text = "We paid $5 * 3.\n\nThe file a_b_c is 100% new - and #1.\n";
        Extracted read = MarkdownReader.read(text);
        assertEquals(text, read.text());
        assertEquals(List.of(), read.layout().blocks());
    }
}
