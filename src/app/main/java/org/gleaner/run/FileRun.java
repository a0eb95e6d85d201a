package org.gleaner.run;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gleaner.input.Cursor;
import org.gleaner.input.Inputs;
import org.gleaner.model.Skipped;
import org.gleaner.output.Closing;
import org.gleaner.output.ErrorFile;
import org.gleaner.output.Format;
import org.gleaner.output.Formats;
import org.gleaner.output.RunTotals;
import org.gleaner.output.Sink;
import org.gleaner.output.SkippedFile;
import org.gleaner.pipeline.Outcome;
import org.gleaner.pipeline.Pipeline;
import org.gleaner.render.CorpusDocuments;
import org.gleaner.render.CorpusEntities;
import org.gleaner.render.Rendered;

/** A run over files into an output directory. */
public final class FileRun {

    private static final long VERIFY_NANOS = 1_000_000_000L;

    private static final String RESUME = " and go on with the same command and --resume";

    /** Of the warnings and failures that are told together; there may be one for every cell. */
    private static final int MOST_WARNINGS = 1000;

    /** What every run writes, whatever its formats; the last one vouches for the others. */
    private static final List<String> ALWAYS =
            List.of(ErrorFile.NAME, SkippedFile.NAME, Manifest.FILE);

    private final RunOptions options;
    private final Pipeline pipeline;
    private final Progress progress;

    public FileRun(RunOptions options, Pipeline pipeline, Progress progress) {
        this.options = options;
        this.pipeline = pipeline;
        this.progress = progress;
    }

    /**
     * @throws OutputException when the results could not be written; files of an earlier run then
     *     stay as they were
     */
    public Summary run(Inputs inputs) throws OutputException {
        try (OutputDirectory directory =
                OutputDirectory.claim(options.output(), names(), known(), options.overwrite())) {
            return run(inputs, directory);
        } catch (IOException e) {
            throw new OutputException(options.output(), e);
        } catch (UncheckedIOException e) {
            throw new OutputException(options.output(), e.getCause());
        } catch (HangingException e) {
            throw OutputException.hanging(e, RESUME);
        } catch (OutOfMemoryError e) {
            throw OutputException.memory(RESUME);
        }
    }

    private Summary run(Inputs inputs, OutputDirectory directory)
            throws IOException, OutputException {
        Instant started = Instant.now();
        SortedMap<String, String> models = Models.checksums();
        try (JournalFile journal = new JournalFile(directory.journal(), options.resume())) {
            Summary summary = run(inputs, directory, journal, started, models);
            if (summary.end() == Summary.End.COMPLETE) {
                journal.finish();
            }
            return summary;
        }
    }

    private Summary run(
            Inputs inputs,
            OutputDirectory directory,
            Journal journal,
            Instant started,
            SortedMap<String, String> models)
            throws IOException, OutputException {
        Writer writer = new Writer(directory, formats(), journal);
        Processor processor =
                new Processor(
                        pipeline,
                        options.deadline(),
                        Fingerprint.of(options.configuration(), models, pipeline),
                        journal,
                        writer);
        WarmUp.of(pipeline);
        progress.began(inputs.count());
        progress.expecting(inputs.bytes());
        Summary summary;
        try (writer;
                Cursor cursor = inputs.open()) {
            new Workers<>(options.threads(), processor, options.stop()).run(cursor, writer);
            summary = writer.end(inputs.skipped());
        }
        if (summary.end() == Summary.End.COMPLETE) {
            List<String> names = names();
            Manifest.write(
                    directory.files().resolve(Manifest.FILE),
                    options,
                    models,
                    summary,
                    inputs.skipped(),
                    pipeline.statistics(),
                    pipeline.tokens(),
                    started,
                    names.subList(0, names.size() - 1));
            directory.publish();
        }
        return summary;
    }

    private List<Format> formats() {
        return options.formats().stream().distinct().map(Formats::of).toList();
    }

