package org.gleaner.corenlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.HasWord;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.DocumentPreprocessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Our parser beside CoreNLP's own, over the running text of the sample corpus and of the golden cases. */
class TransitionParserIT {

    private record Sample(String[] words, String[] tags) {
    }

    private static final List<Sample> SAMPLES = new ArrayList<>();
    private static ParserNetwork network;

    @BeforeAll
    static void tagText() throws IOException {
        network = ModelCompiler.PARSER.load(ParserNetwork::new);
        MaxentTagger tagger = new MaxentTagger("edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger", new Properties(), false);
        List<Path> texts = new ArrayList<>(texts(Path.of("corpus")));
        texts.addAll(texts(Path.of("src/test/resources/golden")));
        for (Path text : texts) {
            for (List<HasWord> sentence : new DocumentPreprocessor(new StringReader(Files.readString(text, StandardCharsets.UTF_8)))) {
                List<TaggedWord> tagged = tagger.tagSentence(sentence);
                SAMPLES.add(new Sample(tagged.stream().map(TaggedWord::word).toArray(String[]::new),
                        tagged.stream().map(TaggedWord::tag).toArray(String[]::new)));
            }
        }
        assertTrue(SAMPLES.size() > 200, "too little text: " + SAMPLES.size());
    }

    private static List<Path> texts(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }

    private static String tree(Sample sample, int[] heads, String[] relations) {
        StringBuilder tree = new StringBuilder();
        for (int i = 0; i < heads.length; i++) {
            String head = heads[i] < 0 ? "ROOT" : sample.words[heads[i]] + "-" + (heads[i] + 1);
            tree.append(relations[i]).append('(').append(head).append(", ").append(sample.words[i]).append('-').append(i + 1).append(")\n");
        }
        return tree.toString();
    }

    private static String ours(TransitionParser parser, Sample sample) {
        String[] relations = new String[sample.words.length];
        return tree(sample, parser.parse(sample.words, sample.tags, relations), relations);
    }

    private static List<String> ours() {
        TransitionParser parser = new TransitionParser(network);
        return SAMPLES.stream().map(sample -> ours(parser, sample)).toList();
    }

    private static String theirs(DependencyParser parser, Sample sample) {
        List<CoreLabel> labels = new ArrayList<>();
        for (int i = 0; i < sample.words.length; i++) {
            CoreLabel label = new CoreLabel();
            label.setWord(sample.words[i]);
            label.setValue(sample.words[i]);
            label.setTag(sample.tags[i]);
            labels.add(label);
        }
        int[] heads = new int[labels.size()];
        String[] relations = new String[labels.size()];
        for (TypedDependency arc : parser.predict(labels).typedDependencies()) {
            heads[arc.dep().index() - 1] = arc.gov().index() - 1;
            relations[arc.dep().index() - 1] = arc.reln().toString();
        }
        return tree(sample, heads, relations);
    }

    @Test
    void givesTheTreesOfCoreNlp() {
        DependencyParser theirs = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);
        TransitionParser ours = new TransitionParser(network);
        for (Sample sample : SAMPLES) {
            assertEquals(theirs(theirs, sample), ours(ours, sample));
        }
    }

    @Test
    void givesTheSameTreesWhateverWasParsedBefore() {
        List<String> expected = ours();
        List<String> fresh = SAMPLES.stream().map(sample -> ours(new TransitionParser(network), sample)).toList();
        assertEquals(expected, fresh);
        network = ModelCompiler.PARSER.load(ParserNetwork::new);
        TransitionParser parser = new TransitionParser(network);
        for (int i = SAMPLES.size() - 1; i >= 0; i--) {
            assertEquals(expected.get(i), ours(parser, SAMPLES.get(i)));
        }
    }

    @Test
    void givesTheSameTreesFromFourThreads() throws Exception {
        List<String> expected = ours();
        network = ModelCompiler.PARSER.load(ParserNetwork::new);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<List<String>> task = TransitionParserIT::ours;
            for (Future<List<String>> found : threads.invokeAll(List.of(task, task, task, task))) {
                assertEquals(expected, found.get());
            }
        } finally {
            threads.shutdown();
        }
    }
}
