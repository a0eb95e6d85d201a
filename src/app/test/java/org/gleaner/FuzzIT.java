package org.gleaner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.gleaner.input.Cursor;
import org.gleaner.input.InputResult;
import org.gleaner.input.Inputs;
import org.gleaner.input.Metadata;
import org.gleaner.pipeline.Configuration;
import org.gleaner.pipeline.Outcome;
import org.gleaner.pipeline.Pipeline;
import org.gleaner.render.Rendered;
import org.gleaner.testing.FuzzedText;
import org.gleaner.testing.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fuzzed documents through the whole chain, from a line of JSON to a line of JSON. {@code bin/fuzz}
 * runs ten thousand of them and, unlike a test, looks at the time: {@code -Dfuzz.documents}, {@code
 * -Dfuzz.seed}, and {@code -Dfuzz.slowest}, how many times the median a document may take per KB.
 */
class FuzzIT {

    private static final int DOCUMENTS = Integer.getInteger("fuzz.documents", 336);
    private static final long SEED = Long.getLong("fuzz.seed", 20261123);
    private static final int SLOWEST = Integer.getInteger("fuzz.slowest", 0);
    private static final int SHOWN = 12;
    private static final double NANOS = 1e6;

    /**
     * @param millis of processor time per KB; a document below a KB counts as one
     */
    private record Timed(int number, String kind, int length, double millis) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%7.2f ms/KB  no. %d, %d characters: %s",
                    millis,
                    number,
                    length,
                    kind);
        }
    }

    private final Pipeline chain = Stages.pipeline(Configuration.standard());

    private static InputResult read(String line) {
        try (Cursor cursor =
                Inputs.ofLines(
                                new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)),
                                Metadata.none())
                        .open()) {
            return cursor.next().read();
        }
    }

    private Timed run(long seed, int number) {
        FuzzedText.Fuzz fuzz = FuzzedText.of(seed, number);
        String name = "no. " + number + " of seed " + seed + " (" + fuzz.kind() + ")";
        InputResult.Read read =
                assertInstanceOf(InputResult.Read.class, read(fuzz.line("fuzz")), name);
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Outcome outcome = chain.run(read.document());
        if (outcome instanceof Outcome.Failed failed) {
            return fail(name + ": " + failed.stage() + ": " + failed.message(), failed.cause());
        }
        byte[] json = Rendered.of(((Outcome.Done) outcome).document()).json().bytes();
        long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        Wire.assertSpansHold(JsonMapper.shared().readTree(json));
        return new Timed(
                number,
                fuzz.kind(),
                fuzz.text().length(),
                nanos / NANOS / Math.max(1, fuzz.text().length() / 1024.0));
    }

    @Test
    void comesThroughTheChainWithEverySpanInItsText() throws Exception {
        chain.warmUp();
        ExecutorService threads =
                Executors.newFixedThreadPool(
                        Math.min(2, Runtime.getRuntime().availableProcessors()));
        List<Timed> times = new ArrayList<>();
        List<Throwable> failures = new ArrayList<>();
        try {
            List<Future<Timed>> results = new ArrayList<>();
            for (int i = 0; i < DOCUMENTS; i++) {
                int number = i;
                results.add(threads.submit(() -> run(SEED, number)));
            }
            for (Future<Timed> result : results) {
                try {
                    times.add(result.get());
                } catch (ExecutionException e) {
                    failures.add(e.getCause());
                }
            }
        } finally {
            threads.shutdownNow();
        }
        if (!failures.isEmpty()) {
            fail(
                    failures.size()
                            + " of "
                            + DOCUMENTS
                            + " fail: "
                            + failures.stream()
                                    .limit(SHOWN)
                                    .map(Throwable::getMessage)
                                    .collect(Collectors.joining("\n")),
                    failures.get(0));
        }
        if (SLOWEST > 0) {
            judge(times);
        }
    }

    private static void judge(List<Timed> times) {
        // the first tenth warms up the machine
        List<Timed> sorted =
                times.subList(times.size() / 10, times.size()).stream()
                        .sorted(Comparator.comparingDouble(Timed::millis).reversed())
                        .toList();
        double median = sorted.get(sorted.size() / 2).millis();
        Map<String, List<Double>> kinds = new TreeMap<>();
        sorted.forEach(
                timed ->
                        kinds.computeIfAbsent(timed.kind(), kind -> new ArrayList<>())
                                .add(timed.millis()));
        String report =
                sorted.size()
                        + " documents, median "
                        + String.format(Locale.ROOT, "%.2f", median)
                        + " ms/KB; the slowest:\n"
                        + sorted.stream()
                                .limit(SHOWN)
                                .map(Timed::toString)
                                .collect(Collectors.joining("\n"))
                        + "\nmedian and slowest of each kind:\n"
                        + kinds.entrySet().stream()
                                .map(
                                        kind ->
                                                String.format(
                                                        Locale.ROOT,
                                                        "%7.2f %7.2f  %s",
                                                        kind.getValue()
                                                                .get(kind.getValue().size() / 2),
                                                        kind.getValue().get(0),
                                                        kind.getKey()))
                                .collect(Collectors.joining("\n"));
        System.out.println(report);
        assertTrue(
                sorted.get(0).millis() <= SLOWEST * median,
                () -> "over " + SLOWEST + " times the median\n" + report);
    }

    /**
     * A text that begins with "said", and names before the subject's own words: what ten thousand
     * documents once brought to light.
     */
    @ParameterizedTest
    @ValueSource(ints = {475, 543, 2091})
    void comesThroughWhereAnEarlierVersionFailed(int number) {
        run(1, number);
    }

    @Test
    void theSameNumberIsTheSameText() {
        assertEquals(FuzzedText.of(SEED, 7), FuzzedText.of(SEED, 7));
        assertNotEquals(FuzzedText.of(SEED, 7), FuzzedText.of(SEED + 1, 7));
    }
}
