package org.gleaner.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gleaner.model.Span;
import tools.jackson.databind.JsonNode;

/** Names that mean the same: every pair of forms that the gold has and the program finds. */
final class LinkScorer implements Scorer {

    private static final String LINKS = "alias links";
    private static final Span NOWHERE = new Span(0, 0);

    /** A form of the gold's entity of that number. */
    private record Form(String words, int entity) {}

    @Override
    public void score(Judged judged) {
        Map<String, String> entities = new HashMap<>();
        for (JsonNode mention : judged.found("mentions")) {
            entities.putIfAbsent(
                    Aliases.norm(JsonValues.text(mention, "text")),
                    JsonValues.text(mention, "entity"));
        }
        List<Form> forms = forms(judged.gold());
        forms.removeIf(form -> !entities.containsKey(form.words));
        for (int i = 0; i < forms.size(); i++) {
            for (int j = i + 1; j < forms.size(); j++) {
                if (!forms.get(i).words.equals(forms.get(j).words)) {
                    pair(judged, forms.get(i), forms.get(j), entities);
                }
            }
        }
    }

    private static List<Form> forms(GoldDocument gold) {
        List<Form> forms = new ArrayList<>();
        List<JsonNode> entities = gold.records("entities");
        for (int i = 0; i < entities.size(); i++) {
            if (!JsonValues.flag(entities.get(i), "any_surface")) {
                Set<String> surfaces =
                        new LinkedHashSet<>(JsonValues.texts(entities.get(i), "surfaces"));
                for (String surface : surfaces) {
                    forms.add(new Form(Aliases.norm(surface), i));
                }
            }
        }
        return forms;
    }

    private static void pair(Judged judged, Form one, Form other, Map<String, String> entities) {
        String entity = entities.get(one.words);
        boolean together = !entity.isEmpty() && entity.equals(entities.get(other.words));
        String both = one.words + " = " + other.words;
        if (one.entity == other.entity) {
            judged.scores().sought(LINKS, together);
            judged.note(
                    "link",
                    together ? Comparison.Verdict.RIGHT : Comparison.Verdict.MISSED,
                    both,
                    together ? both : "",
                    "",
                    NOWHERE);
        } else if (together) {
            judged.scores().spurious(LINKS);
            judged.note("link", Comparison.Verdict.SPURIOUS, "", both, "", NOWHERE);
        }
    }
}
