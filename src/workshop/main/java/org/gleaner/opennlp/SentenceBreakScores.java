package org.gleaner.opennlp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.gleaner.annotate.layout.LayoutAnnotator;
import org.gleaner.corenlp.CoreNlpSentences;
import org.gleaner.input.Cursor;
import org.gleaner.input.InputException;
import org.gleaner.input.InputResult;
import org.gleaner.input.Inputs;
import org.gleaner.input.Metadata;
import org.gleaner.model.Document;
import org.gleaner.model.Sentence;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Layer;

/**
 * Compares where we end sentences with OpenNLP's model alone and with CoreNLP's splitter, on sets
 * that hold one sentence a line ({@code {"text": ...}}): runs of {@value #RUN} sentences are joined
 * by single spaces, and each splitter has to find the ends within them.
 */
public final class SentenceBreakScores {

    private static final int RUN = 8;

    private final SentenceDetectorME model;

    private SentenceBreakScores() {
        SentenceModel sentences = OpenNlpModels.load(OpenNlpModels.SENTENCES, SentenceModel::new);
        model = new SentenceDetectorME(sentences);
    }

    /** A text of several sentences, and where they end but for the last. */
    private record Run(String text, Set<Integer> ends) {}

    /**
     * @param files JSON lines, a sentence each
     */
    public static void main(String... files) throws IOException, InputException {
        SentenceBreakScores scores = new SentenceBreakScores();
        for (String file : files) {
            List<Run> runs = runs(file);
            System.out.println(Path.of(file).getFileName());
            print("Gleaner", runs, SentenceBreakScores::ours);
            print("OpenNLP's model alone", runs, scores::openNlp);
            print("CoreNLP", runs, CoreNlpSentences::ends);
        }
    }

    private static List<Run> runs(String file) throws IOException, InputException {
        List<Run> runs = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Set<Integer> ends = new TreeSet<>();
        try (Cursor cursor = Inputs.of(List.of(file), Path.of("output"), Metadata.none()).open()) {
            while (cursor.hasNext()) {
                if (!(cursor.next().read() instanceof InputResult.Read read)) {
                    throw new IllegalArgumentException(file + " has a line that is no document");
                }
                text.append(text.isEmpty() ? "" : " ").append(read.document().text().strip());
                ends.add(text.length());
                if (ends.size() == RUN) {
                    ends.remove(text.length());
                    runs.add(new Run(text.toString(), ends));
                    text = new StringBuilder();
                    ends = new TreeSet<>();
                }
            }
        }
        return runs;
    }

    private static Set<Integer> ours(String text) {
        Annotations annotations = new Annotations(Document.of("run", text), Long.MAX_VALUE);
        new LayoutAnnotator().annotate(annotations);
        new OpenNlpSentenceDetector().annotate(annotations);
        return annotations.get(Layer.SENTENCES).stream()
                .map(Sentence::span)
                .map(span -> span.end())
                .collect(Collectors.toSet());
    }

    private Set<Integer> openNlp(String text) {
        Set<Integer> ends = new TreeSet<>();
        for (opennlp.tools.util.Span span : model.sentPosDetect(text)) {
            ends.add(span.getEnd());
        }
        return ends;
    }

    private static void print(
            String name, List<Run> runs, Function<String, Set<Integer>> splitter) {
        int right = 0;
        int found = 0;
        int marked = 0;
        for (Run run : runs) {
            Set<Integer> ends = new TreeSet<>(splitter.apply(run.text()));
            ends.remove(run.text().length());
            found += ends.size();
            marked += run.ends().size();
            ends.retainAll(run.ends());
            right += ends.size();
        }
        double precision = 100.0 * right / Math.max(1, found);
        double recall = 100.0 * right / Math.max(1, marked);
        System.out.printf(
                Locale.ROOT,
                "%-24s P %.1f R %.1f F1 %.1f (%d ends, %d found)%n",
                name,
                precision,
                recall,
                2 * precision * recall / Math.max(1e-9, precision + recall),
                marked,
                found);
    }
}
