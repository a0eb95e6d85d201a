package org.gleaner.annotate.money;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.text.CharRuns;

/** Words of scale that the money of some countries alone is counted in: lakh and crore. */
final class OwnScales {

    private final Map<String, Set<String>> countries = new HashMap<>();

    OwnScales() {
        for (List<String> row : DataFile.rows("money/own-scales.tsv", 2)) {
            countries.put(row.get(0), Set.of(row.get(1).split(",")));
        }
    }

    /** The ISO codes of the countries that have the scale of {@code figure}. */
    Optional<Set<String>> countries(CharRuns runs, MoneyExpression figure) {
        for (int at = figure.from(); at < figure.to(); at++) {
            Set<String> found = runs.isLetters(at) ? countries.get(runs.lower(at)) : null;
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }
}
