package org.gleaner.annotate.payments;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.RuleExamples;

/**
 * How words in a row say who pays whom, whatever a parser makes of them: a line of {@code
 * models/payments/phrases.tsv}, such as {@code R was|were given $ ..6 by G}.
 *
 * @param before what stands before the sum, the nearest first
 * @param after what stands behind it
 * @param isNobodys whether such a sum is no payment between those whom the sentence names: a tax
 * @param fillsOnly whether it leaves those whom others have found
 */
record PaymentPhrase(
        String name,
        List<Element> before,
        List<Element> after,
        boolean isNobodys,
        boolean fillsOnly,
        RuleExamples examples) {

    /** What an element of a phrase stands for. */
    enum Kind {
        GIVER,
        RECEIVER,

        /** Whose costs or business are paid for: "[Acme]'s costs". */
        OWNER,
        WORD,
        GAP
    }

    /**
     * @param words of which a word is one, in lower case; those that end in {@code *} are
     *     beginnings
     * @param length how many words a gap holds at most
     */
    record Element(
            Kind kind, Set<String> words, List<String> beginnings, int length, boolean optional) {

        boolean fits(String word) {
            if (words.contains(word)) {
                return true;
            }
            for (String beginning : beginnings) {
                if (word.startsWith(beginning)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static final Map<String, Kind> PARTIES =
            Map.of("G", Kind.GIVER, "R", Kind.RECEIVER, "O", Kind.OWNER);
    private static final String SUM = "$";
    private static final String GAP = "..";
    private static final String NOBODY = "-";
    private static final String FILLS = "+";
    private static final int COLUMNS = 4;
    private static final Map<String, Set<String>> LISTS =
            DataFile.byKinds("payments/phrase-words.tsv");

    static List<PaymentPhrase> read() {
        return DataFile.rows("payments/phrases.tsv", COLUMNS).stream()
                .map(PaymentPhrase::of)
                .toList();
    }

    /** Of the cells: name, words, examples, counter-examples. */
    static PaymentPhrase of(List<String> row) {
        List<Element> before = new ArrayList<>();
        List<Element> after = new ArrayList<>();
        boolean behind = false;
        boolean nobodys = false;
        boolean fills = false;
        for (String part : row.get(1).split(" ")) {
            if (part.equals(SUM)) {
                behind = true;
            } else if (part.equals(NOBODY)) {
                nobodys = true;
            } else if (part.equals(FILLS)) {
                fills = true;
            } else if (behind) {
                after.add(element(part));
            } else {
                before.add(0, element(part));
            }
        }
        return new PaymentPhrase(
                row.get(0), before, after, nobodys, fills, RuleExamples.of(row.get(2), row.get(3)));
    }

    private static Element element(String part) {
        if (part.startsWith(GAP)) {
            int length = Integer.parseInt(part.substring(GAP.length()));
            return new Element(Kind.GAP, Set.of(), List.of(), length, false);
        }
        Kind party = PARTIES.get(part);
        if (party != null) {
            return new Element(party, Set.of(), List.of(), 0, false);
        }
        boolean optional = part.endsWith("?");
        String words = optional ? part.substring(0, part.length() - 1) : part;
        List<String> whole = new ArrayList<>();
        List<String> begun = new ArrayList<>();
        for (String word : words.split("\\|")) {
            for (String each : word.startsWith("@") ? LISTS.get(word.substring(1)) : Set.of(word)) {
                if (each.endsWith("*")) {
                    begun.add(each.substring(0, each.length() - 1));
                } else {
                    whole.add(each);
                }
            }
        }
        return new Element(Kind.WORD, Set.copyOf(whole), begun, 0, optional);
    }
}
