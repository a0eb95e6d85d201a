package org.gleaner.annotate.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.stream.Collectors;
import org.gleaner.model.Layout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines that belong together; "/" stands for a line break. */
class ParagraphsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "We remain a strong advocate for progress//on the Treaty. > 1",
                "We remain a strong advocate for the//Treaty of Rome. > 1",
                "We remain a strong advocate.//on the Treaty. > 2",
                "Dear friends,//I am glad to be here. > 2",
                "We remain a strong advocate for progress////on the Treaty. > 2",
                "We remain a strong advocate,/and we will stay so. > 1",
                "We remain a strong advocate:/and we will stay so. > 2",
                "We remain a strong advocate for/- progress > 2",
                "Growth/Jobs/Roads > 3",
                "Labor will:/build roads/hire nurses > 3",
            })
    void putsTornLinesTogether(String page, int paragraphs) {
        String text = page.replace('/', '\n');
        assertEquals(
                paragraphs,
                Paragraphs.of(text, Line.of(text), Map.of(), MarkedParts.of(Layout.NONE)).size(),
                () ->
                        Paragraphs.of(text, Line.of(text), Map.of(), MarkedParts.of(Layout.NONE))
                                .stream()
                                .map(chunk -> chunk.span().in(text))
                                .collect(Collectors.joining(" | ")));
    }
}
