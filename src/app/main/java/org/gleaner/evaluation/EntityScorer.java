package org.gleaner.evaluation;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gleaner.model.EntityType;
import org.gleaner.model.Span;
import tools.jackson.databind.JsonNode;

/** Names: each distinct form of a type counts once, wherever it stands. */
final class EntityScorer implements Scorer {

    /** Those that gold marks: a percentage is a mention and no entity. */
    static final List<String> TYPES =
            List.of(
                    EntityType.PERSON.name(),
                    EntityType.ORGANIZATION.name(),
                    EntityType.LOCATION.name(),
                    EntityType.NATIONALITY.name(),
                    EntityType.LAW.name(),
                    EntityType.EVENT.name(),
                    EntityType.PRODUCT.name());

    private record Form(String words, String type) implements Comparable<Form> {
        @Override
        public int compareTo(Form other) {
            int byWords = words.compareTo(other.words);
            return byWords == 0 ? type.compareTo(other.type) : byWords;
        }
    }

    @Override
    public void score(Judged judged) {
        Map<Form, Span> found = new TreeMap<>();
        for (JsonNode mention : judged.found("mentions")) {
            String type = JsonValues.text(mention, "type");
            if (TYPES.contains(type)) {
                String words = Aliases.norm(JsonValues.text(mention, "text"));
                found.putIfAbsent(new Form(words, type), JsonValues.span(mention));
            }
        }
        Set<Form> explained = new HashSet<>();
        for (JsonNode entity : judged.gold().records("entities")) {
            score(judged, entity, found, explained);
        }
        found.forEach(
                (form, at) -> {
                    if (!explained.contains(form) && judged.counts("mentions", form.words)) {
                        judged.scores().spurious("entities " + form.type);
                        judged.note(
                                "name",
                                Comparison.Verdict.SPURIOUS,
                                "",
                                form.type + " " + form.words,
                                "",
                                at);
                    }
                });
    }

    private static void score(
            Judged judged, JsonNode entity, Map<Form, Span> found, Set<Form> explained) {
        List<String> types = JsonValues.alternatives(entity, "type");
        Map<String, String> surfaces = new LinkedHashMap<>();
        JsonValues.texts(entity, "surfaces")
                .forEach(form -> surfaces.putIfAbsent(Aliases.norm(form), form));
        surfaces.keySet()
                .forEach(form -> types.forEach(type -> explained.add(new Form(form, type))));
        if (JsonValues.optional(entity)) {
            return;
        }
        if (JsonValues.flag(entity, "any_surface")) {
            sought(judged, types, surfaces, found);
        } else {
            surfaces.forEach((form, words) -> sought(judged, types, Map.of(form, words), found));
        }
    }

    /**
     * One of some forms is to be found, as one of some types.
     *
     * @param forms with the words of the text
     */
    private static void sought(
            Judged judged, List<String> types, Map<String, String> forms, Map<Form, Span> found) {
        String type = types.get(0);
        Form hit = null;
        for (String form : forms.keySet()) {
            for (String one : types) {
                hit = found.containsKey(new Form(form, one)) ? new Form(form, one) : hit;
            }
        }
        String wanted = type + " " + String.join(" | ", forms.values());
        judged.scores().sought("entities " + type, hit != null);
        judged.note(
                "name",
                hit == null ? Comparison.Verdict.MISSED : Comparison.Verdict.RIGHT,
                wanted,
                hit == null ? "" : hit.type + " " + hit.words,
                "",
                hit == null
                        ? judged.gold()
                                .find(forms.values().iterator().next(), 0)
                                .orElse(new Span(0, 0))
                        : found.get(hit));
    }
}
