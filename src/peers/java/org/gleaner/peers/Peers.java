package org.gleaner.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Times a chain over a folder of texts, warm: {@code Peers corenlp|annie|COMMAND THREADS WARM
 * OTHERS DIR} has WARM texts of the folder OTHERS read untimed, then all of DIR, and prints the
 * seconds that took. COMMAND is the path of bin/gleaner.
 */
public final class Peers {

    private Peers() {}

    public static void main(String[] arguments) throws Exception {
        int threads = Integer.parseInt(arguments[1]);
        int warm = Integer.parseInt(arguments[2]);
        List<String> others = texts(arguments[3]);
        List<String> texts = texts(arguments[4]);
        try (Chain chain = chain(arguments[0], threads)) {
            chain.read(others.subList(0, Math.min(others.size(), warm)));
            long began = System.nanoTime();
            chain.read(texts);
            System.out.printf("%.3f%n", (System.nanoTime() - began) / 1e9);
        }
        System.exit(0);
    }

    private static List<String> texts(String folder) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            for (Path file : files.sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    private static Chain chain(String name, int threads) throws Exception {
        return switch (name) {
            case "corenlp" -> new Pool(threads, CoreNlpChain::new);
            case "annie" -> new Pool(threads, Annie::new);
            default -> new GleanerStage(name, threads);
        };
    }
}
