package org.gleaner.corenlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Each feature of a small model of two labels, O and N: a weight for N where the feature's name is
 * one that CoreNLP would write.
 */
class CrfDecoderTest {

    private static final float FREE = 0;
    private static final float NEVER = Float.NEGATIVE_INFINITY;

    /** The sentence with the tokens that are taken for names in brackets. */
    private static String marked(String sentence, float[] forbidden, String... features) {
        List<String> nodes =
                Arrays.stream(features).filter(feature -> feature.endsWith("|C")).toList();
        List<String> edges =
                Arrays.stream(features).filter(feature -> feature.endsWith("|CpC")).toList();
        // a feature of a token speaks for N; one of a pair speaks for N after O
        CrfModel model =
                new CrfModel(
                        List.of("O", "N"),
                        0,
                        WeightTable.of(
                                nodes,
                                nodes.stream().map(feature -> new float[] {0, 1}).toList(),
                                2),
                        WeightTable.of(
                                edges,
                                edges.stream().map(feature -> new float[] {0, 1, 0, 0}).toList(),
                                4),
                        forbidden,
                        HashedInts.of(Map.of("bank", 1)),
                        WordShapeClassifier.WORDSHAPECHRIS2USELC,
                        4,
                        2,
                        true);
        CrfWords words = new CrfWords(model, clusters());
        CrfDecoder decoder = new CrfDecoder(model);
        String[] tokens = sentence.split(" ");
        Stream<CrfWord> padding = Stream.generate(words::boundary).limit(decoder.padding());
        Stream<CrfWord> more = Stream.generate(words::boundary).limit(decoder.padding());
        int[] labels =
                decoder.best(
                        Stream.of(padding, Arrays.stream(tokens).map(words::of), more)
                                .flatMap(part -> part)
                                .toArray(CrfWord[]::new));
        return IntStream.range(0, tokens.length)
                .mapToObj(i -> labels[i] == 1 ? "[" + tokens[i] + "]" : tokens[i])
                .collect(Collectors.joining(" "));
    }

    private static String marked(String sentence, String... features) {
        return marked(sentence, new float[] {FREE, FREE, FREE, FREE}, features);
    }

    private static WordClusters clusters() {
        return WordClusters.of(Map.of("minsk", "17", "signed", "4", "999", "9"), "0");
    }

    private static void assertFires(String expected, String feature) {
        String sentence = expected.replace("[", "").replace("]", "");
        assertEquals(expected, marked(sentence, feature), feature);
        assertEquals(sentence, marked(sentence, feature.replace('|', '!') + "|C"), "and no other");
    }

    @Test
    void featuresOfTheWord() {
        assertFires("the [Bank] lent", "Bank-WORD|C");
        assertFires("the [Bank] lent", "Xxxxk-TYPE|C");
        assertFires("in [Minsk] on 123", "17-DISTSIM|C");
        assertFires("in Minsk on [123]", "9-DISTSIM|C");
        assertFires("[in] Minsk [today]", "0-DISTSIM|C");
        assertFires("[Mr.] Putin", "IS_TITLE|C");
        assertFires("[in] [Minsk]", "###|C");
        assertFires("our [color] [color]", "color-WORD|C");
    }

    @Test
    void beginningsAndEndsUpToTheLongest() {
        assertFires("in [Minsk] Mixed", "#<Min#|C");
        assertFires("in [Minsk] ink", "#nsk>#|C");
        assertEquals("in Minsk", marked("in Minsk", "#<Mins#|C", "#insk>#|C"));
    }

    @Test
    void aWholeShortWordInBracketsCountsOnce() {
        assertEquals(1f, wordScore("b", "#<b>#|C"));
    }

    private static float wordScore(String word, String feature) {
        CrfModel model =
                new CrfModel(
                        List.of("O", "N"),
                        0,
                        WeightTable.of(List.of(feature), List.of(new float[] {0, 1}), 2),
                        WeightTable.of(List.of(), List.of(), 4),
                        new float[4],
                        HashedInts.of(Map.of()),
                        WordShapeClassifier.WORDSHAPEDAN2USELC,
                        9,
                        2,
                        false);
        return new CrfWords(model, clusters()).of(word).own()[1];
    }

