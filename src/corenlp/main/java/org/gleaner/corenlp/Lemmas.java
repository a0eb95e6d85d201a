package org.gleaner.corenlp;

import edu.stanford.nlp.process.Morphology;
import java.util.Locale;
import org.gleaner.pipeline.WordCache;

/** The base forms of words by CoreNLP's morphology, with the latest kept. Thread-safe. */
final class Lemmas {

    private static final int CACHE_BITS = 14;

    /** Its lexer takes far longer to make than a word takes to read. */
    private static final ThreadLocal<Morphology> MORPHOLOGY =
            ThreadLocal.withInitial(Morphology::new);

    /** By tag and word; no tag holds a space. */
    private final WordCache<String> kept = new WordCache<>(CACHE_BITS, Lemmas::make);

    /**
     * The base form in lower case of a word with a Penn Treebank tag: "pledged", "VBD" is "pledge".
     */
    String of(String word, String tag) {
        return kept.get(tag + ' ' + word);
    }

    private static String make(String tagged) {
        int space = tagged.indexOf(' ');
        String tag = tagged.substring(0, space);
        String word = tagged.substring(space + 1);
        // Morphology lower-cases all but proper names, though by the platform's language, where
        // "HIRE" may become "hıre"
        String lower = tag.startsWith("NNP") ? word : word.toLowerCase(Locale.ROOT);
        return MORPHOLOGY.get().lemma(lower, tag).toLowerCase(Locale.ROOT);
    }
}
