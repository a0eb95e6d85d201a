package org.gleaner.annotate.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.gleaner.model.EntityType;
import org.gleaner.model.Mention;
import org.gleaner.model.MentionSource;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Configuration;
import org.gleaner.pipeline.Layer;
import org.gleaner.testing.NameText;
import org.gleaner.text.FormView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameClassifierTest {

    private static List<Mention> scored(String recognized, Map<String, Double> weights) {
        Annotations annotations = NameText.recognized(recognized);
        new MentionAnnotator(Configuration.standard(), NameClassifier.of(weights))
                .annotate(annotations);
        return annotations.get(Layer.MENTIONS);
    }

    @Test
    void theWeightsOfTheEvidenceMakeTheConfidence() {
        assertEquals(
                0.881,
                scored("Yesterday [PERSON Zork] spoke.", Map.of("PERSON|after=spoke", 2.0))
                        .get(0)
                        .confidence());
        assertEquals(
                0.5,
                scored("Yesterday [PERSON Zork] spoke.", Map.of("LOCATION|after=spoke", 2.0))
                        .get(0)
                        .confidence());
    }

    @Test
    void dropsWhatIsMostLikelyNoName() {
        assertEquals(
                List.of(),
                scored("Yesterday [ONE:PERSON Zork] spoke.", Map.of("PERSON|after=spoke", -2.0)));
    }

    @Test
    void keepsWhatBothRecognisersFound() {
        assertEquals(
                1,
                scored("Yesterday [PERSON Zork] spoke.", Map.of("PERSON|after=spoke", -2.0))
                        .size());
    }

    @Test
    void keepsNamesOfTheGazetteer() {
        assertEquals(
                1,
                scored("Yesterday [LOCATION Russia] spoke.", Map.of("LOCATION|after=spoke", -2.0))
                        .size());
    }

    /** A feature of evidence for the name that a mark shows, in a sentence. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "PERSON#three=same     | Then [PERSON Zork] spoke.",
                "PERSON#four=none      | Then [ONE:PERSON Zork] spoke.",
                "before=then           | Then [PERSON Zork] spoke.",
                "shape=Xxx Xx          | Then [PERSON Ann Zork] spoke.",
                "surname=elsewhere     | Then [PERSON Zork] met [PERSON Ann Zork].",
                "small=elsewhere       | Then [PERSON Zork] met a zork.",
                "elsewhere=other       | Then [PERSON Zork] left. In [LOCATION Zork] he stayed."
            })
    void showsFeatures(String feature, String recognized) {
        Annotations annotations = NameText.recognized(recognized);
        FormView words = FormView.of(annotations);
        List<String> features =
                new NameFeatures(words, annotations.get(Layer.NAMES))
                        .of(
                                new NameReading(
                                        1,
                                        recognized.contains("[PERSON Ann Z")
                                                        && !feature.startsWith("surname")
                                                ? 2
                                                : 1,
                                        EntityType.PERSON,
                                        0.9,
                                        MentionSource.CUE));
        assertTrue(features.contains(feature.replace('#', '|')), features.toString());
    }
}
