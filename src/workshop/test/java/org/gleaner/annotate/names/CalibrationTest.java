package org.gleaner.annotate.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gleaner.model.EntityType;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    /** A thousand names with one sum of features, of which so many are right. */
    private static List<Calibration.Scored> scored(EntityType type, double sum, int right) {
        List<Calibration.Scored> scored = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            scored.add(new Calibration.Scored(type, sum, i < right));
        }
        return scored;
    }

    private static double confidence(Calibration calibration, EntityType type, double sum) {
        return 1 / (1 + Math.exp(-(calibration.factor() * sum + calibration.shift().get(type))));
    }

    @Test
    void makesAClassifierThatIsTooSureLessSure() {
        List<Calibration.Scored> scored = scored(EntityType.PERSON, 3, 800);
        scored.addAll(scored(EntityType.PERSON, -3, 200));
        Calibration calibration = Calibration.of(scored);
        assertTrue(calibration.factor() < 0.6, calibration.toString());
        assertEquals(0.8, confidence(calibration, EntityType.PERSON, 3), 0.01);
    }

    @Test
    void eachTypeHasAShiftOfItsOwn() {
        List<Calibration.Scored> scored = scored(EntityType.PERSON, 1, 900);
        scored.addAll(scored(EntityType.PERSON, -1, 500));
        scored.addAll(scored(EntityType.ORGANIZATION, 1, 600));
        scored.addAll(scored(EntityType.ORGANIZATION, -1, 100));
        Calibration calibration = Calibration.of(scored);
        assertTrue(confidence(calibration, EntityType.PERSON, 1) > 0.8, calibration.toString());
        assertTrue(
                confidence(calibration, EntityType.ORGANIZATION, 1) < 0.7, calibration.toString());
    }

    @Test
    void theWeightsTakeItUp() {
        Calibration calibration = new Calibration(0.5, Map.of(EntityType.PERSON, 0.25));
        assertEquals(
                Map.of("after=said", 1.0, "PERSON|any=", -0.25),
                calibration.applied(
                        Map.of("after=said", 2.0, "PERSON|any=", -1.0), NameFeatures::any));
    }
}
