package org.gleaner.serve;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * The whole body of a request, as it comes in: no thread waits for it. It has a limit of bytes, of
 * time, and of memory that all bodies share.
 */
final class BodyReader implements Runnable {

    private static final int FIRST_BYTES = 1 << 12;

    /** How much is read of what is refused: many clients listen only when they have said all. */
    private static final long HEARD_OUT = 16 << 20;

    private final Exchange exchange;
    private final long most;
    private final Budget budget;
    private final Consumer<byte[]> taker;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(FIRST_BYTES);
    private final AtomicBoolean over = new AtomicBoolean();
    private Scheduler.Task alarm;
    private long reserved;
    private long came;
    private RequestError refusal;

    private BodyReader(Exchange exchange, long most, Budget budget, Consumer<byte[]> taker) {
        this.exchange = exchange;
        this.most = most;
        this.budget = budget;
        this.taker = taker;
    }

    /**
     * @param taker of the body; gives its length back to the budget when it is done with
     */
    static void read(
            Exchange exchange, long most, Duration time, Budget budget, Consumer<byte[]> taker) {
        BodyReader reader = new BodyReader(exchange, most, budget, taker);
        if (exchange.request().getHeaders().getLongField(HttpHeader.CONTENT_LENGTH) > most) {
            reader.refusal = RequestError.tooLarge(most);
        }
        reader.alarm =
                exchange.request()
                        .getComponents()
                        .getScheduler()
                        .schedule(reader::late, time.toMillis(), TimeUnit.MILLISECONDS);
        reader.run();
    }

    private void late() {
        stop(
                new RequestError(
                        RequestError.TOO_SLOW,
                        "too_slow",
                        "the body did not come in within the time for it"));
    }

    @Override
    public void run() {
        while (!over.get()) {
            Content.Chunk chunk = exchange.request().read();
            if (chunk == null) {
                exchange.request().demand(this);
                return;
            }
            if (Content.Chunk.isFailure(chunk)) {
                stop(
                        new RequestError(
                                RequestError.BAD_REQUEST,
                                "broken_body",
                                "the body ended before its end"));
                return;
            }
            boolean last = chunk.isLast();
            keep(chunk.getByteBuffer());
            chunk.release();
            if (last) {
                exchange.bodyRead();
            }
            if (refusal != null && (last || came > most + HEARD_OUT)) {
                stop(refusal);
                return;
            }
            if (last && over.compareAndSet(false, true)) {
                alarm.cancel();
                taker.accept(bytes.toByteArray());
                return;
            }
        }
    }

    private synchronized void keep(ByteBuffer part) {
        int size = part.remaining();
        came += size;
        if (refusal == null && came > most) {
            refuse(RequestError.tooLarge(most));
        } else if (refusal == null && !budget.take(size)) {
            refuse(RequestError.busy());
        }
        if (refusal != null) {
            return;
        }
        reserved += size;
        byte[] copy = new byte[size];
        part.get(copy);
        bytes.write(copy, 0, size);
        if (over.get()) {
            refuse(refusal);
        }
    }

    /** Nothing of it is kept any more. */
    private void refuse(RequestError error) {
        refusal = error;
        bytes.reset();
        budget.giveBack(reserved);
        reserved = 0;
    }

    private void stop(RequestError error) {
        if (over.compareAndSet(false, true)) {
            alarm.cancel();
            synchronized (this) {
                refuse(error);
            }
            exchange.fail(error);
        }
    }
}
