package org.gleaner.peers;

/**
 * How many millions of steps a second so many threads take through a loop that needs neither memory
 * nor the JVM's services: what a second processor of the machine is worth. {@code java
 * Arithmetic.java 2} prints 1890, for example.
 */
final class Arithmetic {

    private static final int ROUNDS = 5;
    private static final long STEPS = 400_000_000L;

    private static volatile long kept;

    private Arithmetic() {}

    public static void main(String[] arguments) throws InterruptedException {
        int threads = Integer.parseInt(arguments[0]);
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long began = System.nanoTime();
            Thread[] running = new Thread[threads];
            for (int i = 0; i < threads; i++) {
                long seed = i + 1L;
                running[i] = new Thread(() -> kept = walk(seed));
                running[i].start();
            }
            for (Thread thread : running) {
                thread.join();
            }
            best = Math.max(best, threads * STEPS * 1e3 / (System.nanoTime() - began));
        }
        System.out.println(Math.round(best));
    }

    private static long walk(long seed) {
        long at = seed;
        for (long step = 0; step < STEPS; step++) {
            at ^= at << 13;
            at ^= at >>> 7;
            at ^= at << 17;
        }
        return at;
    }
}
