package org.gleaner.corenlp;

import java.util.Arrays;
import org.gleaner.pipeline.WordCache;

/**
 * A compiled recogniser at work: gives each token of a sentence the label that CoreNLP's own
 * decoder would. Thread-safe.
 */
final class CrfRecognizer {

    /**
     * Some 10,000 different words make up 95 % of running text; a kept word takes about half a
     * kilobyte.
     */
    private static final int CACHE_BITS = 14;

    private final CrfModel model;
    private final CrfDecoder decoder;
    private final CrfWord boundary;
    private final WordCache<CrfWord> words;

    CrfRecognizer(CrfModel model, WordClusters clusters) {
        this.model = model;
        this.decoder = new CrfDecoder(model);
        CrfWords maker = new CrfWords(model, clusters);
        this.boundary = maker.boundary();
        this.words =
                new WordCache<>(CACHE_BITS, word -> maker.of(PlainLetters.of(PlainWords.of(word))));
    }

    /** For each token of a sentence its label, {@link CrfModel#background} where it is no name. */
    int[] labels(String... sentence) {
        int pad = decoder.padding();
        CrfWord[] padded = new CrfWord[sentence.length + 2 * pad];
        Arrays.fill(padded, boundary);
        for (int i = 0; i < sentence.length; i++) {
            padded[pad + i] = words.get(sentence[i]);
        }
        return decoder.best(padded);
    }

    CrfModel model() {
        return model;
    }
}
