package org.gleaner.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WorkersTest {

    private record Work(Function<Integer, String> work, Duration patience)
            implements Workers.Task<Integer, String> {

        @Override
        public String perform(Integer item) {
            return work.apply(item);
        }

        @Override
        public String crashed(Integer item, Throwable failure) {
            return item + " crashed: " + failure.getClass().getSimpleName();
        }

        @Override
        public String abandoned(Integer item) {
            return item + " abandoned";
        }

        @Override
        public Duration limit(Integer item) {
            return patience;
        }

        @Override
        public long weight(Integer item) {
            return 1;
        }
    }

    private static List<String> run(
            int threads, int items, Duration limit, Function<Integer, String> work)
            throws IOException {
        List<String> results = new ArrayList<>();
        new Workers<>(threads, new Work(work, limit), () -> false)
                .run(IntStream.range(0, items).iterator(), results::add);
        return results;
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void keepsTheOrderOfTheItemsWhateverTheOrderOfCompletion() throws IOException {
        List<String> results =
                run(
                        4,
                        1000,
                        Duration.ofMinutes(1),
                        item -> {
                            pause(ThreadLocalRandom.current().nextInt(3));
                            return "" + item;
                        });
        assertEquals(IntStream.range(0, 1000).mapToObj(item -> "" + item).toList(), results);
    }

    @Test
    void survivesWhateverAnItemThrows() throws IOException {
        assertEquals(
                List.of("0 crashed: StackOverflowError", "1 crashed: OutOfMemoryError", "2"),
                run(
                        2,
                        3,
                        Duration.ofMinutes(1),
                        item -> {
                            if (item == 0) {
                                throw new StackOverflowError();
                            }
                            if (item == 1) {
                                throw new OutOfMemoryError();
                            }
                            return "" + item;
                        }));
    }

    @Test
    void replacesAWorkerThatHangs() throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        List<String> results =
                run(
                        1,
                        3,
                        Duration.ofMillis(200),
                        item -> {
                            while (item == 1 && never.getCount() > 0) {
                                pause(1000);
                            }
                            return "" + item;
                        });
        never.countDown();
        assertEquals(List.of("0", "1 abandoned", "2"), results);
    }

    private static String hangsIf(boolean hangs, CountDownLatch never, int item) {
        while (hangs && never.getCount() > 0) {
            pause(1000);
        }
        return "" + item;
    }

    /** However many hang before and between them: ten, and two threads. */
    @Test
    void thoseThatDoNotHangNeverFailForIt() throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        List<String> results =
                run(2, 60, Duration.ofMillis(50), item -> hangsIf(item % 2 == 0, never, item));
        never.countDown();
        for (int item = 0; item < 60; item++) {
            assertEquals(item % 2 == 0 ? item + " abandoned" : "" + item, results.get(item));
        }
    }

    @Test
    void stopsWhenNoWorkerIsLeftAndFailsNobodyForIt() {
        CountDownLatch never = new CountDownLatch(1);
        List<String> results = new ArrayList<>();
        HangingException stopped =
                assertThrows(
                        HangingException.class,
                        () ->
                                new Workers<>(
                                                1,
                                                new Work(
                                                        item -> hangsIf(true, never, item),
                                                        Duration.ofMillis(5)),
                                                () -> false)
                                        .run(IntStream.range(0, 90).iterator(), results::add));
        never.countDown();
        assertEquals(65, results.size());
        assertEquals("64 abandoned", results.get(64));
        assertTrue(stopped.getMessage().startsWith("65 documents hang"), stopped.getMessage());
    }

    @Test
    void takesBackAWorkerThatReturnsLate() throws IOException {
        List<String> results =
                run(
                        1,
                        30,
                        Duration.ofMillis(20),
                        item -> {
                            pause(item < 20 ? 250 : 0);
                            return "" + item;
                        });
        assertEquals("29", results.get(29));
    }

    @Test
    void holdsSoManyItemsInHandAndNoMore() throws IOException {
        AtomicInteger given = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Iterator<Integer> items =
                IntStream.range(0, 5000)
                        .peek(
                                item ->
                                        most.accumulateAndGet(
                                                given.incrementAndGet() - taken.get(), Math::max))
                        .iterator();
        new Workers<>(2, new Work(item -> "" + item, Duration.ofMinutes(1)), () -> false)
                .run(items, result -> taken.incrementAndGet() > 0);
        assertEquals(5000, taken.get());
        assertTrue(most.get() <= 2 * 64 + 2, "in hand: " + most);
    }

    @Test
    void finishesWhatIsInHandWhenStopped() throws IOException {
        AtomicBoolean stop = new AtomicBoolean();
        List<String> results = new ArrayList<>();
        new Workers<>(
                        2,
                        new Work(
                                item -> {
                                    pause(20);
                                    return "" + item;
                                },
                                Duration.ofMinutes(1)),
                        stop::get)
                .run(
                        IntStream.range(0, 10_000).iterator(),
                        result -> {
                            stop.set(results.size() >= 5);
                            return results.add(result);
                        });
        assertTrue(results.size() >= 5 && results.size() < 20, "results: " + results.size());
        assertEquals(
                IntStream.range(0, results.size()).mapToObj(item -> "" + item).toList(), results);
    }

    @Test
    void passesOnThatTheTakerCannotWrite() {
        Workers<Integer, String> workers =
                new Workers<>(2, new Work(item -> "" + item, Duration.ofMinutes(1)), () -> false);
        IOException e =
                assertThrows(
                        IOException.class,
                        () ->
                                workers.run(
                                        IntStream.range(0, 10_000).iterator(),
                                        result -> {
                                            throw new IOException("disk full");
                                        }));
        assertEquals("disk full", e.getMessage());
    }

    @Test
    void passesOnThatTheItemsCannotBeRead() {
        Workers<Integer, String> workers =
                new Workers<>(2, new Work(item -> "" + item, Duration.ofMinutes(1)), () -> false);
        Iterator<Integer> items =
                IntStream.range(0, 10)
                        .peek(
                                item -> {
                                    if (item == 5) {
                                        throw new IllegalStateException("gone");
                                    }
                                })
                        .iterator();
        assertThrows(IllegalStateException.class, () -> workers.run(items, result -> true));
    }

    /**
     * Else the items that were never fed would be missing from the accounts of a run that ends as
     * if all was well.
     */
    @Test
    void passesOnThatTheMemoryForItemsIsOut() {
        Workers<Integer, String> workers =
                new Workers<>(2, new Work(item -> "" + item, Duration.ofMinutes(1)), () -> false);
        Iterator<Integer> items =
                IntStream.range(0, 10)
                        .peek(
                                item -> {
                                    if (item == 5) {
                                        throw new OutOfMemoryError();
                                    }
                                })
                        .iterator();
        assertThrows(OutOfMemoryError.class, () -> workers.run(items, result -> true));
    }

    @Test
    void tellsTheTakerAgainAndAgainThatItWaits() throws IOException {
        AtomicInteger idle = new AtomicInteger();
        Workers<Integer, String> workers =
                new Workers<>(
                        1,
                        new Work(
                                item -> {
                                    pause(1000);
                                    return "" + item;
                                },
                                Duration.ofMinutes(1)),
                        () -> false);
        workers.run(
                List.of(1).iterator(),
                new Workers.Taker<>() {
                    @Override
                    public boolean take(String result) {
                        return true;
                    }

                    @Override
                    public void idle() {
                        idle.incrementAndGet();
                    }
                });
        assertTrue(idle.get() >= 3, "told " + idle);
    }
}
