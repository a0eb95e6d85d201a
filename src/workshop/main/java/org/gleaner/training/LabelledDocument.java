package org.gleaner.training;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.gleaner.Stages;
import org.gleaner.annotate.names.NameExample;
import org.gleaner.annotate.names.NameExamples;
import org.gleaner.input.Cursor;
import org.gleaner.input.InputException;
import org.gleaner.input.InputResult;
import org.gleaner.input.Inputs;
import org.gleaner.input.Metadata;
import org.gleaner.model.Document;
import org.gleaner.model.EntityType;
import org.gleaner.pipeline.Annotator;
import org.gleaner.pipeline.Configuration;
import org.gleaner.pipeline.Layer;
import org.gleaner.pipeline.Outcome;
import org.gleaner.pipeline.Pipeline;
import org.gleaner.render.Json;

/**
 * A document with the names that people marked in it and those that the rules read.
 *
 * @param marked "start end TYPE", in code points
 */
record LabelledDocument(Document document, Set<String> marked, List<NameExample> examples) {

    private static final String LABELS = "entities";

    static List<LabelledDocument> read(String file) throws IOException, InputException {
        List<NameExample> examples = new ArrayList<>();
        Pipeline pipeline =
                pipeline(
                        found -> {
                            examples.clear();
                            examples.addAll(found);
                        });
        List<LabelledDocument> documents = new ArrayList<>();
        try (Cursor cursor = Inputs.of(List.of(file), Path.of("output"), Metadata.none()).open()) {
            while (cursor.hasNext()) {
                if (!(cursor.next().read() instanceof InputResult.Read read)) {
                    throw new IllegalArgumentException(file + " has a line that is no document");
                }
                if (pipeline.run(read.document()) instanceof Outcome.Failed failed) {
                    throw new IllegalStateException(
                            failed.id() + ": " + failed.message(), failed.cause());
                }
                documents.add(
                        new LabelledDocument(
                                read.document(), labels(read.document()), List.copyOf(examples)));
            }
        }
        return documents;
    }

    /** The standard chain up to the mentions; the names are handed out before they are scored. */
    private static Pipeline pipeline(Consumer<List<NameExample>> taker) {
        NameExamples names = new NameExamples(taker);
        List<Annotator> stages = new ArrayList<>();
        for (Annotator stage : Stages.list(Configuration.standard())) {
            if (stage.provides().contains(Layer.MENTIONS)) {
                break;
            }
            stages.add(stage);
        }
        stages.add(names);
        return new Pipeline(stages);
    }

    private static Set<String> labels(Document document) {
        Set<String> labels = new HashSet<>();
        for (Object label : (List<?>) document.metadata().get(LABELS)) {
            List<?> cells = (List<?>) label;
            labels.add(cells.get(0) + " " + cells.get(1) + " " + cells.get(2));
        }
        return labels;
    }

    private String key(NameExample example) {
        String text = document.text();
        int start = text.codePointCount(0, example.span().start());
        return start
                + " "
                + (start + text.codePointCount(example.span().start(), example.span().end()))
                + " "
                + example.type();
    }

    private static boolean isLearned(EntityType type) {
        return type == EntityType.PERSON
                || type == EntityType.ORGANIZATION
                || type == EntityType.LOCATION;
    }

    /** Adds what there is to learn from this document. */
    void teach(List<NameExample> all, List<Boolean> right) {
        for (NameExample example : examples) {
            if (isLearned(example.type())) {
                all.add(example);
                right.add(marked.contains(key(example)));
            }
        }
    }

    /**
     * The names that the weights keep, as a line in the scorers' form.
     *
     * @param confidences is given a line for each that is classified: its confidence, a tab, and 1
     *     if it is right, else 0
     */
    String scored(Map<String, Double> weights, List<String> confidences) {
        List<List<Object>> kept = new ArrayList<>();
        for (NameExample example : examples) {
            if (example.isKeptBy(weights)) {
                String[] cells = key(example).split(" ");
                kept.add(
                        List.of(
                                Integer.valueOf(cells[0]),
                                Integer.valueOf(cells[1]),
                                isLearned(example.type()) ? cells[2] : "MISC"));
                if (isLearned(example.type())) {
                    confidences.add(
                            example.probability(weights)
                                    + "\t"
                                    + (marked.contains(key(example)) ? 1 : 0));
                }
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Json json = new Json(bytes)) {
            json.open();
            json.field("id", document.id());
            json.field("entities", kept);
            json.end();
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
