package org.gleaner.evaluation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gleaner.model.Span;
import tools.jackson.databind.JsonNode;

/** Relations: of the right type, between the right parties, with the right office. */
final class RelationScorer implements Scorer {

    private static final String RELATIONS = "relations";

    /** Those that go both ways. */
    private static final Set<String> MUTUAL = Set.of("MET_WITH", "SPOUSE_OF");

    private static final String OFFICE = "HOLDS_POSITION";

    @Override
    public void score(Judged judged) {
        Aliases aliases = judged.aliases();
        List<JsonNode> found = judged.found(RELATIONS);
        Set<Integer> explained = new TreeSet<>();
        for (JsonNode gold : judged.gold().records(RELATIONS)) {
            int hit = -1;
            for (int i = found.size() - 1; i >= 0; i--) {
                if (fits(gold, found.get(i), aliases)) {
                    explained.add(i);
                    hit = i;
                }
            }
            if (!JsonValues.optional(gold)) {
                enter(judged, gold, hit < 0 ? null : found.get(hit));
            }
        }
        for (int i = 0; i < found.size(); i++) {
            JsonNode relation = found.get(i);
            if (!explained.contains(i) && judged.counts(RELATIONS, relation)) {
                judged.scores().spurious(RELATIONS);
                judged.scores().spurious(kind(relation));
                judged.note(
                        "relation",
                        Comparison.Verdict.SPURIOUS,
                        "",
                        shown(relation),
                        "",
                        JsonValues.span(relation));
            }
        }
    }

    private static void enter(Judged judged, JsonNode gold, JsonNode hit) {
        judged.scores().sought(RELATIONS, hit != null);
        judged.scores().sought(kind(gold), hit != null);
        judged.note(
                "relation",
                Comparison.Verdict.of(hit != null, true),
                shown(gold),
                hit == null ? "" : shown(hit),
                "",
                judged.gold().place(gold, "evidence", 0).orElse(new Span(0, 0)));
    }

    private static boolean fits(JsonNode gold, JsonNode found, Aliases aliases) {
        if (!JsonValues.alternatives(gold, "type").contains(JsonValues.text(found, "type"))
                || !sameOffice(gold, found)) {
            return false;
        }
        String subject = JsonValues.name(found, "subject");
        String object = JsonValues.name(found, "object");
        return parties(gold, subject, object, aliases)
                || MUTUAL.contains(JsonValues.text(gold, "type"))
                        && parties(gold, object, subject, aliases);
    }

    private static boolean parties(JsonNode gold, String subject, String object, Aliases aliases) {
        if (!aliases.same(subject, List.of(JsonValues.text(gold, "subject")))) {
            return false;
        }
        if (!JsonValues.text(gold, "object").isEmpty()) {
            return aliases.same(object, JsonValues.alternatives(gold, "object"));
        }
        List<String> also = JsonValues.texts(gold, "object_alt");
        return object.isEmpty() || also.isEmpty() || aliases.same(object, also);
    }

    private static boolean sameOffice(JsonNode gold, JsonNode found) {
        String wanted = Aliases.norm(JsonValues.text(gold, "value"));
        String got = Aliases.norm(JsonValues.text(found, "value"));
        return !JsonValues.text(gold, "type").equals(OFFICE)
                || JsonValues.text(gold, "value").isEmpty()
                || JsonValues.text(found, "value").isEmpty()
                || wanted.contains(got)
                || got.contains(wanted);
    }

    private static String kind(JsonNode relation) {
        return "relation " + JsonValues.text(relation, "type");
    }

    /**
     * "HOLDS_POSITION Ann Lee -> Acme (Director)"; parties are names in gold, objects in results.
     */
    private static String shown(JsonNode relation) {
        String value = JsonValues.text(relation, "value");
        return JsonValues.text(relation, "type")
                + " "
                + party(relation, "subject")
                + " \u2192 "
                + party(relation, "object")
                + (value.isEmpty() ? "" : " (" + value + ")");
    }

    private static String party(JsonNode relation, String role) {
        return JsonValues.text(relation, role) + JsonValues.name(relation, role);
    }
}
