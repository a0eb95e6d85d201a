package org.gleaner.annotate.pledges;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.Inflection;
import org.gleaner.model.Pledge.Strength;

/** The verbs that set money aside: {@code models/pledges/funding.tsv}. */
final class FundingVerbs {

    /**
     * @param particle "aside" of "set aside", empty for none
     * @param giftOnly only of a sum that goes to somebody: "announced a profit" gives nothing
     * @param inPast also in the past: what was allocated is still to be paid, what was donated not
     * @param passiveOnly the active is a verb of undertaking
     * @param perfectOnly of the past only the perfect: "has offered"
     */
    record Entry(
            String particle,
            boolean giftOnly,
            boolean inPast,
            boolean passiveOnly,
            boolean perfectOnly,
            Strength strength) {}

    private static final Map<String, List<Entry>> BY_LEMMA = new HashMap<>();
    private static final Set<String> FORMS = new HashSet<>();
    private static final Set<String> OF_ANY_SUM = new HashSet<>();

    static {
        for (List<String> row : DataFile.rows("pledges/funding.tsv", 5, 2)) {
            BY_LEMMA.computeIfAbsent(row.get(0), key -> new ArrayList<>())
                    .add(
                            new Entry(
                                    row.get(1).equals("-") ? "" : row.get(1),
                                    row.get(2).equals("gift"),
                                    !row.get(3).equals("now"),
                                    row.get(3).equals("passive"),
                                    row.get(3).equals("perfect"),
                                    Strength.valueOf(row.get(4).toUpperCase(Locale.ROOT))));
            FORMS.addAll(Inflection.forms(row.get(0)));
            if (!row.get(2).equals("gift")) {
                OF_ANY_SUM.addAll(Inflection.forms(row.get(0)));
            }
        }
    }

    private FundingVerbs() {}

    static List<Entry> of(String lemma) {
        return BY_LEMMA.getOrDefault(lemma, List.of());
    }

    /** Whether the word can be a form of a verb that gives any sum: "allocated", not "approved". */
    static boolean isFormOfAnySum(String word) {
        return OF_ANY_SUM.contains(word);
    }

    /** Whether the word can be a form of one of the verbs, before a tree has said so. */
    static boolean isForm(String word) {
        return FORMS.contains(word);
    }
}
