package org.gleaner.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.gleaner.input.Input;
import org.gleaner.run.Work;

/**
 * How long a run will still take: by the text that is left, not by the documents, of which one may
 * be a hundred times another; and by the pace of its latter part, since a program that has just
 * begun is slow. Within a factor of two on the recorded runs of {@code TimeLeftTest}.
 */
final class TimeLeft {

    /** Before this, and before so much of the text, nothing can be said. */
    private static final double EARLIEST = 8e9;

    private static final double LEAST_SHARE = 0.02;

    /** What is older than a part of the run counts half, and again half for each part more. */
    private static final double MEMORY = 0.25;

    private static final double SHORTEST_MEMORY = 2e9;

    /** Characters a byte of a file whose text is a small part of it, until some were read. */
    private static final double PRIOR_RATIO = 0.05;

    private static final double PRIOR_BYTES = 100_000;

    private final Map<String, Long> left;
    private final Map<String, Double> read = new HashMap<>();
    private final Map<String, Double> characters = new HashMap<>();
    private long began;
    private long last;
    private double recentNanos;
    private double recentText;
    private double text;

    /**
     * @param bytes that there are to read, by kind
     * @param now in nanoseconds, as all times here
     */
    TimeLeft(Map<String, Long> bytes, long now) {
        left = new HashMap<>(bytes);
        began = now;
        last = now;
    }

    /**
     * An input is finished. What an earlier run had done takes no time, and the clock starts behind
     * it.
     */
    void add(Work work, long now) {
        left.merge(work.kind(), -work.bytes(), Long::sum);
        read.merge(work.kind(), (double) work.bytes(), Double::sum);
        characters.merge(work.kind(), (double) work.characters(), Double::sum);
        if (work.old()) {
            if (text == 0) {
                began = now;
                last = now;
            }
            return;
        }
        double memory = Math.max(SHORTEST_MEMORY, MEMORY * (now - began));
        double fade = Math.pow(0.5, (now - last) / memory);
        recentNanos = recentNanos * fade + (now - last);
        recentText = recentText * fade + weight(work);
        text += weight(work);
        last = now;
    }

    /** Files that fail take time as well, as if they had the text that their kind usually has. */
    private double weight(Work work) {
        return work.characters() > 0 ? work.characters() : work.bytes() * ratio(work.kind());
    }

    /**
     * Characters a byte: nearly one in texts, and learnt for what has pictures and fonts as well.
     */
    private double ratio(String kind) {
        double prior = kind.equals(Input.TEXT) ? 1 : PRIOR_RATIO;
        return (characters.getOrDefault(kind, 0.0) + prior * PRIOR_BYTES)
                / (read.getOrDefault(kind, 0.0) + PRIOR_BYTES);
    }

    /** Seconds; empty while too little is known. */
    OptionalLong seconds(long now) {
        double open = 0;
        for (Map.Entry<String, Long> kind : left.entrySet()) {
            open += Math.max(0, kind.getValue()) * ratio(kind.getKey());
        }
        if (recentText == 0 || now - began < EARLIEST || text < LEAST_SHARE * (text + open)) {
            return OptionalLong.empty();
        }
        // time that has passed since counts, but for one document no more than it usually takes
        double nanos = open * (recentNanos + Math.max(0, now - last)) / recentText;
        return OptionalLong.of(Math.round(nanos / 1e9));
    }
}
