package org.gleaner.annotate.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Annotator;
import org.gleaner.pipeline.Configuration;
import org.gleaner.pipeline.Layer;
import org.gleaner.text.FormView;

/**
 * Stands in for {@link MentionAnnotator} when the classifier is trained: hands out every name as
 * the rules read it, with its features.
 */
public final class NameExamples implements Annotator {

    private final MentionAnnotator rules =
            new MentionAnnotator(Configuration.standard(), NameClassifier.NONE);
    private final Consumer<List<NameExample>> taker;

    /**
     * @param taker is given the examples of each document
     */
    public NameExamples(Consumer<List<NameExample>> taker) {
        this.taker = taker;
    }

    @Override
    public Set<Layer<?>> requires() {
        return rules.requires();
    }

    @Override
    public Set<Layer<?>> provides() {
        return Set.of();
    }

    @Override
    public void annotate(Annotations annotations) {
        FormView words = FormView.of(annotations);
        NameReadings readings = rules.read(annotations, words);
        NameFeatures features = new NameFeatures(words, annotations.get(Layer.NAMES));
        List<NameExample> examples = new ArrayList<>();
        for (NameReading reading : readings.all()) {
            examples.add(
                    new NameExample(
                            words.tokens().span(reading.from(), reading.to()),
                            reading.type(),
                            NameClassifier.isRuled(reading),
                            features.of(reading)));
        }
        taker.accept(examples);
    }
}
