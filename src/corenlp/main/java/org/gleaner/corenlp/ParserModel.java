package org.gleaner.corenlp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Makes the compiled form of CoreNLP's published parser model, a text file of vectors, in the order
 * in which {@link ParserNetwork} reads it. Most features of a configuration are absent, so the sum
 * of all absent ones becomes the start of the hidden layer, and every vector its difference to that
 * of an absent word, tag or label: absent features then cost nothing.
 */
final class ParserModel {

    /** English, Universal Dependencies. */
    private static final String PUBLISHED = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

    private final BufferedReader in;

    private ParserModel(BufferedReader in) {
        this.in = in;
    }

    static void compile(ModelWriter out) throws IOException {
        InputStream published = ParserModel.class.getClassLoader().getResourceAsStream(PUBLISHED);
        if (published == null) {
            throw new IOException("the published model " + PUBLISHED + " is not on the class path");
        }
        try (BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(published), StandardCharsets.UTF_8))) {
            new ParserModel(in).write(out);
        }
    }

    private void write(ModelWriter out) throws IOException {
        int words = count("dict");
        int tags = count("pos");
        int labels = count("label");
        int embedding = count("embeddingSize");
        int hidden = count("hiddenSize");
        int features = count("numTokens");
        if (features != ParserNetwork.FEATURES) {
            throw new IOException(
                    "the published parser has "
                            + features
                            + " features, not "
                            + ParserNetwork.FEATURES);
        }
        count("preComputed");
        List<String> names = new ArrayList<>();
        float[][] vectors = new float[words + tags + labels][embedding];
        for (float[] vector : vectors) {
            String[] cells = in.readLine().split(" ");
            names.add(cells[0]);
            numbers(cells, 1, vector);
        }
        int[] absent = {
            names.subList(0, words).lastIndexOf(ParserNetwork.ABSENT),
            words + names.subList(words, words + tags).lastIndexOf(ParserNetwork.ABSENT),
            words + tags
        };
        float[][] input = matrix(features * embedding, hidden);
        float[] start = start(matrix(1, hidden)[0], input, vectors, absent);
        float[][] output = matrix(hidden, 2 * labels - 1);
        subtract(vectors, 0, words, absent[0]);
        subtract(vectors, words, words + tags, absent[1]);
        subtract(vectors, words + tags, words + tags + labels, absent[2]);
        out.ints(words, tags, labels, embedding, hidden);
        Map<String, Integer> numbers = new HashMap<>();
        names.subList(0, words).forEach(name -> numbers.put(name, numbers.size()));
        HashedInts.of(numbers).write(out);
        out.strings(names.subList(words, words + tags));
        out.strings(names.subList(words + tags, words + tags + labels));
        out.floats(flat(vectors, embedding));
        out.floats(flat(input, hidden));
        out.floats(start);
        out.floats(flat(output, 2 * labels - 1));
    }

    private int count(String key) throws IOException {
        String line = in.readLine();
        if (!line.startsWith(key + "=")) {
            throw new IOException(
                    "the published parser has \"" + line + "\" where " + key + " is expected");
        }
        return Integer.parseInt(line.substring(key.length() + 1));
    }

    private float[][] matrix(int rows, int columns) throws IOException {
        float[][] matrix = new float[rows][columns];
        for (float[] row : matrix) {
            numbers(in.readLine().split(" "), 0, row);
        }
        return matrix;
    }

    private static void numbers(String[] cells, int from, float[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] = Float.parseFloat(cells[from + i]);
        }
    }

    /** The hidden layer before the cube when every feature is absent. */
    private static float[] start(float[] bias, float[][] input, float[][] vectors, int... absent) {
        double[] sum = new double[bias.length];
        for (int row = 0; row < input.length; row++) {
            int feature = row / vectors[0].length;
            float value = vectors[absent[ParserNetwork.kind(feature)]][row % vectors[0].length];
            for (int unit = 0; unit < sum.length; unit++) {
                sum[unit] += (double) value * input[row][unit];
            }
        }
        float[] start = new float[bias.length];
        for (int unit = 0; unit < start.length; unit++) {
            start[unit] = (float) (sum[unit] + bias[unit]);
        }
        return start;
    }

    private static void subtract(float[][] vectors, int from, int to, int absent) {
        float[] base = vectors[absent].clone();
        for (int id = from; id < to; id++) {
            for (int i = 0; i < base.length; i++) {
                vectors[id][i] -= base[i];
            }
        }
    }

    private static float[] flat(float[][] rows, int columns) {
        float[] flat = new float[rows.length * columns];
        for (int row = 0; row < rows.length; row++) {
            System.arraycopy(rows[row], 0, flat, row * columns, columns);
        }
        return flat;
    }
}
