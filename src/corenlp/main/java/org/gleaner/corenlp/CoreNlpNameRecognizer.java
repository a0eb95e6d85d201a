package org.gleaner.corenlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gleaner.model.Forms;
import org.gleaner.model.MentionSource;
import org.gleaner.model.NameCandidate;
import org.gleaner.model.Tokens;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Annotator;
import org.gleaner.pipeline.Layer;
import org.gleaner.pipeline.Lazy;

/**
 * Runs CoreNLP's published CRF recognisers over every sentence, by a decoder of our own over the
 * same weights: the same labels at a twentieth of the time.
 */
public final class CoreNlpNameRecognizer implements Annotator {

    private static final Lazy<WordClusters> CLUSTERS =
            new Lazy<>(() -> ModelCompiler.WORD_CLUSTERS.load(WordClusters::read));

    /**
     * Three types, trained on the most text: the best for names of people, places and
     * organizations. CoNLL's four types beside it: its MISC holds nationalities, events, works.
     */
    private static final List<Recognizer> RECOGNIZERS =
            List.of(
                    new Recognizer(MentionSource.CRF_3CLASS, ModelCompiler.CRF_3CLASS),
                    new Recognizer(MentionSource.CRF_4CLASS, ModelCompiler.CRF_4CLASS));

    private record Recognizer(MentionSource source, Lazy<CrfRecognizer> crf) {

        Recognizer(MentionSource source, CompiledModel model) {
            this(
                    source,
                    new Lazy<>(
                            () -> new CrfRecognizer(model.load(CrfModel::read), CLUSTERS.get())));
        }
    }

    @Override
    public Set<Layer<?>> requires() {
        return Set.of(Layer.TOKENS, Layer.FORMS);
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
        Forms forms = annotations.get(Layer.FORMS);
        List<NameCandidate> names = new ArrayList<>();
        for (Recognizer recognizer : RECOGNIZERS) {
            for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
                annotations.checkDeadline();
                if (tokens.last(sentence) > tokens.first(sentence)) {
                    names.addAll(find(recognizer, tokens, forms, sentence));
                }
            }
        }
        annotations.put(Layer.NAMES, names);
    }

    private static List<NameCandidate> find(
            Recognizer recognizer, Tokens tokens, Forms forms, int sentence) {
        int first = tokens.first(sentence);
        CrfRecognizer crf = recognizer.crf().get();
        HyphenedWords words = HyphenedWords.of(tokens, sentence, forms.ofSentence(sentence));
        int[] labels = words.spread(crf.labels(words.joined()));
        List<NameCandidate> found = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= labels.length; i++) {
            if (i == labels.length || labels[i] != labels[from]) {
                if (labels[from] != crf.model().background()) {
                    found.add(
                            new NameCandidate(
                                    first + from,
                                    first + i - 1,
                                    crf.model().labels().get(labels[from]),
                                    recognizer.source()));
                }
                from = i;
            }
        }
        return found;
    }
}
