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
            DataFile.rows("pledges/confidences.tsv", 6, 2).stream()
                    .collect(Collectors.toMap(row -> row.subList(0, 2), row -> row.subList(2, 6)));

    private static final int SPOKEN = 0;
    private static final int NAMED = 1;
    private static final int ANTECEDENT = 2;
    private static final int UNBOUND = 3;

    private Confidences() {}

    /**
     * @param pledger who is bound, if anybody is known to be
     * @throws IllegalStateException when the table has no row for the candidate's rule and form
     */
    static double of(PledgeCandidate candidate, Optional<Party> pledger) {
        return Double.parseDouble(
                row(candidate).get(pledger.map(party -> column(party.source())).orElse(UNBOUND)));
    }

    /** Who speaks is known best, and what stands for another name least. */
    private static int column(Resolution source) {
        return switch (source) {
            case SPEAKER, QUOTE, STRUCTURE -> SPOKEN;
            case SUBJECT, OBJECT, POSSESSIVE -> NAMED;
            case ANTECEDENT, AUTHOR -> ANTECEDENT;
        };
    }

    /** As when its subject speaks: by this the rules are ranked that found the same action. */
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
