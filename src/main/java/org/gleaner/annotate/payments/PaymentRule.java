package org.gleaner.annotate.payments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gleaner.annotate.lexicon.DataFile;
import org.gleaner.annotate.syntax.TreePath;

/**
 * How the word that a sum hangs on tells who pays whom: a line of {@code models/payments/rules.tsv}.
 *
 * @param tag   how the word's Penn tag begins
 * @param onSum the way to the payee from the sum itself
 */
record PaymentRule(String tag, TreePath payer, TreePath payee, Optional<TreePath> onSum) {

    private static final int COLUMNS = 5;

    /** The rules by the lemma of the word. */
    static Map<String, List<PaymentRule>> read() {
        Map<String, List<PaymentRule>> rules = new HashMap<>();
        for (List<String> row : DataFile.rows("payments/rules.tsv", COLUMNS)) {
            String[] trigger = row.get(1).split("/");
            PaymentRule rule = new PaymentRule(trigger[1].equals("V") ? "VB" : "NN", TreePath.of(row.get(2)), TreePath.of(row.get(3)),
                    row.get(4).equals("-") ? Optional.empty() : Optional.of(TreePath.of(row.get(4))));
            for (String lemma : trigger[0].split(",")) {
                rules.computeIfAbsent(lemma, key -> new ArrayList<>()).add(rule);
            }
        }
        return rules;
    }
}
