package org.gleaner.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gleaner.model.Span;
import tools.jackson.databind.JsonNode;

/**
 * Pledges: each of the gold is answered by the one that covers most of its evidence; of a sentence
 * that the gold marks as one, other clauses are neither right nor wrong.
 */
final class PledgeScorer implements Scorer {

    private static final String PLEDGES = "pledges";
    private static final String FOUND = "pledges found";
    private static final String KIND = "pledge";
    private static final int LONGER_TIMES = 3;
    private static final int LONGER_BY = 120;

    /** What the gold says, where, and what of the found is taken by it or by others. */
    private record Marked(JsonNode gold, Span at) {}

    @Override
    public void score(Judged judged) {
        List<Marked> marked = new ArrayList<>();
        for (JsonNode gold : judged.gold().records(PLEDGES)) {
            judged.gold()
                    .place(gold, "evidence", 0)
                    .ifPresent(at -> marked.add(new Marked(gold, at)));
        }
        marked.sort(
                (one, other) ->
                        Boolean.compare(
                                JsonValues.optional(one.gold), JsonValues.optional(other.gold)));
        Set<String> taken = new HashSet<>();
        Set<String> explained = new HashSet<>();
        for (Marked one : marked) {
            score(judged, one, taken, explained);
        }
        spurious(judged, taken, explained);
    }

    private static void score(
            Judged judged, Marked marked, Set<String> taken, Set<String> explained) {
        List<JsonNode> over =
                judged.found(PLEDGES).stream()
                        .filter(pledge -> covers(JsonValues.span(pledge), marked.at))
                        .toList();
        over.forEach(pledge -> explained.add(id(pledge)));
        Optional<JsonNode> hit =
                JsonValues.closest(
                        over.stream().filter(pledge -> !taken.contains(id(pledge))).toList(),
                        marked.at);
        hit.ifPresent(pledge -> taken.add(id(pledge)));
        if (JsonValues.optional(marked.gold)) {
            return;
        }
        judged.scores().sought(FOUND, hit.isPresent());
        List<String> differs = new ArrayList<>();
        hit.ifPresent(pledge -> details(judged, marked, pledge, differs));
        judged.note(
                KIND,
                Comparison.Verdict.of(hit.isPresent(), differs.isEmpty()),
                JsonValues.text(marked.gold, "pledger")
                        + ": "
                        + JsonValues.text(marked.gold, "evidence"),
                hit.map(PledgeScorer::shown).orElse(""),
                String.join("; ", differs),
                marked.at);
    }

    private static void details(
            Judged judged, Marked marked, JsonNode pledge, List<String> differs) {
        JsonNode gold = marked.gold;
        Scores scores = judged.scores();
        String pledger = JsonValues.name(pledge, "pledger");
        boolean right = judged.aliases().same(pledger, JsonValues.alternatives(gold, "pledger"));
        note(
                scores,
                "pledger right",
                right,
                Parties.differs("pledger", JsonValues.text(gold, "pledger"), pledger),
                differs);
        String strength = JsonValues.text(gold, "strength");
        note(
                scores,
                "pledge strength",
                strength.equals(JsonValues.text(pledge, "strength")),
                "strength: " + strength,
                differs);
        boolean negated = JsonValues.flag(gold, "negated");
        note(
                scores,
                "pledge negated",
                negated == JsonValues.flag(pledge, "negated"),
                "negated: " + negated,
                differs);
        for (String role : List.of("beneficiary", "reported_by")) {
            Parties.score(judged, "pledge " + role, role, gold, pledge).ifPresent(differs::add);
        }
        String money = JsonValues.text(gold, "money_text");
        if (!money.isEmpty()) {
            note(
                    scores,
                    "pledge money",
                    hasMoney(judged, marked, pledge),
                    "money: " + money,
                    differs);
        }
        for (String part : List.of("deadline", "condition")) {
            words(scores, part, gold, pledge).ifPresent(differs::add);
        }
    }

    private static void note(
            Scores scores, String kind, boolean right, String detail, List<String> differs) {
        scores.sought(kind, right);
        if (!right) {
            differs.add(detail);
        }
    }

    private static boolean hasMoney(Judged judged, Marked marked, JsonNode pledge) {
        Span at =
                judged.gold()
                        .find(JsonValues.text(marked.gold, "money_text"), marked.at.start())
                        .orElse(marked.at);
        Set<String> there =
                judged.found("money").stream()
                        .filter(money -> JsonValues.shared(JsonValues.span(money), at) > 0)
                        .map(PledgeScorer::id)
                        .collect(Collectors.toSet());
        return JsonValues.texts(pledge, "money").stream().anyMatch(there::contains);
    }

    /** The words of a part are right that hold those of the gold, or are held by them. */
    private static Optional<String> words(
            Scores scores, String part, JsonNode gold, JsonNode pledge) {
        String wanted = JsonValues.text(gold, part + "_text");
        String got = JsonValues.text(pledge.path(part), "text");
        String one = Aliases.norm(wanted);
        String other = Aliases.norm(got);
        boolean right =
                !wanted.isEmpty() && !got.isEmpty() && (one.contains(other) || other.contains(one));
        return Parties.enter(scores, "pledge " + part, part, wanted, got, right);
    }

    private static void spurious(Judged judged, Set<String> taken, Set<String> explained) {
        List<Span> kept =
                judged.found(PLEDGES).stream()
                        .filter(pledge -> taken.contains(id(pledge)))
                        .map(JsonValues::span)
                        .toList();
        for (JsonNode pledge : judged.found(PLEDGES)) {
            Span at = JsonValues.span(pledge);
            boolean twin =
                    kept.stream().anyMatch(other -> JsonValues.shared(at, other) * 2 > at.length());
            if (taken.contains(id(pledge))
                    || explained.contains(id(pledge)) && !twin
                    || !judged.counts(PLEDGES, pledge)) {
                continue;
            }
            judged.scores().spurious(FOUND);
            judged.note(
                    KIND,
                    Comparison.Verdict.SPURIOUS,
                    "",
                    shown(pledge),
                    twin ? "found twice" : "",
                    at);
        }
    }

    private static boolean covers(Span pledge, Span at) {
        return JsonValues.shared(pledge, at) * 2 > Math.min(pledge.length(), at.length())
                && pledge.length() <= LONGER_TIMES * at.length() + LONGER_BY;
    }

    private static String id(JsonNode record) {
        return JsonValues.text(record, "id");
    }

    private static String shown(JsonNode pledge) {
        return JsonValues.name(pledge, "pledger") + ": " + JsonValues.text(pledge, "text");
    }
}
