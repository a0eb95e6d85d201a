package org.gleaner.annotate.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.model.NameCandidate;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Configuration;
import org.gleaner.pipeline.Layer;
import org.gleaner.testing.MarkedText;
import org.gleaner.testing.NameText;
import org.gleaner.text.FormView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every step by itself, over what the recognisers found. */
class NameStepTest {

    private static final double EARLIER = 0.8;

    private static List<NameStep> steps(Annotations annotations) {
        return new MentionAnnotator(Configuration.standard(), NameClassifier.NONE)
                .steps(annotations.get(Layer.NAMES), annotations.get(Layer.DATES));
    }

    private static String name(NameStep step) {
        return step.getClass().getSimpleName();
    }

    /** A step, what the recognisers found, and what the step makes of it. */
    private static final Set<String> EARLIER_TYPES = Set.of("EVENT", "PRODUCT", "LAW");

    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(resources = "/names/steps.tsv", delimiter = '\t', quoteCharacter = '`')
    void reads(String step, String kind, String recognized, String expected) {
        Annotations annotations = NameText.recognized(recognized.replace("\\n", "\n"));
        FormView words = FormView.of(annotations);
        NameReadings readings = new NameReadings(words.size());
        new RecognizerVoteStep(annotations.get(Layer.NAMES)).apply(words, readings);
        for (NameCandidate candidate : annotations.get(Layer.NAMES)) {
            // what no recogniser finds, and a step before this one does
            if (EARLIER_TYPES.contains(candidate.label())) {
                readings.put(
                        new NameReading(
                                candidate.from(),
                                candidate.to(),
                                EntityType.valueOf(candidate.label()),
                                EARLIER,
                                MentionSource.CUE));
            }
        }
        steps(annotations).stream()
                .filter(one -> name(one).equals(step) && !(one instanceof RecognizerVoteStep))
                .forEach(one -> one.apply(words, readings));
        String found =
                MarkedText.print(
                        annotations.text(),
                        readings.all().stream()
                                .map(
                                        reading ->
                                                MarkedText.Mark.of(
                                                        reading.type(),
                                                        words.tokens()
                                                                .span(
                                                                        reading.from(),
                                                                        reading.to())))
                                .toList());
        assertEquals(expected, found.replace("\n", "\\n"));
    }

    @Test
    void everyStepHasAHitAndATrap() throws IOException {
        List<String> rows;
        try (InputStream cases = NameStepTest.class.getResourceAsStream("/names/steps.tsv")) {
            rows = new String(cases.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
        for (NameStep step : steps(NameText.recognized(""))) {
            Stream.of("hit", "trap")
                    .map(kind -> name(step) + "\t" + kind + "\t")
                    .forEach(
                            start ->
                                    assertTrue(
                                            rows.stream().anyMatch(row -> row.startsWith(start)),
                                            start));
        }
    }
}
