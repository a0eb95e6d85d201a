package org.gleaner.corenlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Our parser beside CoreNLP's own, over the running text of the sample corpus and of the golden
 * cases.
 */
class TransitionParserIT {

    private static List<RunningText> samples;
    private static ParserNetwork network;

    @BeforeAll
    static void read() throws IOException {
        network = ModelCompiler.PARSER.load(ParserNetwork::new);
        samples = RunningText.read();
    }

    private static String tree(RunningText sample, int[] heads, String[] relations) {
        StringBuilder tree = new StringBuilder();
        for (int i = 0; i < heads.length; i++) {
            String head = heads[i] < 0 ? "ROOT" : sample.words()[heads[i]] + "-" + (heads[i] + 1);
            tree.append(relations[i])
                    .append('(')
                    .append(head)
                    .append(", ")
                    .append(sample.words()[i])
                    .append('-')
                    .append(i + 1)
                    .append(")\n");
        }
        return tree.toString();
    }

    private static String ours(TransitionParser parser, RunningText sample) {
        String[] relations = new String[sample.words().length];
        return tree(sample, parser.parse(sample.words(), sample.tags(), relations), relations);
    }

    private static List<String> ours() {
        TransitionParser parser = new TransitionParser(network);
        return samples.stream().map(sample -> ours(parser, sample)).toList();
    }

    private static String theirs(DependencyParser parser, RunningText sample) {
        List<CoreLabel> labels = new ArrayList<>();
        for (int i = 0; i < sample.words().length; i++) {
            CoreLabel label = new CoreLabel();
            label.setWord(sample.words()[i]);
            label.setValue(sample.words()[i]);
            label.setTag(sample.tags()[i]);
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
        DependencyParser theirs =
                DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);
        TransitionParser ours = new TransitionParser(network);
        for (RunningText sample : samples) {
            assertEquals(theirs(theirs, sample), ours(ours, sample));
        }
    }

    @Test
    void givesTheSameTreesWhateverWasParsedBefore() {
        List<String> expected = ours();
        List<String> fresh =
                samples.stream()
                        .map(sample -> ours(new TransitionParser(network), sample))
                        .toList();
        assertEquals(expected, fresh);
        network = ModelCompiler.PARSER.load(ParserNetwork::new);
        TransitionParser parser = new TransitionParser(network);
        for (int i = samples.size() - 1; i >= 0; i--) {
            assertEquals(expected.get(i), ours(parser, samples.get(i)));
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
