package org.gleaner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.gleaner.model.FailureKind;
import org.gleaner.pipeline.Outcome;
import org.gleaner.run.Work;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private long now = 1_000_000;

    private ProgressLine line(boolean terminal) {
        return line(terminal, Talk.NORMAL);
    }

    private ProgressLine line(boolean terminal, Talk talk) {
        return new ProgressLine(
                new PrintStream(said, true, StandardCharsets.UTF_8),
                terminal,
                talk,
                false,
                () -> now);
    }

    private void pass(long seconds) {
        now += TimeUnit.SECONDS.toNanos(seconds);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    @Test
    void saysALineAMinuteWhenNobodyWatchesEvenWhileOneDocumentTakesLong() {
        ProgressLine progress = line(false);
        progress.began(OptionalLong.of(300));
        for (int i = 0; i < 60; i++) {
            pass(1);
            progress.done("d" + i);
        }
        assertEquals("gleaner: 60/300 documents, 1.0/s, 4:00 left\n", said());
        for (int i = 0; i < 61; i++) {
            pass(1);
            progress.waiting();
        }
        assertEquals(
                "gleaner: 60/300 documents, 1.0/s, 4:00 left\n"
                        + "gleaner: 60/300 documents, 0.5/s, 8:00 left\n",
                said());
    }

    @Test
    void doesNotTakeDocumentsOfAnEarlierRunForWork() {
        ProgressLine progress = line(false);
        progress.began(OptionalLong.of(300));
        for (int i = 0; i < 100; i++) {
            pass(1);
            progress.resumed("d" + i);
        }
        assertEquals("gleaner: 60/300 documents, 0.0/s, 60 of an earlier run\n", said());
        for (int i = 100; i < 120; i++) {
            pass(1);
            progress.done("d" + i);
        }
        assertEquals(
                "gleaner: 60/300 documents, 0.0/s, 60 of an earlier run\n"
                        + "gleaner: 120/300 documents, 1.0/s, 3:00 left, 100 of an earlier run\n",
                said());
    }

    @Test
    void tellsFailuresAndThenTheirNumberAlone() {
        ProgressLine progress = line(false);
        progress.began(OptionalLong.empty());
        for (int i = 0; i < 20; i++) {
            progress.failed(
                    new Outcome.Failed("d" + i, "Stage", FailureKind.ERROR, "thrown", null));
        }
        pass(61);
        progress.done("last");
        assertEquals(12, said().lines().count(), said());
        assertTrue(
                said().endsWith(
                                "gleaner: more documents fail, which are not shown here\n"
                                        + "gleaner: 21 documents, 0.3/s, 20 failed\n"),
                said());
    }

    private static void complain(ProgressLine progress) {
        for (int line = 1; line <= 300; line++) {
            progress.warned("overrides, line " + line + " (drop Name" + line + ") matched nothing");
        }
        progress.warned("a.txt: the cell pledges.text has 40000 characters and is cut");
        progress.warned("c.txt: the cell pledges.text has 50000 characters and is cut");
        progress.warned("tables.sqlite: several documents share an id");
        progress.end();
    }

    @Test
    void tellsWarningsOfAKindOnceWithTheirNumber() {
        complain(line(false));
        assertEquals(
                """
                gleaner: overrides, line 1 (drop Name1) matched nothing
                gleaner: a.txt: the cell pledges.text has 40000 characters and is cut
                gleaner: tables.sqlite: several documents share an id
                gleaner: 300 such warnings, the first: overrides, line 1 (drop Name1) matched nothing (--verbose shows each)
                gleaner: 2 such warnings, the first: a.txt: the cell pledges.text has 40000 characters and is cut (--verbose shows each)
                """,
                said());
    }

    @Test
    void tellsEveryWarningAndDocumentWhenAsked() {
        ProgressLine progress = line(false, Talk.VERBOSE);
        progress.done("a.txt");
        progress.resumed("b.txt");
        complain(progress);
        assertEquals(2 + 303, said().lines().count(), said());
        assertTrue(said().startsWith("gleaner: a.txt: done\ngleaner: b.txt: taken over\n"), said());
    }

    @Test
    void saysErrorsAloneWhenQuiet() {
        ProgressLine progress = line(true, Talk.QUIET);
        progress.began(OptionalLong.of(2));
        pass(61);
        progress.done("a.txt");
        complain(progress);
        progress.say("4 inputs");
        assertEquals("", said());
        progress.failed(new Outcome.Failed("d", "Stage", FailureKind.ERROR, "thrown", null));
        assertEquals("gleaner: d: thrown (Stage, error)\n", said());
    }

    @Test
    void tellsTheTimeLeftByTheTextThatIsLeft() {
        ProgressLine progress = line(false);
        progress.began(OptionalLong.of(3));
        progress.expecting(Map.of("text", 100_000L));
        pass(10);
        progress.worked(new Work("text", 10_000, 10_000, false));
        progress.done("small.txt");
        pass(50);
        progress.waiting();
        progress.worked(new Work("text", 45_000, 45_000, false));
        progress.done("middle.txt");
        pass(60);
        progress.waiting();
        assertEquals(
                "gleaner: 1/3 documents, 0.0/s, 9:00 left\n"
                        + "gleaner: 2/3 documents, 0.0/s, 1:49 left\n",
                said());
    }

    @Test
    void movesABarOnATerminalAndTakesItAway() {
        ProgressLine progress = line(true);
        progress.began(OptionalLong.of(2));
        pass(1);
        progress.done("d");
        assertEquals(
                "\r\u001B[K[############............] 1/2 documents, 1.0/s, 0:01 left", said());
        progress.end();
        assertTrue(said().endsWith("\r\u001B[K"));
    }
}
