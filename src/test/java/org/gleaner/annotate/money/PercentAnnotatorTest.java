package org.gleaner.annotate.money;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.gleaner.model.BlockKind;
import org.gleaner.model.Document;
import org.gleaner.model.Mention;
import org.gleaner.model.Sentence;
import org.gleaner.model.Span;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Layer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentAnnotatorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", value = {
        "It grew 50 percent. | 50 percent = 50",
        "It grew 3.5%. | 3.5% = 3.5",
        "It grew 27 % in May. | 27 % = 27",
        "It grew 8.7 per cent. | 8.7 per cent = 8.7",
        "It grew 4 . 8 % then. | 4 . 8 % = 4.8",
        "It grew 1,5 %. | 1,5 % = 1.5",
        "It grew twenty per cent. | twenty per cent = 20",
        "It grew twenty-five percent. | twenty-five percent = 25",
        "It grew 12 pct. | 12 pct. = 12",
        "It rose 3 percentage points. | 3 percentage points = 3",
        "It rose half a percent. | half a percent = 0.5",
        "It rose half of one percent. | half of one percent = 0.5",
        "It rose a quarter of a percentage point. | a quarter of a percentage point = 0.25",
        "It rose 3 1/2 percent. | 3 1/2 percent = 3.5",
        "It rose 3½ percent. | 3½ percent = 3.5",
        "It is 100%-owned, a 51-percent stake. | 100% = 100 ; 51-percent = 51",
        "It fell (-3.5%). | -3.5% = -3.5",
        "It grew 5 to 10 percent. | 5 = 5 ; 10 percent = 10",
        "It grew 5-10%. | 5 = 5 ; 10% = 10",
        "It grew between 5 and 10 per cent. | 5 = 5 ; 10 per cent = 10",
        "It grew 5% to 10%. | 5% = 5 ; 10% = 10",
        "It grew 1,000 percent, a hundred percent more. | 1,000 percent = 1000 ; a hundred percent = 100",
        "It grew 5 times per century. | ''",
        "A percentage of 5. | ''",
        "In 1996 to 10 percent of us. | 10 percent = 10",
        "Charge 5 cents per call. | ''"})
    void findsPercentages(String text, String expected) {
        Annotations annotations = new Annotations(Document.of("test", text), Long.MAX_VALUE);
        annotations.put(Layer.SENTENCES, List.of(new Sentence(new Span(0, text.length()), BlockKind.BODY)));
        new PercentAnnotator().annotate(annotations);
        List<Mention> found = annotations.get(Layer.PERCENTS);
        assertEquals(expected, found.stream().map(percent -> percent.span().in(text) + " = " + percent.value().orElseThrow())
                .collect(Collectors.joining(" ; ")));
    }
}
