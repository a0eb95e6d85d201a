package org.gleaner.run;

import java.util.ArrayList;
import java.util.List;
import org.gleaner.input.IdTable;
import org.gleaner.pipeline.Pipeline;

/** The accounts of a run: what was done, what failed, and what the user asked for in vain. */
final class Ledger {

    private final Progress progress;
    private final boolean failFast;
    private final Expectations expectations;
    private final CollectionOverhead overhead = new CollectionOverhead();
    private long done;
    private long failed;
    private long resumed;
    private final IdTable ids = new IdTable();
    private int entered;
    private long repeated;
    private String firstRepeated = "";

    Ledger(RunOptions options, Pipeline pipeline, Progress progress) {
        this.progress = progress;
        failFast = options.failFast();
        expectations = new Expectations(pipeline.expectations());
    }

    /**
     * Enters a result that was written; whether the run goes on.
     *
     * @throws OutOfMemoryError when the heap is too small for any document
     */
    boolean enter(Result result) {
        note(result.id());
        progress.worked(result.work());
        if (result instanceof Result.Failed failure) {
            failed++;
            progress.failed(failure.failure());
            check(overhead.failed());
            return !failFast;
        }
        check(overhead.done());
        Result.Done finished = (Result.Done) result;
        done++;
        expectations.met(finished.document());
        if (finished.old()) {
            resumed++;
            progress.resumed(finished.id());
        } else {
            progress.done(finished.id());
        }
        return true;
    }

    private static void check(boolean exhausted) {
        if (exhausted) {
            throw new OutOfMemoryError("collections take nearly all of the time");
        }
    }

    private void note(String id) {
        entered++;
        if (ids.firstFile(id, entered) != entered) {
            firstRepeated = repeated == 0 ? id : firstRepeated;
            repeated++;
        }
    }

    Counts counts(long skipped) {
        return new Counts(done, failed, skipped);
    }

    /** How many of the done come from an earlier run. */
    long resumed() {
        return resumed;
    }

    /**
     * A warning for each thing that the user asked for and no document met, and of repeated ids.
     */
    List<String> warnings() {
        List<String> warnings = new ArrayList<>(expectations.warnings());
        if (repeated > 0) {
            warnings.add(
                    repeated
                            + (repeated == 1 ? " document has" : " documents have")
                            + " an id that an earlier one has, the first \""
                            + firstRepeated
                            + "\"; their rows cannot be told apart");
        }
        return warnings;
    }

    boolean failedFast() {
        return failFast && failed > 0;
    }
}
