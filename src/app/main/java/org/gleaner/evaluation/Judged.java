package org.gleaner.evaluation;

import java.util.List;
import java.util.stream.StreamSupport;
import org.gleaner.model.Span;
import tools.jackson.databind.JsonNode;

/**
 * A gold document, what was found in it, and where the comparison of both is entered.
 *
 * @param found the document of {@code documents.jsonl}
 * @param aliases of the gold's entities
 */
record Judged(GoldDocument gold, JsonNode found, Scores scores, Aliases aliases) {

    Judged(GoldDocument gold, JsonNode found, Scores scores) {
        this(gold, found, scores, new Aliases(gold.facts().path("entities")));
    }

    List<JsonNode> found(String field) {
        return StreamSupport.stream(found.path(field).spliterator(), false).toList();
    }

    void note(
            String kind,
            Comparison.Verdict verdict,
            String wanted,
            String got,
            String detail,
            Span at) {
        boolean right = verdict == Comparison.Verdict.RIGHT;
        String context = right ? "" : gold.around(at);
        scores.note(new Comparison(gold.id(), kind, verdict, wanted, got, detail, context, at));
    }

    /**
     * Whether a record that matches nothing counts as spurious. In gold that a review wrote, only
     * what somebody has called wrong does, by its words and, where the gold tells it, its place.
     */
    boolean counts(String field, JsonNode record) {
        return counts(field, JsonValues.text(record, "text"), record.path("start").asInt(-1));
    }

    /** The same of a name, wherever it stands. */
    boolean counts(String field, String words) {
        return counts(field, words, -1);
    }

    private boolean counts(String field, String words, int start) {
        if (!JsonValues.flag(gold.facts(), "partial")) {
            return true;
        }
        for (JsonNode wrong : gold.facts().path("wrong")) {
            if (JsonValues.text(wrong, "kind").equals(field)
                    && Aliases.norm(JsonValues.text(wrong, "text")).equals(Aliases.norm(words))
                    && (start < 0 || wrong.path("start").asInt(start) == start)) {
                return true;
            }
        }
        return false;
    }
}
