package org.gleaner.corenlp;

import java.util.Arrays;
import org.gleaner.pipeline.WordCache;

/**
 * Gives words the Penn Treebank tags that CoreNLP's tagger would: the likeliest sequence, where the
 * probability of a tag goes by its word, the words beside it and the two tags before it (Toutanova
 * and others, "Feature-Rich Part-of-Speech Tagging with a Cyclic Dependency Network", NAACL 2003,
 * left to right only). Thread-safe.
 */
final class MaxentTags {

    /** Outside the sentence there are words and tags of this name; its end is tagged too. */
    private static final String OUTSIDE = "NA";

    private static final String END = ".$.";

    private static final int COMPANY_WINDOW = 3;
    private static final int CACHE_BITS = 14;

    private final TaggerModel model;
    private final int tags;
    private final TaggerWord outside;
    private final TaggerWord end;
    private final float[][] company;

    /** What the two tags before add, by both; the last number is that of no tag. */
    private final float[][] context;

    /** The same as factors, which spares a power for each tag and pair. */
    private final double[][] factor;

    private final WordCache<TaggerWord> words;

    MaxentTags(ModelReader in) {
        this(TaggerModel.read(in));
    }

    MaxentTags(TaggerModel model) {
        this.model = model;
        tags = model.tags().size();
        TaggerWords maker = new TaggerWords(model);
        outside = maker.known(OUTSIDE);
        end = maker.known(END);
        company = new float[][] {model.sum("0", 16), model.sum("1", 16)};
        context = new float[(tags + 1) * (tags + 1)][];
        factor = new double[context.length][tags];
        for (int last = 0; last <= tags; last++) {
            float[] alone = model.sum(name(last), 4);
            Piece name = Piece.of(name(last));
            for (int second = 0; second <= tags; second++) {
                int pair = second * (tags + 1) + last;
                context[pair] = alone.clone();
                model.weights()
                        .add(
                                Piece.of(TaggerModel.name(3, name(second) + "!")).join(name),
                                context[pair]);
                powers(context[pair], 0, factor[pair]);
            }
        }
        words = new WordCache<>(CACHE_BITS, maker::of);
    }

    private String name(int tag) {
        return tag == tags ? OUTSIDE : model.tags().get(tag);
    }

    /** The tags of a sentence's words. */
    String[] tag(String... sentence) {
        int size = sentence.length;
        TaggerWord[] word = new TaggerWord[size + 1];
        for (int i = 0; i < size; i++) {
            word[i] = words.get(sentence[i]);
        }
        word[size] = end;
        int[] best = best(word);
        String[] tag = new String[size];
        for (int i = 0; i < size; i++) {
            tag[i] = model.tags().get(best[i]);
        }
        return tag;
    }

    /** Viterbi over pairs of tags. */
    private int[] best(TaggerWord... word) {
        int[] none = {tags};
        int[] second = none;
        int[] last = none;
        int[][] from = new int[word.length][];
        double[] reached = {0};
        double[] power = new double[tags];
        for (int i = 0; i < word.length; i++) {
            int[] options = word[i].options();
            float[] scores = scores(word, i);
            double[] next = new double[last.length * options.length];
            from[i] = new int[next.length];
            Arrays.fill(next, Double.NEGATIVE_INFINITY);
            // Where no choice is left before, all share one divisor.
            boolean settled = second.length * last.length == 1;
            float most = most(scores);
            if (!settled) {
                powers(scores, most, power);
            }
            for (int b = 0; b < second.length; b++) {
                for (int a = 0; a < last.length; a++) {
                    int pair = second[b] * (tags + 1) + last[a];
                    float[] given = context[pair];
                    double before =
                            reached[b * last.length + a]
                                    - (settled ? 0 : most + Math.log(product(power, factor[pair])));
                    for (int o = 0; o < options.length; o++) {
                        double score = before + scores[options[o]] + given[options[o]];
                        int state = a * options.length + o;
                        if (score > next[state]) {
                            next[state] = score;
                            from[i][state] = b;
                        }
                    }
                }
            }
            reached = next;
            second = last;
            last = options;
        }
        return trace(word, from, reached);
    }

    private static int[] trace(TaggerWord[] word, int[][] from, double... reached) {
        int state = 0;
        for (int i = 1; i < reached.length; i++) {
            if (reached[i] > reached[state]) {
                state = i;
            }
        }
        int[] best = new int[word.length];
        for (int i = word.length - 1; i >= 0; i--) {
            int width = word[i].options().length;
            best[i] = word[i].options()[state % width];
            if (i > 0) {
                state = from[i][state] * word[i - 1].options().length + state / width;
            }
        }
        return best;
    }

    /** The scores of all tags for a word, without those that the tags before it add. */
    private float[] scores(TaggerWord[] word, int at) {
        TaggerWord here = word[at];
        TaggerWord before = at > 0 ? word[at - 1] : outside;
        TaggerWord after = at + 1 < word.length ? word[at + 1] : outside;
        float[] scores = (at == 0 ? here.first() : here.later()).clone();
        int kind = here.rare() ? 1 : 0;
        Vectors.add(scores, before.before()[kind], after.after()[kind]);
        if (here.rare()) {
            model.add(11, before.cluster() + "|" + here.cluster() + "|" + after.cluster(), scores);
            Vectors.add(scores, company[isCompany(word, at) ? 1 : 0]);
        }
        return scores;
    }

    private static boolean isCompany(TaggerWord[] word, int at) {
        if (word[at].capital()) {
            for (int i = at; i <= at + COMPANY_WINDOW && i < word.length; i++) {
                if (word[i].company()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static float most(float... scores) {
        float most = scores[0];
        for (float score : scores) {
            most = Math.max(most, score);
        }
        return most;
    }

    private static void powers(float[] scores, float most, double[] powers) {
        for (int i = 0; i < powers.length; i++) {
            powers[i] = Math.exp(scores[i] - most);
        }
    }

    /** In two sums, which the processor adds side by side. */
    private static double product(double[] powers, double[] factors) {
        double even = 0;
        double odd = 0;
        int i = 0;
        for (; i + 1 < powers.length; i += 2) {
            even += powers[i] * factors[i];
            odd += powers[i + 1] * factors[i + 1];
        }
        return even + odd + (i < powers.length ? powers[i] * factors[i] : 0);
    }
}
