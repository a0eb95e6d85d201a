package org.gleaner.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.gleaner.Stages;
import org.gleaner.model.Document;
import org.gleaner.pipeline.Configuration;
import org.gleaner.pipeline.Outcome;
import org.gleaner.pipeline.Pipeline;
import org.gleaner.pipeline.StageStatistics;
import org.gleaner.render.Rendered;
import org.gleaner.testing.Shapes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Time grows no faster than the text, whatever the text is made of: each shape is doubled four
 * times. Measured is the processor time of the one thread, and a doubling that looks too dear is
 * measured again before it counts. All of them take some five minutes of a processor; {@code
 * -Dgrowth.only=NAME} looks at the shapes whose names contain it. Only with {@code -Dgrowth=yes}:
 * on a machine that does other work, doublings of a quarter of a second measure up to 2.6.
 */
class GrowthIT {

    /** The largest text of each shape, in characters; the smallest is a sixteenth. */
    private static final int LARGEST = Integer.getInteger("growth.largest", 128 << 10);

    private static final int DOUBLINGS = 4;
    private static final double MOST_A_DOUBLING = 2.4;
    private static final double MOST_SECONDS_A_MB = 20;

    /** Below this, the machine's noise is larger than what is measured. */
    private static final double LEAST_SECONDS = 0.25;

    /** The first measurements run code that the JVM has not compiled yet. */
    private static final int AGAIN = 6;

    private static final int WARM_UP = Integer.getInteger("growth.warm", 3);

    private static final Pipeline CHAIN = Stages.pipeline(Configuration.standard());

    /** Processor seconds of a text through the chain and into rows and JSON. */
    private static double seconds(String name, String text) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Outcome outcome = CHAIN.run(Document.of(name, text));
        if (outcome instanceof Outcome.Failed failed) {
            throw new AssertionError(
                    name + ": " + failed.stage() + ": " + failed.message(), failed.cause());
        }
        Rendered.of(((Outcome.Done) outcome).document());
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
    }

    /** What is wrong with the shape; empty if nothing is. */
    private static String fault(String name, IntFunction<String> pieces) {
        double shorter = 0;
        String fault = "";
        for (int doubling = 0; doubling <= DOUBLINGS && fault.isEmpty(); doubling++) {
            int length = LARGEST >> (DOUBLINGS - doubling);
            String text = Shapes.text(pieces, length);
            double bound =
                    shorter == 0
                            ? Double.MAX_VALUE
                            : Math.max(LEAST_SECONDS, MOST_A_DOUBLING * shorter);
            double took = Double.POSITIVE_INFINITY;
            for (int again = 0; again < AGAIN && took > bound; again++) {
                took = Math.min(took, seconds(name, text));
            }
            double perMegabyte = took / length * (1 << 20);
            if (took > bound) {
                fault =
                        String.format(
                                Locale.ROOT,
                                "%.2f s for %d characters, x%.1f of the half",
                                took,
                                length,
                                took / shorter);
            } else if (took > LEAST_SECONDS && perMegabyte > MOST_SECONDS_A_MB) {
                fault = String.format(Locale.ROOT, "%.1f s a MB", perMegabyte);
            }
            shorter = Math.max(took, LEAST_SECONDS / MOST_A_DOUBLING);
        }
        return fault;
    }

    @Test
    void thereAreManyShapes() {
        assertTrue(Shapes.all().size() >= 136, Shapes.all().size() + " shapes");
    }

    @Test
    @EnabledIfSystemProperty(named = "growth", matches = "yes")
    void timeGrowsNoFasterThanText() {
        assertEquals(List.of(), faults(System.getProperty("growth.only", ""), false));
    }

    private static List<String> faults(String only, boolean aloud) {
        CHAIN.warmUp();
        for (int i = 0; i < WARM_UP; i++) {
            Shapes.all().forEach((name, pieces) -> seconds(name, Shapes.text(pieces, 500)));
        }
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, IntFunction<String>> shape : Shapes.all().entrySet()) {
            if (shape.getKey().contains(only)) {
                List<StageStatistics> before = CHAIN.statistics();
                long began = System.nanoTime();
                String fault = fault(shape.getKey(), shape.getValue());
                if (!fault.isEmpty()) {
                    faults.add(shape.getKey() + ": " + fault + ", most in " + dearest(before));
                }
                if (aloud) {
                    System.out.printf(
                            Locale.ROOT,
                            "%6.1f s  %s  %s%n",
                            (System.nanoTime() - began) / 1e9,
                            shape.getKey(),
                            fault.isEmpty() ? "" : fault + ", most in " + dearest(before));
                }
            }
        }
        return faults;
    }

    private static String dearest(List<StageStatistics> before) {
        List<StageStatistics> now = CHAIN.statistics();
        int dearest = 0;
        for (int i = 0; i < now.size(); i++) {
            if (now.get(i).nanos() - before.get(i).nanos()
                    > now.get(dearest).nanos() - before.get(dearest).nanos()) {
                dearest = i;
            }
        }
        return now.get(dearest).stage();
    }

    /** As the test, telling of every shape. */
    public static void main(String[] arguments) {
        List<String> faults = faults(arguments.length > 0 ? arguments[0] : "", true);
        System.out.println(faults.size() + " of " + Shapes.all().size() + " shapes at fault");
        faults.forEach(System.out::println);
        System.exit(faults.isEmpty() ? 0 : 1);
    }
}
