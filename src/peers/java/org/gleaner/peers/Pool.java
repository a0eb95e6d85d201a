package org.gleaner.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Chains of one thread side by side, each taking the next document. */
final class Pool implements Chain {

    private final List<Peer> peers = new ArrayList<>();

    Pool(int threads, Callable<Peer> factory) throws Exception {
        for (int i = 0; i < threads; i++) {
            peers.add(factory.call());
        }
    }

    @Override
    public void read(List<String> texts) throws Exception {
        AtomicInteger next = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(peers.size());
        List<Future<Integer>> found = new ArrayList<>();
        for (Peer peer : peers) {
            Callable<Integer> worker =
                    () -> {
                        int facts = 0;
                        for (int i = next.getAndIncrement();
                                i < texts.size();
                                i = next.getAndIncrement()) {
                            facts += peer.read(texts.get(i));
                        }
                        return facts;
                    };
            found.add(threads.submit(worker));
        }
        for (Future<Integer> facts : found) {
            facts.get();
        }
        threads.shutdown();
    }

    @Override
    public void close() {
        peers.forEach(Peer::close);
    }
}
