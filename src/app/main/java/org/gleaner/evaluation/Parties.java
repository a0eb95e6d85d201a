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
            Scores scores,
            String kind,
            String role,
            JsonNode gold,
            JsonNode found,
            Aliases aliases) {
        String wanted = JsonValues.text(gold, role);
        String got = JsonValues.name(found, role);
        if (wanted.isEmpty() && got.isEmpty()) {
            return Optional.empty();
        }
        boolean right = aliases.same(got, List.of(wanted));
        scores.add(kind, right, !got.isEmpty() && !right, !wanted.isEmpty() && !right);
        return right ? Optional.empty() : Optional.of(differs(role, wanted, got));
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
