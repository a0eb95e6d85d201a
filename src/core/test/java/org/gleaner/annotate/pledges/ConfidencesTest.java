package org.gleaner.annotate.pledges;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gleaner.lexicon.DataFile;
import org.junit.jupiter.api.Test;

class ConfidencesTest {

    private static final List<List<String>> ROWS = DataFile.rows("pledges/confidences.tsv", 6, 2);

    @Test
    void everyRuleHasARow() {
        Set<String> named = new TreeSet<>();
        for (RuleKind kind : RuleKind.values()) {
            named.add(kind.label());
        }
        Set<String> rows = new TreeSet<>();
        ROWS.forEach(row -> rows.add(row.get(0)));
        assertEquals(named, rows);
    }

    @Test
    void aCandidateIsNoSurerWhenNobodyIsBound() {
        for (List<String> row : ROWS) {
            double spoken = Double.parseDouble(row.get(2));
            double named = Double.parseDouble(row.get(3));
            double antecedent = Double.parseDouble(row.get(4));
            double unbound = Double.parseDouble(row.get(5));
            assertTrue(
                    0 < unbound && unbound <= named && antecedent <= named && named <= spoken,
                    row.toString());
        }
    }
}
