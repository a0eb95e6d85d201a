package org.gleaner.annotate.payments;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.RuleExamples;
import org.gleaner.syntax.Dependencies;
import org.gleaner.syntax.TreePath;

/**
 * How the word that an amount hangs on says who pays whom: a line of {@code
 * models/payments/rules.tsv}.
 *
 * @param lemmas the words that it speaks of
 * @param tag how the word's Penn tag begins
 * @param hangs how the amount must hang on a verb: {@code obj}, {@code sole} (the only object of an
 *     active verb), {@code subj} or prepositions; any way but as its subject where empty
 * @param onAmount the path to the payee from the amount itself
 * @param doerGets whether the subject of the verb gets the money: the seller, not the buyer
 * @param isGiving whether the verb takes the payee right behind it: "paid Kenya $5 million"
 * @param takesFor whether "for" leads to who gets it: "donated $5 million for the museum"
 */
record PaymentRule(
        String name,
        List<String> lemmas,
        String tag,
        Set<String> hangs,
        TreePath payer,
        TreePath payee,
        Optional<TreePath> onAmount,
        boolean doerGets,
        boolean isGiving,
        boolean takesFor,
        RuleExamples examples) {

    private static final Map<String, String> TAGS = Map.of("V", "VB", "D", "VBD", "N", "NN");
    private static final String SOLE = "sole";
    private static final String BY = "by";
    private static final String RAISE = "raise";

    /**
     * What stands behind these goes along with the payment: "won $2 million, [with] $9 million".
     */
    private static final Set<String> LOOSE = DataFile.words("payments/loose.txt");

    /**
     * Of the cells: rule, trigger, how the amount hangs on it, payer, payee, payee on the amount
     * itself, examples, counter-examples.
     */
    static PaymentRule of(List<String> row) {
        String[] trigger = row.get(1).split("/");
        return new PaymentRule(
                row.get(0),
                List.of(trigger[0].split(",")),
                TAGS.get(trigger[1]),
                row.get(2).equals("-") ? Set.of() : Set.of(row.get(2).split(",")),
                TreePath.of(row.get(3)),
                TreePath.of(row.get(4)),
                row.get(5).equals("-") ? Optional.empty() : Optional.of(TreePath.of(row.get(5))),
                trigger[1].equals("V") && List.of(row.get(4).split("\\|")).contains("subj"),
                trigger[1].equals("V") && List.of(row.get(4).split("\\|")).contains("iobj"),
                List.of(row.get(5).split(",")).contains("for"),
                RuleExamples.of(row.get(6), row.get(7)));
    }

    /** Who raises money in person, does so for others: "Ross has raised £3,000". */
    boolean isRaising() {
        return doerGets && lemmas.contains(RAISE);
    }

    /**
     * A noun that the tagger takes for an adjective stands where a noun does: "a £5 million fine".
     */
    private boolean isOfClass(int trigger, Dependencies syntax) {
        String relation = syntax.relation(trigger);
        return syntax.tag(trigger).startsWith(tag)
                || tag.equals("NN")
                        && syntax.tag(trigger).equals("JJ")
                        && (relation.startsWith("obl") || relation.equals("obj"));
    }

    /**
     * Whether the rule speaks of an amount that hangs so. What another verb governs ("will invest
     * $40 million and borrow $60 million") is not an amount of this one.
     *
     * @param below the word right below the trigger on the way to the amount, or the trigger itself
     */
    boolean fits(int trigger, int below, Dependencies syntax) {
        if (!isOfClass(trigger, syntax)) {
            return false;
        }
        if (hangs.contains(SOLE)) {
            return isSole(trigger, below, syntax);
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
                    hangs.isEmpty() && !isMarked(below, LOOSE, syntax)
                            || hangs.contains(syntax.lemma(below))
                            || isMarked(below, hangs, syntax);
        };
    }

    private static boolean isSole(int verb, int sum, Dependencies syntax) {
        return syntax.relation(sum).equals("obj")
                && !syntax.relation(verb).startsWith("acl")
                && !syntax.isPassive(syntax.coordinationHead(verb))
                && !isNamedBetween(verb, sum, syntax)
                && !isByOther(verb, syntax)
                && syntax.children(verb, "obj", "iobj").size() == 1;
    }

    /** "paid a fine [levied] by France": the doer of another participle. */
    private static boolean isByOther(int verb, Dependencies syntax) {
        boolean other = false;
        for (int token = verb + 1; token < syntax.size(); token++) {
            if (syntax.lemma(token).equals(BY)) {
                return other;
            }
            other |= syntax.isVerb(token);
        }
        return false;
    }

    /** "fined [Barclays] €4 million", where the parser takes the name for a part of the sum. */
    private static boolean isNamedBetween(int verb, int sum, Dependencies syntax) {
        for (int token = verb + 1; token < sum; token++) {
            if (syntax.tag(token).startsWith("NNP")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMarked(int token, Set<String> words, Dependencies syntax) {
        return syntax.children(token, "case", "mark").stream()
                .anyMatch(marker -> words.contains(syntax.lemma(marker)));
    }
}
