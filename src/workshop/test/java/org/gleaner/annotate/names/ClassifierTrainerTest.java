package org.gleaner.annotate.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gleaner.model.EntityType;
import org.gleaner.model.Span;
import org.junit.jupiter.api.Test;

class ClassifierTrainerTest {

    @Test
    void trainingFindsWhatTellsRightFromWrong() {
        List<NameExample> examples =
                IntStream.range(0, 200)
                        .mapToObj(
                                i ->
                                        new NameExample(
                                                new Span(0, 1),
                                                EntityType.PERSON,
                                                false,
                                                List.of(
                                                        "any=",
                                                        i % 2 == 0 ? "title=before" : "title=none",
                                                        "noise=" + i % 7)))
                        .toList();
        Map<String, Double> weights =
                ClassifierTrainer.train(
                        examples, IntStream.range(0, 200).mapToObj(i -> i % 2 == 0).toList());
        assertTrue(
                weights.get("title=before") > 0.3 && weights.get("title=none") < -0.3,
                weights.toString());
        assertTrue(Math.abs(weights.getOrDefault("noise=3", 0.0)) < 0.2, weights.toString());
        assertEquals(
                weights,
                ClassifierTrainer.train(
                        examples, IntStream.range(0, 200).mapToObj(i -> i % 2 == 0).toList()));
    }
}
