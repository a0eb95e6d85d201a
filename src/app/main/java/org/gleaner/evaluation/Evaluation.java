package org.gleaner.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gleaner.input.InputException;
import tools.jackson.databind.JsonNode;

/**
 * Results held against gold.
 *
 * @param documents how many are marked
 * @param missing marked ones without results; all of them counts as missed
 */
public record Evaluation(int documents, List<String> missing, Scores scores) {

    private static final List<String> CORE = List.of("PERSON", "ORGANIZATION", "LOCATION");

    private static final List<Scorer> SCORERS =
            List.of(
                    new EntityScorer(),
                    new LinkScorer(),
                    new MoneyScorer(),
                    new TurnScorer(),
                    new PledgeScorer(),
                    new RelationScorer());

    /**
     * @param gold a file or a folder
     * @param results a folder that extract has written, or its {@code documents.jsonl}
     * @param types of names that count where each is marked in its place; empty for those that the
     *     gold has
     * @throws InputException naming what cannot be read, or does not fit
     */
    public static Evaluation of(Path gold, Path results, Set<String> types) throws InputException {
        List<Gold> marked = GoldFiles.read(gold);
        Set<String> wanted = new HashSet<>();
        marked.forEach(one -> wanted.addAll(one.ids()));
        FoundDocuments found = FoundDocuments.read(results, wanted);
        List<String> missing = new ArrayList<>();
        Scores scores = new Scores();
        List<Judged> named = new ArrayList<>();
        for (Gold one : marked) {
            JsonNode document = found.of(one.ids()).orElseGet(JsonValues.MAPPER::createObjectNode);
            if (document.isEmpty()) {
                missing.add(one.ids().get(0));
            }
            Judged judged = new Judged(one.in(JsonValues.text(document, "text")), document, scores);
            if (one.isOfNames()) {
                named.add(judged);
            } else {
                SCORERS.forEach(scorer -> scorer.score(judged));
            }
        }
        names(named, types, scores);
        if (named.size() < marked.size()) {
            scores.sum("entities (PERSON+ORGANIZATION+LOCATION)", entities(CORE));
            scores.sum("entities (all types)", entities(EntityScorer.TYPES));
        }
        return new Evaluation(marked.size(), missing, scores);
    }

    private static List<String> entities(List<String> types) {
        return types.stream().map(type -> "entities " + type).toList();
    }

    private static void names(List<Judged> documents, Set<String> asked, Scores scores) {
        if (documents.isEmpty()) {
            return;
        }
        Set<String> types = new TreeSet<>(asked);
        if (asked.isEmpty()) {
            for (Judged document : documents) {
                document.gold()
                        .records(GoldNames.FIELD)
                        .forEach(name -> types.add(JsonValues.text(name, "type")));
            }
        }
        SpanScorer scorer = new SpanScorer(types);
        documents.forEach(scorer::score);
        scores.sum("names (all types)", types.stream().map(type -> "names " + type).toList());
    }
}
