package org.gleaner.serve;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.gleaner.model.BlockKind;
import org.gleaner.model.Sentence;
import org.gleaner.model.Span;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Annotator;
import org.gleaner.pipeline.Layer;
import org.gleaner.pipeline.Pipeline;

/**
 * A chain without models that takes a text as one sentence. Words in it make it misbehave: THROW,
 * SLOW (does look at its deadline), WAIT (half a second).
 */
final class FakePipeline implements Annotator {

    static Pipeline pipeline() {
        return new Pipeline(List.of(new FakePipeline()));
    }

    @Override
    public Set<Layer<?>> requires() {
        return Set.of();
    }

    @Override
    public Set<Layer<?>> provides() {
        return Set.of(Layer.SENTENCES);
    }

    @Override
    public void annotate(Annotations annotations) {
        String text = annotations.text();
        if (text.contains("THROW")) {
            throw new IllegalStateException("thrown");
        }
        while (text.contains("SLOW")) {
            annotations.checkDeadline();
        }
        if (text.contains("WAIT")) {
            try {
                TimeUnit.MILLISECONDS.sleep(500);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        Span all = new Span(0, text.length()).trim(text);
        annotations.put(
                Layer.SENTENCES,
                all.isEmpty() ? List.of() : List.of(new Sentence(all, BlockKind.BODY)));
    }
}
