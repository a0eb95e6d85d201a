package org.gleaner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.gleaner.run.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeLeftTest {

    private static final long SECOND = 1_000_000_000L;

    private record Finished(long nanos, Work work) {}

    /** Whatever it says before the last three seconds is between half and twice of what is true. */
    private static int within(Map<String, Long> bytes, List<Finished> run) {
        TimeLeft left = new TimeLeft(bytes, 0);
        long end = run.get(run.size() - 1).nanos;
        int said = 0;
        for (Finished each : run) {
            left.add(each.work, each.nanos);
            OptionalLong seconds = left.seconds(each.nanos);
            double truth = (end - each.nanos) / 1e9;
            if (seconds.isPresent() && truth > 3) {
                said++;
                double share = (seconds.getAsLong() + 0.5) / (truth + 0.5);
                assertTrue(share > 0.5 && share < 2, seconds + " instead of " + truth);
            }
        }
        return said;
    }

    @ParameterizedTest
    @ValueSource(strings = {"mixed", "long-first"})
    void isRightWithinAFactorOfTwoOnRecordedRuns(String name) throws IOException {
        Map<String, Long> bytes = new HashMap<>();
        List<Finished> run = new ArrayList<>();
        Path file = Path.of("src/app/test/resources/progress/" + name + ".tsv");
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t");
            if (cells[0].equals("expected")) {
                bytes.put(cells[1], Long.valueOf(cells[2]));
            } else if (!line.startsWith("#")) {
                Work work =
                        new Work(
                                cells[1],
                                Long.parseLong(cells[2]),
                                Long.parseLong(cells[3]),
                                false);
                run.add(new Finished(Long.parseLong(cells[0]) * 1_000_000, work));
            }
        }
        assertTrue(within(bytes, run) > 200);
    }

    @Test
    void countsOneLongDocumentAsWhatItIs() {
        List<Finished> run = new ArrayList<>();
        long bytes = 0;
        for (int i = 1; i <= 100; i++) {
            long size = i == 60 ? 200_000 : 2_000;
            bytes += size;
            run.add(new Finished(bytes * SECOND / 2_000, new Work("text", size, size, false)));
        }
        assertTrue(within(Map.of("text", bytes), run) > 80);
    }

    @Test
    void learnsHowMuchTextIsInAPdf() {
        List<Finished> run = new ArrayList<>();
        for (int i = 1; i <= 200; i++) {
            Work work =
                    i % 2 == 0
                            ? new Work("pdf", 1_000_000, 10_000, false)
                            : new Work("text", 10_000, 10_000, false);
            run.add(new Finished(i * SECOND, work));
        }
        assertTrue(within(Map.of("pdf", 100_000_000L, "text", 1_000_000L), run) > 150);
    }

    @Test
    void takesNoTimeForWhatAnEarlierRunHasDone() {
        TimeLeft left = new TimeLeft(Map.of("text", 100_000L), 0);
        for (int i = 0; i < 50; i++) {
            left.add(new Work("text", 1_000, 1_000, true), i);
        }
        for (int i = 1; i <= 20; i++) {
            left.add(new Work("text", 1_000, 1_000, false), i * SECOND);
        }
        assertEquals(OptionalLong.of(30), left.seconds(20 * SECOND));
    }

    @Test
    void saysNothingAtTheBeginning() {
        TimeLeft left = new TimeLeft(Map.of("text", 100_000L), 0);
        assertEquals(OptionalLong.empty(), left.seconds(60 * SECOND));
        left.add(new Work("text", 1_000, 1_000, false), SECOND);
        assertEquals(OptionalLong.empty(), left.seconds(SECOND));
    }
}
