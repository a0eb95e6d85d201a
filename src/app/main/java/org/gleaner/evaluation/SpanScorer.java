package org.gleaner.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gleaner.model.Span;
import tools.jackson.databind.JsonNode;

/**
 * Names of gold that marks each where it stands: right is what has the same start, end and type.
 *
 * @param types those that count; the gold's own
 */
record SpanScorer(Set<String> types) implements Scorer {

    static final String MISC = "MISC";

    /** What corpora call the types. */
    private static final Map<String, String> SYNONYMS =
            Map.of(
                    "PER", "PERSON",
                    "ORG", "ORGANIZATION",
                    "LOC", "LOCATION",
                    "GPE", "LOCATION",
                    "FAC", "LOCATION",
                    "NORP", "NATIONALITY");

    private static final List<String> MISCELLANEOUS =
            List.of("NATIONALITY", "EVENT", "LAW", "PRODUCT");

    private record Name(Span span, String type) implements Comparable<Name> {
        @Override
        public int compareTo(Name other) {
            int byPlace = span.compareTo(other.span);
            return byPlace == 0 ? type.compareTo(other.type) : byPlace;
        }
    }

    /** The type in the words of this program. */
    static String type(String label) {
        return SYNONYMS.getOrDefault(label, label);
    }

    @Override
    public void score(Judged judged) {
        Set<Name> wanted = new TreeSet<>();
        for (JsonNode name : judged.gold().records(GoldNames.FIELD)) {
            add(wanted, name, type(JsonValues.text(name, "type")));
        }
        Set<Name> found = new TreeSet<>();
        judged.found("mentions").forEach(one -> add(found, one, JsonValues.text(one, "type")));
        judged.found("money").forEach(one -> add(found, one, "MONEY"));
        judged.found("dates").stream()
                .filter(date -> JsonValues.text(date, "kind").equals("date"))
                .forEach(date -> add(found, date, "DATE"));
        for (Name name : wanted) {
            enter(judged, name, found.contains(name) ? Optional.of(name) : other(found, name));
        }
        for (Name name : found) {
            if (!wanted.contains(name)) {
                judged.scores().spurious("names " + name.type);
                if (other(wanted, name).isEmpty()) {
                    note(judged, Comparison.Verdict.SPURIOUS, "", shown(judged, name), name);
                }
            }
        }
    }

    private static void enter(Judged judged, Name wanted, Optional<Name> found) {
        boolean right = found.filter(wanted::equals).isPresent();
        judged.scores().sought("names " + wanted.type, right);
        note(
                judged,
                Comparison.Verdict.of(found.isPresent(), right),
                shown(judged, wanted),
                found.map(name -> shown(judged, name)).orElse(""),
                wanted);
    }

    private static void note(
            Judged judged, Comparison.Verdict verdict, String wanted, String found, Name at) {
        judged.note("name", verdict, wanted, found, "", at.span);
    }

    private void add(Set<Name> names, JsonNode record, String type) {
        String counted = types.contains(MISC) && MISCELLANEOUS.contains(type) ? MISC : type;
        if (types.contains(counted)) {
            names.add(new Name(JsonValues.span(record), counted));
        }
    }

    /** What overlaps a name, for the reader of errors. */
    private static Optional<Name> other(Set<Name> names, Name name) {
        return names.stream().filter(one -> one.span.overlaps(name.span)).findFirst();
    }

    private static String shown(Judged judged, Name name) {
        return name.type + " " + judged.gold().words(name.span);
    }
}
