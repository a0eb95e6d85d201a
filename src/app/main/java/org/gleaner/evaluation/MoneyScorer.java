package org.gleaner.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.model.Span;
import tools.jackson.databind.JsonNode;

/** Amounts: found where they stand, with their value, their qualifier and who pays whom. */
final class MoneyScorer implements Scorer {

    private static final String FOUND = "money found";
    private static final String VALUE = "money value+currency";

    @Override
    public void score(Judged judged) {
        int from = 0;
        Set<String> used = new HashSet<>();
        for (JsonNode gold : judged.gold().records("money")) {
            Optional<Span> at = judged.gold().place(gold, "text", from);
            if (at.isPresent()) {
                from = at.get().end();
                score(judged, gold, at.get(), used);
            }
        }
        for (JsonNode money : judged.found("money")) {
            if (!used.contains(JsonValues.text(money, "id")) && judged.counts("money", money)) {
                judged.scores().spurious(FOUND);
                judged.scores().spurious(VALUE);
                judged.note(
                        "money",
                        Comparison.Verdict.SPURIOUS,
                        "",
                        shown(money),
                        "",
                        JsonValues.span(money));
            }
        }
    }

    private static void score(Judged judged, JsonNode gold, Span at, Set<String> used) {
        Optional<JsonNode> hit =
                judged.found("money").stream()
                        .filter(money -> !used.contains(JsonValues.text(money, "id")))
                        .filter(money -> JsonValues.shared(JsonValues.span(money), at) > 0)
                        .min(
                                Comparator.<JsonNode, Boolean>comparing(
                                                money -> !sameValue(gold, money))
                                        .thenComparing(
                                                money ->
                                                        -JsonValues.shared(
                                                                JsonValues.span(money), at)));
        hit.ifPresent(money -> used.add(JsonValues.text(money, "id")));
        if (JsonValues.optional(gold)) {
            return;
        }
        Optional<JsonNode> right = hit.filter(money -> sameValue(gold, money));
        judged.scores().sought(FOUND, hit.isPresent());
        judged.scores()
                .add(VALUE, right.isPresent(), hit.isPresent() && right.isEmpty(), right.isEmpty());
        List<String> differs = new ArrayList<>();
        if (hit.isPresent() && right.isEmpty()) {
            differs.add("value");
        }
        right.ifPresent(money -> details(judged, gold, money, differs));
        judged.note(
                "money",
                Comparison.Verdict.of(hit.isPresent(), differs.isEmpty()),
                shown(gold),
                hit.map(MoneyScorer::shown).orElse(""),
                String.join("; ", differs),
                at);
    }

    private static void details(
            Judged judged, JsonNode gold, JsonNode money, List<String> differs) {
        boolean qualified =
                JsonValues.text(gold, "qualifier").equals(JsonValues.text(money, "qualifier"));
        judged.scores().sought("money qualifier", qualified);
        if (!qualified) {
            differs.add(
                    Parties.differs(
                            "qualifier",
                            JsonValues.text(gold, "qualifier"),
                            JsonValues.text(money, "qualifier")));
        }
        for (String role : List.of("payer", "payee")) {
            Parties.score(judged, "money " + role, role, gold, money).ifPresent(differs::add);
        }
    }

    private static boolean sameValue(JsonNode gold, JsonNode money) {
        return sameNumber(gold, money, "amount_min")
                && sameNumber(gold, money, "amount_max")
                && JsonValues.alternatives(gold, "currency")
                        .contains(JsonValues.text(money, "currency"));
    }

    private static boolean sameNumber(JsonNode gold, JsonNode money, String field) {
        String wanted = JsonValues.text(gold, field);
        String got = JsonValues.text(money, field);
        return wanted.isEmpty() || got.isEmpty()
                ? wanted.equals(got)
                : new BigDecimal(wanted).compareTo(new BigDecimal(got)) == 0;
    }

    /** "$5 million (5000000 to 5000000 USD, exact)". */
    private static String shown(JsonNode money) {
        return JsonValues.text(money, "text")
                + " ("
                + JsonValues.text(money, "amount_min")
                + " to "
                + JsonValues.text(money, "amount_max")
                + " "
                + JsonValues.text(money, "currency")
                + ", "
                + JsonValues.text(money, "qualifier")
                + ")";
    }
}
