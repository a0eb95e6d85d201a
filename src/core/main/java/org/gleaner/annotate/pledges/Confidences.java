package org.gleaner.annotate.pledges;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;

/** How sure a find of each rule and form is: {@code models/pledges/confidences.tsv}. */
final class Confidences {

    private static final Map<List<String>, List<String>> TABLE =
            DataFile.rows("pledges/confidences.tsv", 5, 2).stream()
                    .collect(Collectors.toMap(row -> row.subList(0, 2), row -> row.subList(2, 5)));

    private Confidences() {}

    /**
     * @param pledger who is bound, if anybody is known to be
     * @throws IllegalStateException when the table has no row for the find's rule and form
     */
    static double of(Find find, Optional<Party> pledger) {
        boolean pointed =
                pledger.filter(party -> party.source() == Resolution.ANTECEDENT).isPresent();
        return Double.parseDouble(row(find).get(pledger.isEmpty() ? 2 : pointed ? 1 : 0));
    }

    /** As when its subject is named: by this the rules are ranked that found the same deed. */
    static double of(Find find) {
        return Double.parseDouble(row(find).get(0));
    }

    private static List<String> row(Find find) {
        List<String> row = TABLE.get(List.of(find.rule(), find.form()));
        if (row == null) {
            throw new IllegalStateException(
                    "no confidence for "
                            + find.rule()
                            + " \""
                            + find.form()
                            + "\" in models/pledges/confidences.tsv");
        }
        return row;
    }
}
