package org.gleaner.annotate.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gleaner.model.EntityType;
import org.gleaner.model.Mention;
import org.gleaner.model.Sentence;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Annotator;
import org.gleaner.pipeline.Layer;
import org.gleaner.text.CharRuns;

/** Finds percentages and their values; the stage that builds the mentions takes them over. */
public final class PercentAnnotator implements Annotator {

    private final PercentReader reader = new PercentReader();

    @Override
    public Set<Layer<?>> requires() {
        return Set.of(Layer.SENTENCES);
    }

    @Override
    public Set<Layer<?>> provides() {
        return Set.of(Layer.PERCENTS);
    }

    @Override
    public void annotate(Annotations annotations) {
        List<Mention> percents = new ArrayList<>();
        for (Sentence sentence : annotations.get(Layer.SENTENCES)) {
            annotations.checkDeadline();
            CharRuns runs = CharRuns.of(annotations.text(), sentence.span());
            for (PercentReader.Percent percent : reader.read(runs)) {
                percents.add(
                        new Mention(
                                runs.span(percent.from(), percent.to()),
                                EntityType.PERCENT,
                                percent.value().map(PercentAnnotator::plain),
                                0.98,
                                name()));
            }
        }
        annotations.put(Layer.PERCENTS, List.copyOf(percents));
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
