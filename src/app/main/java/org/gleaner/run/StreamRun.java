package org.gleaner.run;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.gleaner.input.Cursor;
import org.gleaner.input.Inputs;
import org.gleaner.output.Sink;
import org.gleaner.pipeline.Outcome;
import org.gleaner.pipeline.Pipeline;
import org.gleaner.render.ErrorJson;
import org.gleaner.render.JsonFields;
import org.gleaner.render.Packed;
import org.gleaner.render.Rendered;

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
     * @throws OutputException when no worker is left
     */
    public Counts run(Inputs inputs, OutputStream out) throws IOException, OutputException {
        OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
        Ledger ledger = new Ledger(options, pipeline, progress);
        Processor processor =
                new Processor(
                        pipeline,
                        options.deadline(),
                        "",
                        Journal.NONE,
                        new Lines(options.writing().jsonFields(), buffered));
        WarmUp.of(pipeline);
        progress.began(inputs.count());
        try (Cursor cursor = inputs.open()) {
            new Workers<>(options.threads(), processor, options.stop())
                    .run(cursor, new Writer(buffered, ledger));
        } catch (HangingException e) {
            buffered.flush();
            throw OutputException.hanging(e, "; the lines up to there are written");
        }
        buffered.flush();
        ledger.warnings().forEach(progress::warned);
        return ledger.counts(inputs.skipped().size());
    }

    /** A line for every result. */
    private static final class Lines implements Preparation {

        private final JsonFields fields;
        private final OutputStream out;

        Lines(List<String> fields, OutputStream out) {
            this.fields = new JsonFields(fields);
            this.out = out;
        }

        @Override
        public List<Sink.Entry> of(Rendered document) throws IOException {
            Packed line = fields.of(document.json());
            return List.of(
                    () -> {
                        line.writeTo(out);
                        out.write('\n');
                    });
        }

        @Override
        public List<Sink.Entry> of(Outcome.Failed failure) {
            byte[] line = ErrorJson.bytes(failure);
            return List.of(
                    () -> {
                        out.write(line);
                        out.write('\n');
                    });
        }
    }

    private final class Writer implements Workers.Taker<Result> {

        private final OutputStream out;
        private final Ledger ledger;

        Writer(OutputStream out, Ledger ledger) {
            this.out = out;
            this.ledger = ledger;
        }

        @Override
        public boolean take(Result result) throws IOException {
            result.write();
            return ledger.enter(result);
        }

        @Override
        public void idle() throws IOException {
            out.flush();
            progress.waiting();
        }
    }
}
