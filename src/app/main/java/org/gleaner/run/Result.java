package org.gleaner.run;

import java.io.IOException;
import java.util.List;
import org.gleaner.output.Sink;
import org.gleaner.pipeline.Outcome;
import org.gleaner.render.Rendered;

/** What became of one input, ready to be written. */
public sealed interface Result {

    String id();

    /** What it has taken. */
    Work work();

    /** What it comes to in the files of the run. */
    List<Sink.Entry> entries();

    /**
     * Writes it, in the thread that writes.
     *
     * @throws ProgramException naming the document, for what a worker should have met
     */
    default void write() throws IOException {
        try {
            for (Sink.Entry entry : entries()) {
                entry.write();
            }
        } catch (RuntimeException | StackOverflowError e) {
            throw new ProgramException(id(), "output", e);
        }
    }

    /**
     * @param key for the journal
     * @param old whether it comes from the journal of an earlier run
     */
    record Done(Rendered document, Key key, boolean old, List<Sink.Entry> entries, Work work)
            implements Result {
        @Override
        public String id() {
            return document.id();
        }
    }

    record Failed(Outcome.Failed failure, List<Sink.Entry> entries, Work work) implements Result {
        @Override
        public String id() {
            return failure.id();
        }
    }
}
