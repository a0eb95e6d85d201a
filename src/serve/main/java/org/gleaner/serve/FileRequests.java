package org.gleaner.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MultiPartConfig;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Attributes;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.thread.Invocable;
import org.eclipse.jetty.util.thread.Scheduler;
import org.gleaner.input.Cursor;
import org.gleaner.input.InputException;
import org.gleaner.input.Inputs;
import org.gleaner.output.Formats;
import org.gleaner.run.Result;
import org.gleaner.run.WorkerPool;

/**
 * Requests that send files. They come in without a thread; then one reads them, since what a file
 * holds is found by other processes and may be many documents.
 */
final class FileRequests implements AutoCloseable {

    private static final int MOST_FILES = 100;
    private static final int HEADERS = 8 << 10;

    /** What a part takes besides its file. */
    private static final int ENVELOPE = 64 << 10;

    private final ServiceOptions options;
    private final BiFunction<Exchange, WorkerPool, LineExchange> lines;
    private final WorkerPool pool;
    private final Function<String, WorkerPool> corrected;
    private final ServiceMetrics metrics;
    private final RequestLog log;
    private final Semaphore places;

    /** Requests with corrections have a worker of their own, one after the other. */
    private final ReentrantLock correcting = new ReentrantLock(true);

    private final ExecutorService readers;

    /**
     * @param corrected the workers of a chain that knows these overrides as well
     */
    FileRequests(
            ServiceOptions options,
            BiFunction<Exchange, WorkerPool, LineExchange> lines,
            WorkerPool pool,
            Function<String, WorkerPool> corrected,
            ServiceMetrics metrics,
            RequestLog log) {
        this.options = options;
        this.lines = lines;
        this.pool = pool;
        this.corrected = corrected;
        this.metrics = metrics;
        this.log = log;
        places = new Semaphore(options.queue());
        readers = Executors.newFixedThreadPool(2 * options.threads());
    }

    void answer(Exchange exchange) throws IOException {
        if (exchange.request().getHeaders().getLongField(HttpHeader.CONTENT_LENGTH)
                > options.maxBody() + ENVELOPE) {
            exchange.fail(RequestError.tooLarge(options.maxBody()));
            return;
        }
        Optional<String> format = Optional.empty();
        String query = exchange.request().getHttpURI().getQuery();
        if (query != null && !query.isEmpty()) {
            format = FormattedAnswer.named(query);
            if (format.isEmpty()) {
                exchange.fail(
                        new RequestError(
                                RequestError.BAD_REQUEST,
                                "bad_request",
                                "the one parameter is format, one of "
                                        + String.join(", ", Formats.names())));
                return;
            }
        }
        Optional<String> asked = format;
        if (!places.tryAcquire()) {
            exchange.fail(RequestError.busy());
            return;
        }
        SentFiles sent = SentFiles.create();
        Request request = exchange.request();
        Request.addCompletionListener(
                request,
                failure -> {
                    sent.close();
                    places.release();
                });
        Scheduler.Task alarm =
                request.getComponents()
                        .getScheduler()
                        .schedule(
                                () -> request.fail(new TimeoutException("too slow")),
                                options.receive().toMillis(),
                                TimeUnit.MILLISECONDS);
        MultiPartFormData.onParts(
                request,
                new Attributes.Mapped(),
                exchange.header(HttpHeader.CONTENT_TYPE),
                config(sent),
                Promise.Invocable.from(
                        Invocable.InvocationType.NON_BLOCKING,
                        (parts, failure) -> {
                            alarm.cancel();
                            if (failure != null) {
                                refuse(exchange, failure);
                            } else {
                                exchange.bodyRead();
                                readers.execute(() -> read(exchange, sent, parts, asked));
                            }
                        }));
    }

    private MultiPartConfig config(SentFiles sent) {
        return new MultiPartConfig.Builder()
                .location(sent.directory())
                .maxParts(MOST_FILES)
                .maxMemoryPartSize(-1)
                .maxPartSize(options.maxBody())
                .maxSize(options.maxBody() + ENVELOPE)
                .maxHeadersSize(HEADERS)
                .build();
    }

    private void refuse(Exchange exchange, Throwable failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        exchange.close();
        exchange.fail(error(cause));
    }

    private RequestError error(Throwable cause) {
        if (cause instanceof TimeoutException) {
            return new RequestError(
                    RequestError.TOO_SLOW,
                    "too_slow",
                    "the files did not come in within the time for them");
        }
        return String.valueOf(cause.getMessage()).startsWith("max ")
                ? RequestError.tooLarge(options.maxBody())
                : new RequestError(
                        RequestError.BAD_REQUEST,
                        "bad_request",
                        "the body is no multipart/form-data with files, or ends before its end");
    }

    private void read(
            Exchange exchange,
            SentFiles sent,
            MultiPartFormData.Parts parts,
            Optional<String> format) {
        exchange.request().addIdleTimeoutListener(late -> false);
        try {
            Map<String, Path> files = sent.named(parts);
            parts.close();
            if (files.isEmpty()) {
                throw new IllegalArgumentException("there is no file in the body");
            }
            try (Inputs inputs = Inputs.ofSent(files, options.metadata())) {
                if (sent.overrides().isEmpty()) {
                    answer(exchange, sent, inputs, format, pool);
                } else {
                    correct(exchange, sent, inputs, format);
                }
            }
        } catch (InputException e) {
            exchange.fail(
                    new RequestError(RequestError.UNSUPPORTED, "unsupported", e.getMessage()));
        } catch (IllegalArgumentException e) {
            exchange.fail(
                    new RequestError(RequestError.BAD_REQUEST, "bad_request", e.getMessage()));
        } catch (Exception | LinkageError | StackOverflowError e) {
            log.fault(e);
            exchange.fail(Router.fault());
        }
    }

    private void correct(Exchange exchange, SentFiles sent, Inputs inputs, Optional<String> format)
            throws IOException {
        correcting.lock();
        try (WorkerPool own = corrected.apply(sent.overrides().orElseThrow())) {
            answer(exchange, sent, inputs, format, own);
        } finally {
            correcting.unlock();
        }
    }

    private void answer(
            Exchange exchange,
            SentFiles sent,
            Inputs inputs,
            Optional<String> format,
            WorkerPool workers)
            throws IOException {
        if (format.isPresent()) {
            new FormattedAnswer(workers, metrics, 2 * options.threads())
                    .answer(exchange, inputs, format.get(), sent.directory());
        } else if (isOne(exchange, inputs)) {
            single(exchange, inputs, workers);
        } else if (exchange.claim()) {
            lines.apply(exchange, workers).run(inputs.open());
        }
    }

    private static boolean isOne(Exchange exchange, Inputs inputs) {
        return inputs.count().orElse(0) == 1
                && inputs.skipped().isEmpty()
                && !accepts(exchange, Exchange.LINES);
    }

    private static boolean accepts(Exchange exchange, String mediaType) {
        return exchange.request().getHeaders().getCSV(HttpHeader.ACCEPT, false).stream()
                .anyMatch(accepted -> accepted.startsWith(mediaType));
    }

    private void single(Exchange exchange, Inputs inputs, WorkerPool workers) {
        try (Cursor documents = inputs.open()) {
            long began = System.nanoTime();
            Result result = workers.add(documents.next()).result().join();
            metrics.document(result, began);
            ExtractRoute.answer(exchange, result);
        }
    }

    @Override
    public void close() {
        readers.shutdownNow();
    }
}
