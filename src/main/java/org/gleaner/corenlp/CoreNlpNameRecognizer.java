package org.gleaner.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gleaner.model.NameCandidate;
import org.gleaner.model.Tokens;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Annotator;
import org.gleaner.pipeline.Layer;
import org.gleaner.pipeline.Lazy;

/**
 * Runs CoreNLP's published CRF recognisers over every sentence. Each is called directly as a classifier:
 * the default {@code ner} chain of CoreNLP adds number and date rules that cost fifty times as much.
 */
public final class CoreNlpNameRecognizer implements Annotator {

    private static final String NOTHING = "O";

    /**
     * Three types, trained on the most text: the best for names of people, places and bodies.
     * CoNLL's four types beside it: its MISC holds nationalities, events, works.
     */
    private static final List<Recognizer> RECOGNIZERS = List.of(
            new Recognizer("crf-3class", "english.all.3class.distsim.crf.ser.gz"),
            new Recognizer("crf-4class", "english.conll.4class.distsim.crf.ser.gz"));

    private record Recognizer(String annotator, Lazy<CRFClassifier<CoreLabel>> crf) {

        Recognizer(String annotator, String model) {
            this(annotator, new Lazy<>(() -> load("edu/stanford/nlp/models/ner/" + model)));
        }

        private static CRFClassifier<CoreLabel> load(String path) {
            try {
                return CRFClassifier.getClassifier(path);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the model " + path, e);
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException("the model " + path + " is of another version", e);
            }
        }
    }

    @Override
    public Set<Layer<?>> requires() {
        return Set.of(Layer.TOKENS);
    }

    @Override
    public Set<Layer<?>> provides() {
        return Set.of(Layer.NAMES);
    }

    @Override
    public void warmUp() {
        RECOGNIZERS.parallelStream().forEach(recognizer -> recognizer.crf().get());
    }

    @Override
    public void annotate(Annotations annotations) {
        Tokens tokens = annotations.get(Layer.TOKENS);
        List<NameCandidate> names = new ArrayList<>();
        for (Recognizer recognizer : RECOGNIZERS) {
            for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
                annotations.checkDeadline();
                if (tokens.last(sentence) > tokens.first(sentence)) {
                    names.addAll(find(recognizer, tokens, sentence));
                }
            }
        }
        annotations.put(Layer.NAMES, names);
    }

    private static List<NameCandidate> find(Recognizer recognizer, Tokens tokens, int sentence) {
        int first = tokens.first(sentence);
        // The classifier labels copies of what it is given.
        List<CoreLabel> labels = recognizer.crf().get().classifySentence(CoreLabels.of(tokens, sentence));
        List<NameCandidate> found = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= labels.size(); i++) {
            String label = label(labels.get(from));
            if (i == labels.size() || !label(labels.get(i)).equals(label)) {
                if (!label.equals(NOTHING)) {
                    found.add(new NameCandidate(first + from, first + i - 1, label, recognizer.annotator()));
                }
                from = i;
            }
        }
        return found;
    }

    private static String label(CoreLabel token) {
        return token.get(CoreAnnotations.AnswerAnnotation.class);
    }
}
