package org.gleaner.opennlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSContextGenerator;
import org.junit.jupiter.api.Test;

/** On small models in which NOUN is what nothing speaks against. */
class TagDecoderTest {

    private static final String[] TAGS = {"NOUN", "VERB", "PART"};
    private static final POSContextGenerator WORD_ALONE =
            (index, words, tags, more) -> new String[] {"w=" + words[index]};

    /** Tags a sentence; each feature speaks for one tag with weight 1. */
    private static String tagged(String sentence, Map<String, String> features) {
        String[] names = features.keySet().stream().sorted().toArray(String[]::new);
        Context[] weights = new Context[names.length];
        for (int i = 0; i < names.length; i++) {
            weights[i] =
                    new Context(
                            new int[] {List.of(TAGS).indexOf(features.get(names[i]))},
                            new double[] {1});
        }
        TagModel model = new TagModel(new GISModel(weights, names, TAGS));
        return String.join(" ", new TagDecoder(model, WORD_ALONE).tag(sentence.split(" ")));
    }

    @Test
    void aWordSpeaksForItself() {
        assertEquals("NOUN VERB NOUN", tagged("we pay taxes", Map.of("w=pay", "VERB")));
    }

    @Test
    void neighboursSpeakInLowerCase() {
        assertEquals("PART NOUN NOUN", tagged("to Pay taxes", Map.of("n1w=pay", "PART")));
        assertEquals("PART NOUN NOUN", tagged("to pay Taxes", Map.of("n2w=taxes", "PART")));
        assertEquals("NOUN VERB NOUN", tagged("To pay taxes", Map.of("p1w=to", "VERB")));
        assertEquals("NOUN NOUN VERB", tagged("To always pay", Map.of("p2w=to", "VERB")));
    }

    @Test
    void theBeginningOfTheSentenceSpeaksForThreeTokens() {
        assertEquals("VERB NOUN NOUN NOUN", tagged("a b c d", Map.of("S=begin", "VERB")));
        assertEquals("NOUN VERB NOUN NOUN", tagged("a b c d", Map.of("p1S=begin", "VERB")));
        assertEquals("NOUN NOUN VERB NOUN", tagged("a b c d", Map.of("p2S=begin", "VERB")));
    }

    @Test
    void theTagsBeforeSpeak() {
        assertEquals(
                "PART VERB NOUN", tagged("to pay taxes", Map.of("w=to", "PART", "t=PART", "VERB")));
        assertEquals(
                "PART NOUN VERB",
                tagged("to always pay", Map.of("w=to", "PART", "t2=PART,NOUN", "VERB")));
    }

    @Test
    void anEmptySentenceHasNoTags() {
        TagModel model = new TagModel(new GISModel(new Context[0], new String[0], TAGS));
        assertEquals(0, new TagDecoder(model, WORD_ALONE).tag(new String[0]).length);
    }
}
