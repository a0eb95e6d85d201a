package org.gleaner.opennlp;

import java.util.function.Function;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.StringUtil;
import org.gleaner.pipeline.WordCache;

/**
 * Tags a sentence as OpenNLP's tagger does, with the same weights: each token takes the likeliest
 * tag after the two before it. What depends on one word is summed once for the word. Thread-safe.
 *
 * <p>OpenNLP follows three sequences at once, but its cache of features hands the first one's tags
 * to the others, so that the first always wins.
 */
final class TagDecoder {

    private static final int CACHE_BITS = 15;

    /** Where in a sentence the model asks how far its beginning is. */
    private static final int OPENING = 3;

    private final String[] tags;
    private final Function<String, TagWord> words;
    private final float[][] opening;
    private final float[][] afterTag;
    private final float[][] afterTags;

    TagDecoder(POSModel published) {
        this(
                new TagModel(published.getArtifact("pos.model")),
                published.getFactory().getPOSContextGenerator());
    }

    TagDecoder(TagModel model, POSContextGenerator generator) {
        this.tags = model.tags();
        this.words = new WordCache<TagWord>(CACHE_BITS, word -> word(model, generator, word))::get;
        this.opening =
                new float[][] {
                    model.sum("S=begin"), model.sum("p1S=begin"), model.sum("p2S=begin")
                };
        this.afterTag = new float[tags.length][];
        this.afterTags = new float[tags.length * tags.length][];
        for (int last = 0; last < tags.length; last++) {
            afterTag[last] = model.sum("t=" + tags[last]);
            for (int second = 0; second < tags.length; second++) {
                afterTags[second * tags.length + last] =
                        model.sum("t2=" + tags[second] + "," + tags[last]);
            }
        }
    }

    /**
     * OpenNLP's own generator says which features a word has, asked where neither neighbours nor
     * the beginning of the sentence add any.
     */
    private static TagWord word(TagModel model, POSContextGenerator generator, String word) {
        String[] alone = {"", "", "", word};
        String[] own;
        synchronized (generator) {
            own = generator.getContext(OPENING, alone, new String[OPENING], null);
        }
        String lower = StringUtil.toLowerCase(word);
        return new TagWord(
                model.sum(own),
                model.sum("p1w=" + lower),
                model.sum("p2w=" + lower),
                model.sum("n1w=" + lower),
                model.sum("n2w=" + lower));
    }

    String[] tag(String[] sentence) {
        TagWord[] known = new TagWord[sentence.length];
        for (int i = 0; i < sentence.length; i++) {
            known[i] = words.apply(sentence[i]);
        }
        int[] best = new int[sentence.length];
        String[] tagged = new String[sentence.length];
        float[] scores = new float[tags.length];
        for (int i = 0; i < sentence.length; i++) {
            around(known, i, scores);
            if (i >= 1) {
                add(afterTag[best[i - 1]], scores);
            }
            if (i >= 2) {
                add(afterTags[best[i - 2] * tags.length + best[i - 1]], scores);
            }
            for (int tag = 1; tag < scores.length; tag++) {
                if (scores[tag] > scores[best[i]]) {
                    best[i] = tag;
                }
            }
            tagged[i] = tags[best[i]];
        }
        return tagged;
    }

    private void around(TagWord[] words, int at, float[] sum) {
        System.arraycopy(words[at].own(), 0, sum, 0, sum.length);
        if (at < OPENING) {
            add(opening[at], sum);
        }
        if (at >= 1) {
            add(words[at - 1].ofNext(), sum);
        }
        if (at >= 2) {
            add(words[at - 2].ofSecondNext(), sum);
        }
        if (at + 1 < words.length) {
            add(words[at + 1].ofPrevious(), sum);
        }
        if (at + 2 < words.length) {
            add(words[at + 2].ofSecondPrevious(), sum);
        }
    }

    private static void add(float[] part, float[] sum) {
        for (int k = 0; k < sum.length; k++) {
            sum[k] += part[k];
        }
    }
}
