package org.gleaner.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.model.Span;
import tools.jackson.databind.JsonNode;

/** Who speaks: a turn is right that begins where it should, with the right speaker. */
final class TurnScorer implements Scorer {

    private static final String TURNS = "turns";

    /** How far before its first words a turn may begin, and how far behind. */
    private static final int BEFORE = 160;

    private static final int BEHIND = 5;

    @Override
    public void score(Judged judged) {
        int from = 0;
        Set<String> said = new HashSet<>();
        for (JsonNode gold : judged.gold().records(TURNS)) {
            Optional<Span> at = judged.gold().next(JsonValues.text(gold, "first"), from);
            if (at.isPresent()) {
                from = at.get().end();
                score(judged, gold, at.get(), said);
            }
        }
        for (JsonNode turn : judged.found(TURNS)) {
            if (!said.contains(JsonValues.text(turn, "id"))
                    && judged.counts(TURNS, JsonValues.text(turn, "speaker"))) {
                judged.scores().spurious(TURNS);
                judged.note(
                        "turn",
                        Comparison.Verdict.SPURIOUS,
                        "",
                        JsonValues.text(turn, "speaker"),
                        "",
                        JsonValues.span(turn));
            }
        }
    }

    private static void score(Judged judged, JsonNode gold, Span at, Set<String> said) {
        Optional<JsonNode> hit =
                judged.found(TURNS).stream()
                        .filter(turn -> !said.contains(JsonValues.text(turn, "id")))
                        .filter(turn -> isAt(JsonValues.span(turn), at.start()))
                        .reduce((first, last) -> last);
        hit.ifPresent(turn -> said.add(JsonValues.text(turn, "id")));
        if (JsonValues.optional(gold)) {
            return;
        }
        String speaker = hit.map(turn -> JsonValues.text(turn, "speaker")).orElse("");
        boolean right = judged.aliases().same(speaker, List.of(JsonValues.text(gold, "speaker")));
        judged.scores().add(TURNS, right, hit.isPresent() && !right, !right);
        judged.note(
                "turn",
                Comparison.Verdict.of(hit.isPresent(), right),
                JsonValues.text(gold, "speaker"),
                speaker,
                right || hit.isEmpty() ? "" : "speaker",
                at);
    }

    private static boolean isAt(Span turn, int start) {
        return turn.start() - start >= -BEFORE
                && turn.start() - start <= BEHIND
                && turn.end() > start;
    }
}
