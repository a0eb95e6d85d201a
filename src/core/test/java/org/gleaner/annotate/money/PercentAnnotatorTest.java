package org.gleaner.annotate.money;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gleaner.model.BlockKind;
import org.gleaner.model.Document;
import org.gleaner.model.Sentence;
import org.gleaner.model.Span;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Layer;
import org.gleaner.testing.CaseTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table {@code money/percents.tsv}; a failure prints the row as it came out. */
class PercentAnnotatorTest {

    static Stream<String> rows() {
        return CaseTable.lines("/money/percents.tsv");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void findsPercentages(String row) {
        String text = row.split("\t")[0];
        Annotations annotations = new Annotations(Document.of("test", text), Long.MAX_VALUE);
        annotations.put(
                Layer.SENTENCES, List.of(new Sentence(new Span(0, text.length()), BlockKind.BODY)));
        new PercentAnnotator().annotate(annotations);
        assertEquals(
                row,
                text
                        + "\t"
                        + annotations.get(Layer.PERCENTS).stream()
                                .map(
                                        percent ->
                                                percent.span().in(text)
                                                        + " = "
                                                        + percent.value().orElse("?"))
                                .collect(Collectors.joining(" ; ")));
    }
}
