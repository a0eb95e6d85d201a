package org.gleaner.run;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.gleaner.input.Cursor;
import org.gleaner.input.Inputs;
import org.gleaner.pipeline.Pipeline;
import org.gleaner.render.ErrorJson;
import org.gleaner.render.JsonFields;

/** A run over NDJSON: a line out for every line in, in order, as soon as it is there. */
public final class StreamRun {

    private final RunOptions options;
    private final Pipeline pipeline;
    private final Progress progress;

    public StreamRun(RunOptions options, Pipeline pipeline, Progress progress) {
        this.options = options;
        this.pipeline = pipeline;
        this.progress = progress;
    }

    /**
     * @throws IOException when {@code out} takes no more
     */
    public Counts run(Inputs inputs, OutputStream out) throws IOException {
        Processor processor = new Processor(pipeline, options.deadline(), "", Journal.NONE);
        Writer writer = new Writer(new BufferedOutputStream(out, 1 << 16));
        WarmUp.of(pipeline);
        progress.began(inputs.count());
        try (Cursor cursor = inputs.open()) {
            new Workers<>(options.threads(), processor, options.stop()).run(cursor, writer);
        }
        writer.out.flush();
        writer.expectations.warnings().forEach(progress::warned);
        return new Counts(writer.done, writer.failed, inputs.skipped().size());
    }

    private final class Writer implements Workers.Taker<Result> {

        private final OutputStream out;
        private final JsonFields fields = new JsonFields(options.writing().jsonFields());
        private final Expectations expectations = new Expectations(pipeline.expectations());
        private long done;
        private long failed;

        Writer(OutputStream out) {
            this.out = out;
        }

        @Override
        public boolean take(Result result) throws IOException {
            boolean failure = result instanceof Result.Failed;
            if (result instanceof Result.Failed failedResult) {
                failed++;
                out.write(ErrorJson.bytes(failedResult.failure()));
                progress.failed(failedResult.failure());
            } else {
                done++;
                Result.Done finished = (Result.Done) result;
                expectations.met(finished.document());
                fields.write(finished.document().json(), out);
                progress.done(finished.document().id());
            }
            out.write('\n');
            return !(failure && options.failFast());
        }

        @Override
        public void idle() throws IOException {
            out.flush();
            progress.waiting();
        }
    }
}
