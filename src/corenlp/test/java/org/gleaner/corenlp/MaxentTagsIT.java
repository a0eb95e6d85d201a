package org.gleaner.corenlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.process.Morphology;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Our tagger beside CoreNLP's own, over the running text of the sample corpus and of the golden
 * cases.
 */
class MaxentTagsIT {

    private static List<RunningText> text;

    @BeforeAll
    static void read() throws IOException {
        text = RunningText.read();
    }

    private static String marked(String[] words, String[] tags) {
        StringBuilder marked = new StringBuilder();
        for (int i = 0; i < words.length; i++) {
            marked.append(words[i]).append('_').append(tags[i]).append(' ');
        }
        return marked.toString();
    }

    @Test
    void givesTheTagsOfCoreNlp() {
        MaxentTags tags = ModelCompiler.TAGGER.load(MaxentTags::new);
        for (RunningText sentence : text) {
            assertEquals(
                    marked(sentence.words(), sentence.tags()),
                    marked(sentence.words(), tags.tag(sentence.words())));
        }
    }

    @Test
    void givesTheLemmasOfCoreNlp() {
        Lemmas lemmas = new Lemmas();
        Morphology morphology = new Morphology();
        for (RunningText sentence : text) {
            for (int i = 0; i < sentence.words().length; i++) {
                String word = sentence.words()[i];
                String tag = sentence.tags()[i];
                assertEquals(
                        morphology.lemma(word, tag).toLowerCase(Locale.ROOT),
                        lemmas.of(word, tag),
                        word + "_" + tag);
            }
        }
    }
}
