package org.gleaner.corenlp;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The network that chooses a parser's next move: 48 features of the configuration, each a vector,
 * one hidden layer with a cube as its activation, one score a move (Chen and Manning, "A Fast and
 * Accurate Dependency Parser using Neural Networks", EMNLP 2014), over CoreNLP's published weights.
 * What a token adds to the hidden layer in a feature's place is a vector of its own; those of all
 * tags and labels and of the most frequent words are kept once computed. They are the same whether
 * kept or not, so that no result depends on what was parsed before. Thread-safe.
 */
final class ParserNetwork {

    /** 18 words, 18 tags, 12 labels. */
    static final int FEATURES = 48;

    /**
     * Places in the configuration that a word and its tag can stand in; in the last {@value
     * #LABELLED} of them they have a label too.
     */
    static final int PLACES = 18;

    static final int LABELLED = 12;

    static final String ABSENT = "-NULL-";
    private static final String UNKNOWN = "-UNKNOWN-";

    /** How many vectors of 4 KB are kept at most: a sixteenth of the heap, 128 MB at most. */
    private static final int KEPT =
            (int) Math.min(32_000, Runtime.getRuntime().maxMemory() / 16 / 4096);

    private static final float[] SEEN = {};

    private final int words;
    private final int tags;
    private final int labels;
    private final float[][] vectors;
    private final float[][] input;
    private final float[] start;
    private final MoveScores scores;
    private final HashedInts wordIds;
    private final List<String> tagIds;
    private final List<String> labelNames;
    private final AtomicReferenceArray<float[]> kept;
    private final AtomicInteger free = new AtomicInteger(KEPT);

    ParserNetwork(ModelReader in) {
        int[] sizes = in.ints();
        words = sizes[0];
        tags = sizes[1];
        labels = sizes[2];
        int embedding = sizes[3];
        int hidden = sizes[4];
        wordIds = HashedInts.read(in);
        tagIds = in.strings();
        labelNames = in.strings();
        vectors = rows(in.floats(), embedding);
        input = rows(in.floats(), hidden);
        start = in.floats();
        scores = new MoveScores(rows(in.floats(), 2 * labels - 1), labels);
        kept = new AtomicReferenceArray<>(PLACES * (words + tags) + LABELLED * labels);
    }

    private static float[][] rows(float[] flat, int columns) {
        float[][] rows = new float[flat.length / columns][columns];
        for (int row = 0; row < rows.length; row++) {
            System.arraycopy(flat, row * columns, rows[row], 0, columns);
        }
        return rows;
    }

    /** Whether a feature is a word (0), a tag (1) or a label (2). */
    static int kind(int feature) {
        return feature / PLACES;
    }

    int word(String word) {
        int id = wordIds.get(Piece.of(word).hash());
        return id == HashedInts.NONE ? wordIds.get(Piece.of(UNKNOWN).hash()) : id;
    }

    int tag(String tag) {
        int id = tagIds.indexOf(tag);
        return id < 0 ? tagIds.indexOf(UNKNOWN) : id;
    }

    /** The name of a label, by the number that {@link MoveScores} gives it. */
    String label(int label) {
        return labelNames.get(label);
    }

    int hidden() {
        return start.length;
    }

    MoveScores scores() {
        return scores;
    }

    /** The hidden layer of a configuration in which there is nothing. */
    float[] start() {
        return start;
    }

    /**
     * What a token adds to the hidden layer.
     *
     * @param label 0 in a place that has none
     */
    void token(int place, int word, int tag, int label, float[] to) {
        float[] ofWord = word(place, word, to);
        float[] ofTag = kept(PLACES * words + place * tags + tag, PLACES + place, words + tag);
        if (label == 0) {
            Vectors.sum(to, ofWord, ofTag);
        } else {
            int labelled = place - PLACES + LABELLED;
            float[] ofLabel =
                    kept(
                            PLACES * (words + tags) + labelled * labels + label,
                            2 * PLACES + labelled,
                            words + tags + label);
            Vectors.sum(to, ofWord, ofTag, ofLabel);
        }
    }

    /**
     * A word's vector is kept from the second time on, while there is room: frequent words come
     * first.
     *
     * @param room where it is worked out unless it is kept
     */
    private float[] word(int place, int word, float[] room) {
        int slot = place * words + word;
        float[] vector = kept.get(slot);
        if (vector != null && vector != SEEN) {
            return vector;
        }
        Arrays.fill(room, 0);
        add(place, word, room);
        if (vector == null) {
            kept.set(slot, SEEN);
        } else if (free.get() > 0 && free.decrementAndGet() >= 0) {
            kept.set(slot, room.clone());
        }
        return room;
    }

    private float[] kept(int slot, int feature, int id) {
        float[] vector = kept.get(slot);
        if (vector == null) {
            vector = new float[start.length];
            add(feature, id, vector);
            kept.set(slot, vector);
        }
        return vector;
    }

    private void add(int feature, int id, float[] to) {
        float[] vector = vectors[id];
        int row = feature * vector.length;
        int i = 0;
        for (; i + 3 < vector.length; i += 4) {
            Vectors.add(
                    to,
                    input[row + i],
                    input[row + i + 1],
                    input[row + i + 2],
                    input[row + i + 3],
                    vector[i],
                    vector[i + 1],
                    vector[i + 2],
                    vector[i + 3]);
        }
        for (; i < vector.length; i++) {
            Vectors.add(to, input[row + i], vector[i]);
        }
    }
}
