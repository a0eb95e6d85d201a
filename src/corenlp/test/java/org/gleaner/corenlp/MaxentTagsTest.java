package org.gleaner.corenlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A tagger of a handful of words and features, made by hand. */
class MaxentTagsTest {

    private static final List<String> TAGS = List.of("NN", "VB", "DT", "NNP", ".$$.");

    private final Map<String, float[]> weights = new LinkedHashMap<>();

    private void weight(int kind, String value, float... ofTags) {
        weights.put(TaggerModel.name(kind, value), ofTags);
    }

    private TaggerModel model() {
        weight(1, "never", 0, 0, 0, 0, 0);
        TagDictionary dictionary =
                TagDictionary.of(
                        Map.of("the", 0, "they", 1, "fish", 2, ".$.", 3),
                        List.of(new int[] {2}, new int[] {0}, new int[] {1, 0}, new int[] {4}),
                        List.of(2, 0, 0, 4),
                        List.of(false, false, false, false));
        return new TaggerModel(
                TAGS,
                new int[] {0, 1, 3},
                WeightTable.of(
                        List.copyOf(weights.keySet()), List.copyOf(weights.values()), TAGS.size()),
                HashedInts.of(Map.of("acme", 0)),
                List.of("7"),
                "none",
                dictionary);
    }

    private String tag(String sentence) {
        return String.join(" ", new MaxentTags(model()).tag(sentence.split(" ")));
    }

    @Test
    void wordBeforeDecides() {
        weight(0, "the", 2, 0, 0, 0, 0);
        weight(0, "they", 0, 2, 0, 0, 0);
        assertEquals("DT NN", tag("the fish"));
        assertEquals("NN VB", tag("they fish"));
    }

    @Test
    void tagBeforeDecides() {
        weight(4, "DT", 2, 0, 0, 0, 0);
        assertEquals("DT NN", tag("the fish"));
    }

    @Test
    void wordNeverSeenGoesByItsShape() {
        weight(12, "1", 0, 0, 0, 2, 0);
        weight(32, "e", 0, 1, 0, 0, 0);
        assertEquals("NNP VB", tag("Zorba smile"));
    }

    @Test
    void wordNeverSeenGoesByItsCluster() {
        weight(9, "7", 0, 0, 0, 3, 0);
        assertEquals("NNP NN", tag("acme gadget"));
    }

    @Test
    void capitalBeforeACompanysEndingIsAName() {
        weight(16, "1", 0, 0, 0, 3, 0);
        assertEquals("NNP NNP NNP", tag("Zorba Zenith Inc."));
        assertEquals("NN NN NN", tag("Zorba Zenith zinc"));
    }

    @Test
    void readsWhatWasWritten() throws IOException {
        weight(0, "the", 2, 0, 0, 0, 0);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ModelWriter out = new ModelWriter(bytes, 1, "x")) {
            model().write(out);
        }
        MaxentTags read =
                new MaxentTags(new ModelReader(ByteBuffer.wrap(bytes.toByteArray()), "tagger", 1));
        assertEquals("DT NN", String.join(" ", read.tag("the", "fish")));
    }
}
