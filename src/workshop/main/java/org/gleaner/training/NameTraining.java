package org.gleaner.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gleaner.annotate.names.ClassifierTrainer;
import org.gleaner.annotate.names.NameExample;
import org.gleaner.input.InputException;

/**
 * Makes {@code models/names/classifier.tsv} from labelled sets, or scores each fifth of them by
 * what the other fifths teach.
 *
 * <pre>
 * train FILE SET...        writes the weights
 * score DIRECTORY SET...   writes DIRECTORY/&lt;set&gt;.ner, names as the scorers want them, cross-validated, and
 *                          confidences.tsv: the confidence of every person, organization and place, and 1 if it is right, else 0
 * </pre>
 *
 * A set is a file of JSON lines with {@code id}, {@code text} and {@code entities}: {@code [[start,
 * end, type], ...]}.
 */
public final class NameTraining {

    private static final int FOLDS = 5;

    private NameTraining() {}

    public static void main(String... arguments) throws IOException, InputException {
        Path out = Path.of(arguments[1]);
        Map<String, List<LabelledDocument>> sets = new TreeMap<>();
        for (int i = 2; i < arguments.length; i++) {
            sets.put(
                    Path.of(arguments[i]).getFileName().toString().replaceFirst("\\..*", ""),
                    LabelledDocument.read(arguments[i]));
        }
        if (arguments[0].equals("train")) {
            write(out, weights(sets, -1));
        } else {
            score(out, sets);
        }
    }

    /** What all documents teach but those of one fifth of every set. */
    private static Map<String, Double> weights(
            Map<String, List<LabelledDocument>> sets, int without) {
        List<NameExample> examples = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        for (List<LabelledDocument> set : sets.values()) {
            for (int i = 0; i < set.size(); i++) {
                if (i * FOLDS / set.size() != without) {
                    set.get(i).teach(examples, right);
                }
            }
        }
        return ClassifierTrainer.train(examples, right);
    }

    private static void write(Path file, Map<String, Double> weights) throws IOException {
        List<String> lines =
                new ArrayList<>(
                        List.of(
                                "# How much each feature speaks for a name (above 0) or against it;"
                                        + " the chain's classifier of persons, organizations and"
                                        + " places.",
                                "# Made by bin/train-names from WikiGold (CC BY 4.0), Universal NER"
                                    + " English PUD (CC BY-SA 3.0) and EWT (CC BY-SA 4.0); licence"
                                    + " of this file: CC BY-SA 4.0.",
                                "# feature, with the type before \"|\" where it speaks of one type"
                                        + " alone",
                                "# weight"));
        weights.forEach((feature, weight) -> lines.add(feature + "\t" + weight));
        Files.write(file, lines, StandardCharsets.UTF_8);
    }

    private static void score(Path directory, Map<String, List<LabelledDocument>> sets)
            throws IOException {
        Files.createDirectories(directory);
        List<String> confidences = new ArrayList<>();
        Map<String, List<String>> lines = new TreeMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            Map<String, Double> weights = weights(sets, fold);
            for (Map.Entry<String, List<LabelledDocument>> set : sets.entrySet()) {
                int size = set.getValue().size();
                for (int i = 0; i < size; i++) {
                    if (i * FOLDS / size == fold) {
                        lines.computeIfAbsent(set.getKey(), name -> new ArrayList<>())
                                .add(set.getValue().get(i).scored(weights, confidences));
                    }
                }
            }
        }
        lines.forEach(
                (set, documents) -> {
                    try {
                        Files.write(
                                directory.resolve(set + ".ner"), documents, StandardCharsets.UTF_8);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
        Files.write(directory.resolve("confidences.tsv"), confidences, StandardCharsets.UTF_8);
    }
}
