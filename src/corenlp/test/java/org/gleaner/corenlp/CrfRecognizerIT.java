package org.gleaner.corenlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gleaner.model.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The compiled recognisers against CoreNLP's own classifier, over the same weights: the same label
 * for every token.
 */
class CrfRecognizerIT {

    private static final Path LABELLED = Path.of("../shared/gold/dev");

    @ParameterizedTest
    @CsvSource({
        "crf-3class,english.all.3class.distsim.crf.ser.gz",
        "crf-4class,english.conll.4class.distsim.crf.ser.gz"
    })
    void labelsEveryTokenAsCoreNlpDoes(String name, String published) throws Exception {
        CrfRecognizer ours = recognizer(name);
        CRFClassifier<CoreLabel> theirs =
                CRFClassifier.getClassifier("edu/stanford/nlp/models/ner/" + published);
        int names = 0;
        for (List<String> sentence : sentences()) {
            Tokens tokens = tokens(sentence);
            String[] expected =
                    theirs.classifySentence(CoreLabels.of(tokens, 0)).stream()
                            .map(label -> label.get(CoreAnnotations.AnswerAnnotation.class))
                            .toArray(String[]::new);
            String[] found =
                    Arrays.stream(ours.labels(sentence.toArray(String[]::new)))
                            .mapToObj(ours.model().labels()::get)
                            .toArray(String[]::new);
            assertEquals(marked(sentence, expected), marked(sentence, found));
            names += (int) Arrays.stream(expected).filter(label -> !label.equals("O")).count();
        }
        assertTrue(names > 100, "too few names to compare: " + names);
    }

    @Test
    void whatWasReadBeforeChangesNothing() throws Exception {
        CrfRecognizer fresh = recognizer("crf-4class");
        CrfRecognizer used = recognizer("crf-4class");
        for (int i = 0; i < 50_000; i++) {
            used.labels("word" + i, "Word" + i);
        }
        for (List<String> sentence : sentences()) {
            assertEquals(
                    Arrays.toString(fresh.labels(sentence.toArray(String[]::new))),
                    Arrays.toString(used.labels(sentence.toArray(String[]::new))));
        }
    }

    private static CrfRecognizer recognizer(String name) {
        CompiledModel model =
                ModelCompiler.MODELS.stream()
                        .filter(one -> one.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        return new CrfRecognizer(
                model.load(CrfModel::read), ModelCompiler.WORD_CLUSTERS.load(WordClusters::read));
    }

    /**
     * The sample corpus and the hand-marked documents where they are at hand, cut at white space
     * and punctuation: tokens good enough to compare.
     */
    private static List<List<String>> sentences() throws IOException {
        List<List<String>> sentences = new ArrayList<>();
        for (Path room :
                Files.isDirectory(LABELLED)
                        ? List.of(Path.of("corpus"), LABELLED)
                        : List.of(Path.of("corpus"))) {
            try (Stream<Path> files = Files.list(room)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
                    for (String line :
                            Files.readString(file, StandardCharsets.UTF_8)
                                    .split("\\R|(?<=[.?!]) ")) {
                        List<String> words =
                                Arrays.stream(
                                                line.split(
                                                        "[\\s\u00a0]+|(?=[,.;:?!()“”\"’])|(?<=[(“\"])"))
                                        .filter(word -> !word.isBlank())
                                        .toList();
                        if (!words.isEmpty()) {
                            sentences.add(words);
                        }
                    }
                }
            }
        }
        return sentences;
    }

    private static Tokens tokens(List<String> words) {
        int[] start = new int[words.size()];
        int[] end = new int[words.size()];
        int at = 0;
        for (int i = 0; i < words.size(); i++) {
            start[i] = at;
            end[i] = at + words.get(i).length();
            at = end[i] + 1;
        }
        return new Tokens(String.join(" ", words), start, end, new int[] {0, words.size()});
    }

    private static String marked(List<String> words, String[] labels) {
        return IntStream.range(0, words.size())
                .mapToObj(
                        i ->
                                labels[i].equals("O")
                                        ? words.get(i)
                                        : "[" + labels[i] + " " + words.get(i) + "]")
                .collect(Collectors.joining(" "));
    }
}
