package org.gleaner.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.gleaner.input.Input;
import org.gleaner.input.Inputs;
import org.gleaner.input.Metadata;
import org.gleaner.model.FailureKind;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Annotator;
import org.gleaner.pipeline.Layer;
import org.gleaner.pipeline.Pipeline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WorkerPoolTest {

    private final CountDownLatch open = new CountDownLatch(1);
    private WorkerPool pool;

    /** A chain that waits at documents that say WAIT until the test lets them go. */
    private final class Waiting implements Annotator {

        @Override
        public Set<Layer<?>> requires() {
            return Set.of();
        }

        @Override
        public Set<Layer<?>> provides() {
            return Set.of(Layer.SENTENCES);
        }

        @Override
        public void annotate(Annotations annotations) {
            if (annotations.text().startsWith("WAIT")) {
                try {
                    open.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            annotations.put(Layer.SENTENCES, List.of());
        }
    }

    private WorkerPool pool(int threads, int queue, Deadline deadline) {
        pool =
                new WorkerPool(
                        threads,
                        queue,
                        new Pipeline(List.of(new Waiting())),
                        deadline,
                        nanos -> {});
        return pool;
    }

    @AfterEach
    void end() {
        open.countDown();
        pool.close();
    }

    private static Input text(String words) {
        return Inputs.plain(words.getBytes(StandardCharsets.UTF_8), Metadata.none());
    }

    /** A document that a worker has begun. */
    private static WorkerPool.Job begun(WorkerPool pool, String words) throws InterruptedException {
        WorkerPool.Job job = pool.offer(text(words)).orElseThrow();
        while (pool.waiting() > 0) {
            Thread.sleep(1);
        }
        return job;
    }

    @Test
    void refusesWhatIsOfferedWhenManyWait() throws Exception {
        WorkerPool one = pool(1, 2, Deadline.standard());
        WorkerPool.Job first = begun(one, "WAIT");
        List<Optional<WorkerPool.Job>> next =
                List.of(one.offer(text("a")), one.offer(text("b")), one.offer(text("c")));
        assertEquals(List.of(true, true, false), next.stream().map(Optional::isPresent).toList());
        WorkerPool.Job added = one.add(text("d"));
        assertEquals(3, one.waiting());
        assertEquals(4, one.inHand());
        open.countDown();
        for (WorkerPool.Job job : List.of(first, next.get(0).get(), next.get(1).get(), added)) {
            assertInstanceOf(Result.Done.class, job.result().get());
        }
        assertTrue(one.offer(text("e")).isPresent());
    }

    @Test
    void leavesOutWhatNobodyWantsAnyMore() throws Exception {
        WorkerPool one = pool(1, 1, Deadline.standard());
        WorkerPool.Job first = begun(one, "WAIT");
        WorkerPool.Job second = one.offer(text("a")).orElseThrow();
        assertTrue(one.offer(text("b")).isEmpty());
        assertTrue(second.cancel());
        assertFalse(second.cancel());
        assertFalse(first.cancel(), "it has begun");
        assertEquals(0, one.waiting());
        WorkerPool.Job third = one.offer(text("c")).orElseThrow();
        open.countDown();
        assertInstanceOf(Result.Done.class, third.result().get());
        assertFalse(second.result().isDone());
    }

    /** Nor does a large one, which has the gate to itself. */
    @Test
    void aDocumentThatHangsKeepsNobodyElseWaiting() throws Exception {
        WorkerPool one = pool(1, 4, Deadline.of(Duration.ofMillis(50)));
        WorkerPool.Job large = one.offer(text("WAIT" + " a".repeat(8 << 20))).orElseThrow();
        WorkerPool.Job small = one.offer(text("a")).orElseThrow();
        Result.Failed failed = assertInstanceOf(Result.Failed.class, large.result().get());
        assertEquals(FailureKind.TIMEOUT, failed.failure().kind());
        assertInstanceOf(Result.Done.class, small.result().get());
        assertTrue(one.isAlive());
    }
}
