package org.gleaner.annotate.payments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.syntax.Dependencies;
import org.gleaner.syntax.TreePath;

/**
 * How the word that a sum hangs on tells who pays whom: a line of {@code
 * models/payments/rules.tsv}.
 *
 * @param tag how the word's Penn tag begins
 * @param hangs how the sum must hang on a verb: {@code obj}, {@code subj} or prepositions; any way
 *     but as its subject where empty
 * @param onSum the way to the payee from the sum itself
 */
record PaymentRule(
        String tag, Set<String> hangs, TreePath payer, TreePath payee, Optional<TreePath> onSum) {

    private static final int COLUMNS = 6;

    /** The rules by the lemma of the word. */
    static Map<String, List<PaymentRule>> read() {
        Map<String, List<PaymentRule>> rules = new HashMap<>();
        for (List<String> row : DataFile.rows("payments/rules.tsv", COLUMNS)) {
            String[] trigger = row.get(1).split("/");
            PaymentRule rule =
                    new PaymentRule(
                            trigger[1].equals("V") ? "VB" : "NN",
                            row.get(2).equals("-") ? Set.of() : Set.of(row.get(2).split(",")),
                            TreePath.of(row.get(3)),
                            TreePath.of(row.get(4)),
                            row.get(5).equals("-")
                                    ? Optional.empty()
                                    : Optional.of(TreePath.of(row.get(5))));
            for (String lemma : trigger[0].split(",")) {
                rules.computeIfAbsent(lemma, key -> new ArrayList<>()).add(rule);
            }
        }
        return rules;
    }

    /**
     * Whether the rule speaks of a sum that hangs so. What another verb governs ("will invest $40
     * million and borrow $60 million") is no sum of this one.
     *
     * @param below the word right below the trigger on the way to the sum, or the trigger itself
     */
    boolean fits(int trigger, int below, Dependencies syntax) {
        if (!syntax.tag(trigger).startsWith(tag)) {
            return false;
        }
        if (below == trigger) {
            return true;
        }
        if (syntax.isVerb(below) && tag.startsWith("VB") && hangs.isEmpty()) {
            return false;
        }
        return switch (syntax.relation(below)) {
            case "nsubj" -> hangs.contains("subj");
            case "obj", "nsubj:pass" -> hangs.isEmpty() || hangs.contains("obj");
            default ->
                    hangs.isEmpty()
                            || hangs.contains(syntax.lemma(below))
                            || syntax.children(below, "case", "mark").stream()
                                    .anyMatch(marker -> hangs.contains(syntax.lemma(marker)));
        };
    }
}
