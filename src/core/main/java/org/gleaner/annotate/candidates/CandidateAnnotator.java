package org.gleaner.annotate.candidates;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gleaner.model.Candidates;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Annotator;
import org.gleaner.pipeline.Layer;
import org.gleaner.pipeline.SentenceFilter;

/**
 * Marks the sentences in which a stage could find something, by the filters of these stages: only
 * the sentences it marks are parsed, which costs more than all other stages together.
 */
public final class CandidateAnnotator implements Annotator {

    private final List<SentenceFilter> filters;
    private final Set<Layer<?>> required = new HashSet<>();

    public CandidateAnnotator(List<? extends SentenceFilter> filters) {
        this.filters = List.copyOf(filters);
        filters.forEach(filter -> required.addAll(filter.requires()));
    }

    @Override
    public Set<Layer<?>> requires() {
        return Set.copyOf(required);
    }

    @Override
    public Set<Layer<?>> provides() {
        return Set.of(Layer.CANDIDATES);
    }

    @Override
    public void warmUp() {
        filters.forEach(SentenceFilter::warmUp);
    }

    @Override
    public void annotate(Annotations annotations) {
        Map<String, BitSet> found = new HashMap<>();
        for (SentenceFilter filter : filters) {
            annotations.checkDeadline();
            found.put(filter.name(), filter.select(annotations));
        }
        annotations.put(Layer.CANDIDATES, new Candidates(found));
    }
}
