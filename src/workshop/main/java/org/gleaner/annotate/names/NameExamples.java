package org.gleaner.annotate.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Annotator;
import org.gleaner.pipeline.Configuration;
import org.gleaner.pipeline.Layer;

/**
 * Stands in for {@link MentionAnnotator} when the judge is trained: hands out every name as the
 * rules read it, with its evidence.
 */
public final class NameExamples implements Annotator {

    private final MentionAnnotator rules =
            new MentionAnnotator(Configuration.standard(), NameJudge.NONE);
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
        Words words = MentionAnnotator.words(annotations);
        Readings readings = rules.read(annotations, words);
        Evidence evidence = new Evidence(words, annotations.get(Layer.NAMES));
        List<NameExample> examples = new ArrayList<>();
        for (Reading reading : readings.all()) {
            examples.add(
                    new NameExample(
                            words.tokens().span(reading.from(), reading.to()),
                            reading.type(),
                            NameJudge.isRuled(reading),
                            evidence.of(reading)));
        }
        taker.accept(examples);
    }
}
