package org.gleaner.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.Content;
import org.gleaner.input.Cursor;
import org.gleaner.input.Inputs;
import org.gleaner.output.Format;
import org.gleaner.output.FormatOptions;
import org.gleaner.output.Formats;
import org.gleaner.output.RunTotals;
import org.gleaner.output.Sink;
import org.gleaner.pipeline.Outcome;
import org.gleaner.render.CorpusDocuments;
import org.gleaner.render.CorpusEntities;
import org.gleaner.run.Result;
import org.gleaner.run.WorkerPool;

/**
 * The documents of a request in one of the formats of {@code extract --format}: its file, or a zip
 * where it has several.
 */
final class FormattedAnswer {

    private static final String PARAMETER = "format=";
    private static final String ZIP = ".zip";

    private final WorkerPool pool;
    private final ServiceMetrics metrics;
    private final int window;

    /** A document in hand. */
    private record InHand(WorkerPool.Job job, long began) {}

    /**
     * @param window how many documents may be in hand
     */
    FormattedAnswer(WorkerPool pool, ServiceMetrics metrics, int window) {
        this.pool = pool;
        this.metrics = metrics;
        this.window = window;
    }

    /** "xlsx" of "format=xlsx"; empty where there is no such format. */
    static Optional<String> named(String query) {
        return query.startsWith(PARAMETER)
                ? Formats.names().stream()
                        .filter(query.substring(PARAMETER.length())::equals)
                        .findFirst()
                : Optional.empty();
    }

    /**
     * @param directory of the request, which goes with it
     */
    void answer(Exchange exchange, Inputs inputs, String name, Path directory) throws IOException {
        Format format = Formats.of(name);
        Path made = Files.createDirectory(directory.resolve("made"));
        write(inputs, format, made);
        List<Path> files = new ArrayList<>();
        for (String file : format.files()) {
            if (Files.exists(made.resolve(file))) {
                files.add(made.resolve(file));
            }
        }
        Path whole = files.size() == 1 ? files.get(0) : zipped(files, made.resolve(name + ZIP));
        send(exchange, whole);
    }

    private void write(Inputs inputs, Format format, Path made) throws IOException {
        Path scratch = Files.createDirectory(made.resolve("scratch"));
        List<Outcome.Failed> failed = new ArrayList<>();
        try (Cursor cursor = inputs.open();
                CorpusEntities entities = new CorpusEntities(scratch);
                CorpusDocuments documents = new CorpusDocuments(scratch);
                Sink sink = format.open(made, FormatOptions.STANDARD, warning -> {})) {
            Deque<InHand> inHand = new ArrayDeque<>();
            while (cursor.hasNext() || !inHand.isEmpty()) {
                if (cursor.hasNext() && inHand.size() < window) {
                    inHand.add(new InHand(pool.add(cursor.next()), System.nanoTime()));
                    continue;
                }
                InHand oldest = inHand.remove();
                Result result = oldest.job.result().join();
                metrics.document(result, oldest.began);
                if (result instanceof Result.Done done) {
                    sink.prepare(done.document()).write();
                    entities.add(done.document().entities());
                    documents.add(done.document());
                } else {
                    failed.add(((Result.Failed) result).failure());
                }
            }
            sink.finish(new RunTotals(entities, documents, inputs.skipped(), failed, List.of()));
        }
    }

    private static Path zipped(List<Path> files, Path zip) throws IOException {
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            for (Path file : files) {
                ZipEntry entry = new ZipEntry(file.getFileName().toString());
                entry.setTime(0);
                entries.putNextEntry(entry);
                Files.copy(file, entries);
            }
        }
        return zip;
    }

    private static void send(Exchange exchange, Path file) throws IOException {
        if (exchange.claim()) {
            String name = file.getFileName().toString();
            exchange.response().setStatus(200);
            exchange.response().getHeaders().put(HttpHeader.CONTENT_TYPE, mediaType(name));
            exchange.response().getHeaders().put(HttpHeader.CONTENT_LENGTH, Files.size(file));
            exchange.response()
                    .getHeaders()
                    .put("Content-Disposition", "attachment; filename=\"" + name + "\"");
            Content.copy(
                    Content.Source.from(new ByteBufferPool.Sized(ByteBufferPool.NON_POOLING), file),
                    exchange.response(),
                    exchange.callback());
        }
    }

    private static String mediaType(String name) {
        return switch (name.substring(name.lastIndexOf('.'))) {
            case ".html" -> "text/html; charset=utf-8";
            case ".xlsx" -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            case ".sqlite" -> "application/vnd.sqlite3";
            case ".jsonl" -> Exchange.LINES;
            case ZIP -> "application/zip";
            default -> "application/octet-stream";
        };
    }
}
