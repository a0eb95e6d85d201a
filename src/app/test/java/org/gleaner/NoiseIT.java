package org.gleaner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Map;
import java.util.TreeMap;
import org.gleaner.model.Document;
import org.gleaner.pipeline.Configuration;
import org.gleaner.pipeline.Outcome;
import org.gleaner.pipeline.Pipeline;
import org.gleaner.render.Rendered;
import org.gleaner.testing.NoiseText;
import org.gleaner.testing.Wire;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * Texts of the program's own vocabulary in any order: no stage fails, and every span is in its
 * text. {@code bin/fuzz --noise} runs a million of them ({@code -Dnoise.documents}, {@code
 * -Dnoise.seed}).
 */
class NoiseIT {

    private static final int DOCUMENTS = Integer.getInteger("noise.documents", 3_000);
    private static final long SEED = Long.getLong("noise.seed", 20261128);

    /** Says which fault it is: the stage, and where the program stood. */
    private static String place(Throwable fault) {
        StackTraceElement[] stack = fault.getStackTrace();
        String at = stack.length == 0 ? "" : " at " + stack[0];
        for (StackTraceElement frame : stack) {
            if (frame.getClassName().startsWith("org.gleaner.")) {
                return fault + at + " in " + frame;
            }
        }
        return fault + at;
    }

    /** What goes wrong in these documents, each fault once, with the first text that has it. */
    static Map<String, String> faults(Pipeline chain, long seed, int from, int to) {
        Map<String, String> faults = new TreeMap<>();
        for (int number = from; number < to; number++) {
            String text = NoiseText.of(seed, number);
            try {
                Outcome outcome = chain.run(Document.of("noise-" + number, text));
                if (outcome instanceof Outcome.Failed failed) {
                    faults.putIfAbsent(failed.stage() + ": " + place(failed.cause()), text);
                } else {
                    byte[] json = Rendered.of(((Outcome.Done) outcome).document()).json().bytes();
                    Wire.assertSpansHold(JsonMapper.shared().readTree(json));
                }
            } catch (RuntimeException | AssertionError e) {
                faults.putIfAbsent(place(e), text);
            }
        }
        return faults;
    }

    @Test
    void noStageFails() {
        Pipeline chain = Stages.pipeline(Configuration.standard());
        assertEquals(Map.of(), faults(chain, SEED, 0, DOCUMENTS));
    }

    @Test
    void theSameNumberIsTheSameText() {
        assertEquals(NoiseText.of(SEED, 7), NoiseText.of(SEED, 7));
        assertNotEquals(NoiseText.of(SEED, 7), NoiseText.of(SEED + 1, 7));
    }

    /** Runs them one by one, and says after every ten thousand what has failed so far. */
    public static void main(String[] arguments) {
        int documents = Integer.parseInt(arguments[0]);
        long seed = Long.parseLong(arguments[1]);
        Pipeline chain = Stages.pipeline(Configuration.standard());
        Map<String, String> all = new TreeMap<>();
        for (int from = 0; from < documents; from += 10_000) {
            int to = Math.min(documents, from + 10_000);
            faults(chain, seed, from, to)
                    .forEach(
                            (fault, text) -> {
                                if (all.putIfAbsent(fault, text) == null) {
                                    System.out.println(
                                            fault + "\n    " + text.replace("\n", "\\n"));
                                }
                            });
            System.out.println(to + " documents, " + all.size() + " kinds of fault");
        }
        System.exit(all.isEmpty() ? 0 : 1);
    }
}