    /** What this run writes. */
    private List<String> names() {
        return Stream.concat(
                        formats().stream().flatMap(format -> format.files().stream()),
                        ALWAYS.stream())
                .toList();
    }

    /** What a run may write. */
    private static Set<String> known() {
        return Stream.concat(Formats.files(), ALWAYS.stream()).collect(Collectors.toSet());
    }

    /** Takes the results in order: into every format, the errors, the journal and the accounts. */
    private final class Writer implements Preparation, Workers.Taker<Result>, AutoCloseable {

        private final OutputDirectory directory;
        private final List<Closeable> open = new ArrayList<>();
        private final List<Sink> sinks = new ArrayList<>();
        private final ErrorFile errors;
        private final List<String> warnings = new ArrayList<>();
        private final List<Outcome.Failed> failed = new ArrayList<>();
        private final CorpusEntities entities;
        private final CorpusDocuments documents;
        private final Ledger ledger = new Ledger(options, pipeline, progress);
        private final Journal journal;
        private long verified = System.nanoTime();

        Writer(OutputDirectory directory, List<Format> formats, Journal journal)
                throws IOException {
            this.directory = directory;
            this.journal = journal;
            Path files = directory.files();
            try {
                entities = opened(new CorpusEntities(files));
                documents = opened(new CorpusDocuments(files));
                errors = opened(new ErrorFile(files, options.writing(), this::warn));
                for (Format format : formats) {
                    sinks.add(opened(format.open(files, options.writing(), this::warn)));
                }
            } catch (IOException e) {
                close();
                throw e;
            }
        }

        private <T extends Closeable> T opened(T file) {
            open.add(file);
            return file;
        }

        @Override
        public List<Sink.Entry> of(Rendered document) throws IOException {
            Rendered shown =
                    options.writing()
                            .rates()
                            .map(rates -> rates.convert(document))
                            .orElse(document);
            List<Sink.Entry> entries = new ArrayList<>();
            for (Sink sink : sinks) {
                entries.add(sink.prepare(shown));
            }
            entries.add(() -> entities.add(document.entities()));
            entries.add(() -> documents.add(document));
            return entries;
        }

        @Override
        public List<Sink.Entry> of(Outcome.Failed failure) throws IOException {
            return List.of(errors.prepare(failure));
        }

        @Override
        public boolean take(Result result) throws IOException {
            verify();
            result.write();
            if (result instanceof Result.Failed failure && failed.size() < MOST_WARNINGS) {
                failed.add(failure.failure());
            }
            if (result instanceof Result.Done done) {
                if (done.old()) {
                    journal.keep(done.key());
                } else {
                    journal.add(done.key(), done.document());
                }
            }
            return ledger.enter(result);
        }

        private void warn(String message) {
            if (warnings.size() < MOST_WARNINGS) {
                warnings.add(message);
            }
            progress.warned(message);
        }

        @Override
        public void idle() throws IOException {
            verify();
            progress.waiting();
        }

        private void verify() throws IOException {
            if (System.nanoTime() - verified > VERIFY_NANOS) {
                directory.verify();
                verified = System.nanoTime();
            }
        }

        Summary end(List<Skipped> skipped) throws IOException {
            Summary.End end =
                    ledger.failedFast()
                            ? Summary.End.FAILED_FAST
                            : options.stop().getAsBoolean()
                                    ? Summary.End.STOPPED
                                    : Summary.End.COMPLETE;
            if (end == Summary.End.COMPLETE) {
                ledger.warnings().forEach(this::warn);
                options.writing().rates().ifPresent(rates -> rates.warnings().forEach(this::warn));
                for (Sink sink : sinks) {
                    sink.finish(
                            new RunTotals(
                                    entities, documents, skipped, failed, pipeline.statistics()));
                }
                SkippedFile.write(directory.files(), skipped, options.writing(), this::warn);
            }
            return new Summary(
                    ledger.counts(skipped.size()),
                    ledger.resumed(),
                    documents.duplicates(),
                    end,
                    warnings);
        }

        @Override
        public void close() throws IOException {
            Closing.all(open);
        }
    }
}
