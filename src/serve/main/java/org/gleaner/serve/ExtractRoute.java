package org.gleaner.serve;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.eclipse.jetty.http.HttpHeader;
import org.gleaner.input.Input;
import org.gleaner.input.Inputs;
import org.gleaner.run.Result;
import org.gleaner.run.WorkerPool;

/** {@code POST /v1/extract}: what is done with a body depends on its media type. */
final class ExtractRoute implements Route.Action, AutoCloseable {

    static final String TEXT = "text/plain";
    static final String FORM = "multipart/form-data";

    /** What a line of NDJSON is called by. */
    static final Set<String> LINES =
            Set.of(
                    Exchange.LINES,
                    "application/ndjson",
                    "application/jsonl",
                    "application/jsonlines");

    private static final String READ =
            "application/json, text/plain, application/x-ndjson, multipart/form-data";

    /** Of the heap, for bodies that come in or wait. */
    private static final int SHARE = 16;

    private static final int WINDOW_PER_THREAD = 4;

    private final ServiceOptions options;
    private final WorkerPool pool;
    private final ServiceMetrics metrics;
    private final Budget bodies;
    private final FileRequests files;
    private final ThreadPoolExecutor streams;

    ExtractRoute(
            ServiceOptions options,
            WorkerPool pool,
            Function<String, WorkerPool> corrected,
            ServiceMetrics metrics,
            RequestLog log) {
        this.options = options;
        this.pool = pool;
        this.metrics = metrics;
        bodies = new Budget(Math.max(options.maxBody(), memory()));
        files = new FileRequests(options, this::lines, pool, corrected, metrics, log);
        streams =
                new ThreadPoolExecutor(
                        0, options.streams(), 10, TimeUnit.SECONDS, new SynchronousQueue<>());
        metrics.bytes("gleaner.bodies", "Bodies that come in or wait.", bodies::taken);
        metrics.gauge("gleaner.streams", "Requests of NDJSON in hand.", streams::getActiveCount);
    }

    private static long memory() {
        return Runtime.getRuntime().maxMemory() / SHARE;
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        Optional<RequestError> refused = refusal(exchange);
        String type = exchange.mediaType();
        if (refused.isPresent()) {
            exchange.fail(refused.get());
        } else if (type.equals(Exchange.JSON)) {
            single(exchange, body -> Inputs.object(body, options.metadata()));
        } else if (type.equals(TEXT)) {
            single(exchange, body -> Inputs.plain(body, options.metadata()));
        } else if (type.equals(FORM)) {
            files.answer(exchange);
        } else {
            stream(exchange);
        }
    }

    private static Optional<RequestError> refusal(Exchange exchange) {
        String type = exchange.mediaType();
        if (!type.equals(Exchange.JSON)
                && !type.equals(TEXT)
                && !type.equals(FORM)
                && !LINES.contains(type)) {
            exchange.response().getHeaders().put("Accept-Post", READ);
            return Optional.of(
                    new RequestError(
                            RequestError.UNSUPPORTED,
                            "unsupported",
                            "the header Content-Type has to be one of "
                                    + READ
                                    + "; a file of another kind is sent by multipart/form-data"));
        }
        String encoding = exchange.header(HttpHeader.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            return Optional.of(
                    new RequestError(
                            RequestError.UNSUPPORTED,
                            "unsupported",
                            "a body with a Content-Encoding is not read; send it as it is"));
        }
        String query = exchange.request().getHttpURI().getQuery();
        return query == null || query.isEmpty() || type.equals(FORM)
                ? Optional.empty()
                : Optional.of(
                        new RequestError(
                                RequestError.BAD_REQUEST,
                                "bad_request",
                                "no parameters are known here; leave out what follows the ?,"
                                        + " or send multipart/form-data, which takes ?format="));
    }

    private void single(Exchange exchange, Function<byte[], Input> reader) {
        BodyReader.read(
                exchange,
                options.maxBody(),
                options.receive(),
                bodies,
                body -> work(exchange, reader.apply(body), body.length));
    }

    private void work(Exchange exchange, Input input, int size) {
        long began = System.nanoTime();
        // from here on the client waits for the service
        exchange.request().addIdleTimeoutListener(late -> false);
        Optional<WorkerPool.Job> job = pool.offer(input);
        if (job.isEmpty()) {
            bodies.giveBack(size);
            exchange.fail(RequestError.busy());
            return;
        }
        exchange.request()
                .addFailureListener(
                        gone -> {
                            if (job.get().cancel()) {
                                bodies.giveBack(size);
                            }
                        });
        job.get()
                .result()
                .whenComplete(
                        (result, never) -> {
                            bodies.giveBack(size);
                            metrics.document(result, began);
                            answer(exchange, result);
                        });
    }

    /** With a result. */
    static void answer(Exchange exchange, Result result) {
        if (result instanceof Result.Done done) {
            exchange.send(done.document().json());
        } else {
            exchange.fail(RequestError.of(((Result.Failed) result).failure()));
        }
    }

    private void stream(Exchange exchange) {
        LineExchange lines = lines(exchange, pool);
        // an answer begins with its first line, and nobody else gives one
        exchange.claim();
        exchange.request().addIdleTimeoutListener(late -> lines.isIdle());
        try {
            streams.execute(
                    () -> {
                        InputStream body = LineExchange.body(exchange);
                        lines.run(
                                Inputs.ofLines(body, options.maxBody(), options.metadata()).open());
                    });
        } catch (RejectedExecutionException e) {
            exchange.failClaimed(
                    new RequestError(
                            RequestError.TOO_MANY,
                            "busy",
                            "as many streams are open as may be; try again in a moment"));
        }
    }

    private LineExchange lines(Exchange exchange, WorkerPool workers) {
        return new LineExchange(
                exchange,
                workers,
                metrics,
                options.threads() * WINDOW_PER_THREAD,
                memory() / options.streams());
    }

    @Override
    public void close() {
        streams.shutdownNow();
        files.close();
    }
}
