package org.gleaner.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.gleaner.input.Input;
import org.gleaner.input.InputResult;
import org.gleaner.model.Document;
import org.gleaner.model.FailureKind;
import org.gleaner.output.Sink;
import org.gleaner.pipeline.Outcome;
import org.gleaner.pipeline.Pipeline;
import org.gleaner.render.Rendered;
import org.junit.jupiter.api.Test;

/** What goes wrong while a document is made ready fails that document, in the worker. */
class ProcessorTest {

    private record Given(String id) implements Input {
        @Override
        public long size() {
            return 1;
        }

        @Override
        public InputResult read() {
            return new InputResult.Read(Document.of(id, "text"));
        }
    }

    /** Throws for one document only. */
    private static Processor processor(Throwable fault) {
        return new Processor(
                new Pipeline(List.of()),
                Deadline.standard(),
                "",
                Journal.NONE,
                new Preparation() {
                    @Override
                    public List<Sink.Entry> of(Rendered document) throws IOException {
                        if (document.id().equals("bad")) {
                            ProcessorTest.<RuntimeException>sneak(fault);
                        }
                        return List.of();
                    }

                    @Override
                    public List<Sink.Entry> of(Outcome.Failed failure) {
                        return List.of();
                    }
                });
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void sneak(Throwable fault) throws E {
        throw (E) fault;
    }

    private static Outcome.Failed failure(Throwable fault) {
        Processor processor = processor(fault);
        assertInstanceOf(Result.Done.class, processor.perform(new Given("good")));
        return assertInstanceOf(Result.Failed.class, processor.perform(new Given("bad"))).failure();
    }

    @Test
    void everyFaultFailsItsDocumentAlone() {
        for (Throwable fault :
                List.of(
                        new IllegalStateException("broken"),
                        new IOException("broken"),
                        new IllegalStateException("broken \uD83D"))) {
            Outcome.Failed failed = failure(fault);
            assertEquals("bad", failed.id());
            assertEquals("output", failed.stage());
            assertEquals(FailureKind.ERROR, failed.kind());
            assertTrue(failed.message().startsWith("broken"), failed.message());
            assertTrue(failed.message().indexOf('\uD83D') < 0, failed.message());
        }
        assertEquals(FailureKind.STACK, failure(new StackOverflowError()).kind());
        Outcome.Failed memory = failure(new OutOfMemoryError());
        assertEquals(FailureKind.MEMORY, memory.kind());
        assertEquals(
                "not enough memory; raise it with GLEANER_JAVA_OPTS=-Xmx...", memory.message());
    }

    @Test
    void aFaultOfTheThreadThatWritesNamesTheDocument() {
        Sink.Entry faulty =
                () -> {
                    throw new IllegalStateException("broken");
                };
        Outcome.Failed failure = new Outcome.Failed("a", "S", FailureKind.ERROR, "m", null);
        ProgramException e =
                assertThrows(
                        ProgramException.class,
                        () ->
                                new Result.Failed(
                                                failure,
                                                List.of(faulty),
                                                new Work("text", 1, 0, false))
                                        .write());
        assertEquals(
                "at document a, in stage output: java.lang.IllegalStateException: broken",
                e.getMessage());
    }
}
