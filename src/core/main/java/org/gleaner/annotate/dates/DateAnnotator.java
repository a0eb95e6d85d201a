package org.gleaner.annotate.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.model.Sentence;
import org.gleaner.model.TimeExpression;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Annotator;
import org.gleaner.pipeline.Layer;

/**
 * Finds dates, times of day, lengths of time and repetitions, and resolves them against the
 * document's day.
 */
public final class DateAnnotator implements Annotator {

    static final String NAME = DateAnnotator.class.getSimpleName();

    @Override
    public Set<Layer<?>> requires() {
        return Set.of(Layer.SENTENCES, Layer.HEADER);
    }

    @Override
    public Set<Layer<?>> provides() {
        return Set.of(Layer.DATES);
    }

    @Override
    public void annotate(Annotations annotations) {
        Optional<LocalDate> today = annotations.get(Layer.HEADER).date();
        List<TimeExpression> dates = new ArrayList<>();
        for (Sentence sentence : annotations.get(Layer.SENTENCES)) {
            dates.addAll(
                    DateFinder.find(
                            annotations.text(),
                            sentence.span(),
                            today,
                            annotations::checkDeadline));
        }
        annotations.put(Layer.DATES, List.copyOf(dates));
    }
}
