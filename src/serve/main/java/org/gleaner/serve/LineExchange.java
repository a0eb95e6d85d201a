package org.gleaner.serve;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.gleaner.input.Cursor;
import org.gleaner.input.Input;
import org.gleaner.render.ErrorJson;
import org.gleaner.run.Result;
import org.gleaner.run.WorkerPool;

/**
 * Documents in, a line for each out, in order, each as soon as it is there. Reads on only while so
 * many documents, and so much of them, are in hand: a client that takes no results is not read.
 */
final class LineExchange {

    private static final int BUFFER = 1 << 16;

    private final Exchange exchange;
    private final WorkerPool pool;
    private final ServiceMetrics metrics;
    private final Budget budget;
    private final BlockingQueue<Line> order;
    private volatile boolean writing;
    private volatile boolean over;
    private volatile RuntimeException failure;

    /** A document in hand; the end of all has none. */
    private record Line(WorkerPool.Job job, long size, long began) {}

    /**
     * @param window how many documents may be in hand
     * @param memory how many bytes of them
     */
    LineExchange(
            Exchange exchange, WorkerPool pool, ServiceMetrics metrics, int window, long memory) {
        this.exchange = exchange;
        this.pool = pool;
        this.metrics = metrics;
        this.budget = new Budget(memory);
        this.order = new ArrayBlockingQueue<>(window);
    }

    /** Whether it waits for its client, and not the client for it. */
    boolean isIdle() {
        return writing || order.isEmpty();
    }

    /** Returns when all is written. Closes the cursor. */
    void run(Cursor documents) {
        exchange.response().setStatus(200);
        exchange.response().getHeaders().put(HttpHeader.CONTENT_TYPE, Exchange.LINES);
        Thread feeder = new Thread(() -> feed(documents), "gleaner-lines");
        feeder.setDaemon(true);
        feeder.start();
        try {
            write();
            if (failure == null) {
                exchange.callback().succeeded();
            } else {
                exchange.callback().failed(failure);
            }
        } catch (IOException e) {
            exchange.callback().failed(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            exchange.callback().failed(e);
        } finally {
            over = true;
            feeder.interrupt();
            for (Line line = order.poll(); line != null; line = order.poll()) {
                if (line.job != null) {
                    line.job.cancel();
                }
            }
        }
    }

    private void feed(Cursor documents) {
        try (Cursor open = documents) {
            while (!over && open.hasNext()) {
                Input input = open.next();
                budget.await(input.size());
                long began = System.nanoTime();
                order.put(new Line(pool.add(input), input.size(), began));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            // the request ended under its reader's hands; any other is the caller's to hear of
            if (!over) {
                failure = e;
            }
        } finally {
            end();
        }
    }

    private void end() {
        boolean interrupted = Thread.interrupted();
        try {
            if (!over) {
                order.put(new Line(null, 0, 0));
            }
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void write() throws IOException, InterruptedException {
        OutputStream raw = Content.Sink.asOutputStream(exchange.response());
        OutputStream out = new BufferedOutputStream(raw, BUFFER);
        while (true) {
            Line line = order.poll();
            if (line == null) {
                flush(out);
                line = order.take();
            }
            if (line.job == null) {
                flush(out);
                return;
            }
            if (!line.job.result().isDone()) {
                flush(out);
            }
            Result result = line.job.result().join();
            metrics.document(result, line.began);
            write(result, out);
            budget.giveBack(line.size);
        }
    }

    private void flush(OutputStream out) throws IOException {
        writing = true;
        out.flush();
        writing = false;
    }

    private void write(Result result, OutputStream out) throws IOException {
        writing = true;
        if (result instanceof Result.Done done) {
            done.document().json().writeTo(out);
        } else {
            out.write(ErrorJson.bytes(((Result.Failed) result).failure()));
        }
        out.write('\n');
        writing = false;
    }

    /** The body of a request as it comes in. */
    static InputStream body(Exchange exchange) {
        return Content.Source.asInputStream(exchange.request());
    }
}
