package org.gleaner.evaluation;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Parties of records: the right one, a wrong one, one in vain, or none. */
final class Parties {

    private Parties() {}

    /**
     * Enters whether the party in {@code role} is the right one.
     *
     * @return what differs, where something does
     */
    static Optional<String> score(
            Judged judged, String kind, String role, JsonNode gold, JsonNode found) {
        String wanted = JsonValues.text(gold, role);
        String got = JsonValues.name(found, role);
        boolean right = judged.aliases().same(got, List.of(wanted));
        return enter(judged.scores(), kind, role, wanted, got, right);
    }

    /**
     * Enters whether a part of a record is right that either side may be without.
     *
     * @return what differs, where something does
     */
    static Optional<String> enter(
            Scores scores, String kind, String part, String wanted, String got, boolean right) {
        if (wanted.isEmpty() && got.isEmpty()) {
            return Optional.empty();
        }
        scores.add(kind, right, !got.isEmpty() && !right, !wanted.isEmpty() && !right);
        return right ? Optional.empty() : Optional.of(differs(part, wanted, got));
    }

    /** "payer: Ann Lee, found Bob Day". */
    static String differs(String what, String wanted, String found) {
        return what
                + ": "
                + (wanted.isEmpty() ? "none" : wanted)
                + ", found "
                + (found.isEmpty() ? "none" : found);
    }
}
