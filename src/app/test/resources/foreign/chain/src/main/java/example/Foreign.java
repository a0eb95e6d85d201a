package example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gleaner.Gleaner;
import org.gleaner.Stages;
import org.gleaner.model.Document;
import org.gleaner.model.Pledge;
import org.gleaner.model.Sentence;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Annotator;
import org.gleaner.pipeline.Configuration;
import org.gleaner.pipeline.Layer;
import org.gleaner.pipeline.Outcome;
import org.gleaner.pipeline.Pipeline;

/** The standard chain with a stage of its own, whose results are in a layer of its own. */
public final class Foreign {

    /** The sentences that end with an exclamation mark. */
    private static final Layer<List<String>> EXCLAMATIONS = Layer.of("exclamations");

    private Foreign() {}

    private static final class ExclamationAnnotator implements Annotator {

        @Override
        public Set<Layer<?>> requires() {
            return Set.of(Layer.SENTENCES);
        }

        @Override
        public Set<Layer<?>> provides() {
            return Set.of(EXCLAMATIONS);
        }

        @Override
        public void annotate(Annotations annotations) {
            annotations.put(
                    EXCLAMATIONS,
                    annotations.get(Layer.SENTENCES).stream()
                            .map(Sentence::span)
                            .map(span -> span.in(annotations.text()))
                            .filter(sentence -> sentence.endsWith("!"))
                            .toList());
        }
    }

    public static void main(String[] arguments) {
        Configuration configuration = Configuration.builder().minConfidence(0.3).build();
        List<Annotator> stages = new ArrayList<>(Stages.list(configuration));
        stages.add(new ExclamationAnnotator());
        Gleaner gleaner = Gleaner.of(new Pipeline(stages));
        Document document =
                Document.of("a", "France will pay Kenya 3 million euros by next year. Hear, hear!")
                        .withDate(LocalDate.of(2024, 3, 12));
        Outcome.Done done = gleaner.run(document);
        System.out.println(done.get(EXCLAMATIONS));
        for (Pledge pledge : done.document().pledges()) {
            System.out.println(pledge.action());
        }
    }
}