    @Test
    void featuresOfTheNextWords() {
        assertFires("in [Minsk] today", "in-PW|C");
        assertFires("[in] Minsk", "Minsk-NW|C");
        assertFires("in Minsk [signed]", "17-PDISTSIM|C");
        assertFires("[in] Minsk signed", "17-NDISTSIM|C");
        assertFires("in [Minsk] signed", "xx-PTYPE|C");
        assertFires("[on] in Minsk", "xx-NTYPE|C");
        assertFires("in [Minsk] signed", "in...Xxxxx-PW_CTYPE|C");
        assertFires("[in] Minsk signed", "xx...Minsk-NW_CTYPE|C");
        assertFires("in [Minsk] signed", "xx...Xxxxx-PCTYPE|C");
        assertFires("[in] Minsk signed", "xx...Xxxxx-CNTYPE|C");
        assertFires("in [Minsk] as", "xx...Xxxxx...xx-PCNTYPE|C");
    }

    @Test
    void beyondAShortWordTheOneBehindItCounts() {
        assertFires("came to [Minsk]", "came...Xxxxx-PPW_CTYPE|C");
        assertEquals("came into Minsk", marked("came into Minsk", "came...Xxxxx-PPW_CTYPE|C"));
        assertFires("[Minsk] is Belarus", "Belarus...Xxxxx-NNW_CTYPE|C");
    }

    @Test
    void theEdgesOfTheSentenceAreEmptyWords() {
        assertFires("[in] Minsk", "-PW|C");
        assertFires("in [Minsk]", "-NW|C");
        assertFires("[in] Minsk", "null-PDISTSIM|C");
        assertFires("[Minsk]", "......Xxxxx-PPW_CTYPE|C".substring(3));
    }

    @Test
    void neighboursWithinReachWhereverTheyStand() {
        assertFires("said [that] [Minsk] agreed", "said-DISJP|C");
        assertFires("that [Minsk] [and] said", "said-DISJN|C");
    }

    @Test
    void aNeighbourThatStandsThereTwiceCountsOnce() {
        assertEquals(
                "no no Minsk",
                marked("no no Minsk", new float[] {FREE, -2.5f, FREE, FREE}, "no-DISJP|C"));
    }

    @Test
    void aNameThatIsRepeatedLaterOrEarlier() {
        assertFires("in [Minsk] we met and Minsk", "X-NEXT-OCCURRENCE-X|C");
        assertFires("Minsk is where in [Minsk] we", "X-PREV-OCCURRENCE-X|C");
        assertFires("[in] Minsk [is]", "NO-OCCURRENCE-PATTERN|C");
    }

    @Test
    void featuresOfThePairOfLabels() {
        for (String feature :
                List.of(
                        "Minsk-PSEQW|CpC",
                        "17-PSEQcDS|CpC",
                        "Xxxxx-PSEQcS|CpC",
                        "Xxxxx-TPS2|CpC",
                        "in-PSEQpW|CpC",
                        "xx-PSEQpS|CpC",
                        "xxxx-TNS1|CpC",
                        "in-Minsk-PSEQW2|CpC",
                        "0-17-PSEQpcDS|CpC",
                        "xx-Xxxxx-TYPES|CpC")) {
            assertFires("in [Minsk] they", feature);
        }
        assertFires("in Minsk [they]", "17-PSEQpDS|CpC");
        assertFires("they [agree]", "null-TNS1|CpC");
    }

    @Test
    void aPairThatTrainingNeverSawIsNotTaken() {
        assertEquals(
                "[in] [Minsk]",
                marked(
                        "in Minsk",
                        new float[] {FREE, FREE, FREE, FREE},
                        "in-WORD|C",
                        "Minsk-WORD|C"));
        assertEquals(
                "in Minsk",
                marked(
                        "in Minsk",
                        new float[] {FREE, NEVER, FREE, FREE},
                        "in-WORD|C",
                        "Minsk-WORD|C"));
    }

    @Test
    void theBestWholeSequenceWinsOverTheBestFirstStep() {
        float[] dearStart = {FREE, -1.5f, FREE, FREE};
        assertEquals("a b d", marked("a b d", dearStart, "b-WORD|C", "c-WORD|C"));
        assertEquals("a [b] [c]", marked("a b c", dearStart, "b-WORD|C", "c-WORD|C"));
    }
}
