package org.gleaner.annotate.pledges;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;

/** How sure a candidate of each rule and form is: {@code models/pledges/confidences.tsv}. */
final class Confidences {

    private static final Map<List<String>, List<String>> TABLE =
            DataFile.rows("pledges/confidences.tsv", 5, 2).stream()
                    .collect(Collectors.toMap(row -> row.subList(0, 2), row -> row.subList(2, 5)));

    private Confidences() {}

    /**
     * @param pledger who is bound, if anybody is known to be
     * @throws IllegalStateException when the table has no row for the candidate's rule and form
     */
    static double of(PledgeCandidate candidate, Optional<Party> pledger) {
        boolean pointed =
                pledger.filter(party -> party.source() == Resolution.ANTECEDENT).isPresent();
        return Double.parseDouble(row(candidate).get(pledger.isEmpty() ? 2 : pointed ? 1 : 0));
    }

    /** As when its subject is named: by this the rules are ranked that found the same action. */
    static double of(PledgeCandidate candidate) {
        return Double.parseDouble(row(candidate).get(0));
    }

    private static List<String> row(PledgeCandidate candidate) {
        List<String> row = TABLE.get(List.of(candidate.kind().label(), candidate.form()));
        if (row == null) {
            throw new IllegalStateException(
                    "no confidence for "
                            + candidate.kind().label()
                            + " \""
                            + candidate.form()
                            + "\" in models/pledges/confidences.tsv");
        }
        return row;
    }
}
