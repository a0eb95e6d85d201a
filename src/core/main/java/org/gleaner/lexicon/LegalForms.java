package org.gleaner.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The legal forms of {@code models/lexicon/legal-forms.tsv}, by which the law of a country calls
 * companies: "Oyj", "sp. z o.o.", "Sdn Bhd", and "PT" before the name. White space inside a form is
 * of no account.
 */
public final class LegalForms {

    /** How many words a form has at most. */
    public static final int LONGEST = 9;

    private static final Set<String> AFTER = new HashSet<>();

    /** All that begins one of those. */
    private static final Set<String> OPENINGS = new HashSet<>();

    private static final Set<String> BEFORE = new HashSet<>();
    private static final Set<String> APART = new HashSet<>();

    static {
        for (List<String> row : DataFile.rows("lexicon/legal-forms.tsv", 2, 2)) {
            String form = row.get(0).replace(" ", "");
            (row.get(1).equals("before") ? BEFORE : AFTER).add(form);
            if (!form.equals(row.get(0)) || !form.chars().allMatch(Character::isLetter)) {
                APART.add(form);
            }
        }
        for (String form : AFTER) {
            for (int end = 0; end <= form.length(); end++) {
                OPENINGS.add(form.substring(0, end));
            }
        }
    }

    private LegalForms() {}

    /** Whether a form stands behind the name; {@code form} without white space: "sp.zo.o.". */
    public static boolean isAfter(String form) {
        return AFTER.contains(form);
    }

    /** Whether a form that stands behind the name begins so: "sp.z". */
    public static boolean opensAfter(String words) {
        return OPENINGS.contains(words);
    }

    /** Whether the form may be written as several words: "Sdn Bhd", not "A G". */
    public static boolean mayBeApart(String form) {
        return APART.contains(form);
    }

    /** Whether a form stands before the name: "PT". */
    public static boolean isBefore(String form) {
        return BEFORE.contains(form);
    }

    /** Whether a name ends with a legal form: "Acme Mills Ltd". */
    public static boolean isCompany(String name) {
        return length(List.of(name.split(" "))) > 0;
    }

    /**
     * How many of the words at the end of a name are its legal form, the longest one; 0 if none.
     */
    public static int length(List<String> name) {
        StringBuilder form = new StringBuilder();
        int length = 0;
        for (int words = 1; words < name.size() && words <= LONGEST; words++) {
            form.insert(0, name.get(name.size() - words));
            if (isAfter(form.toString()) && (words == 1 || mayBeApart(form.toString()))) {
                length = words;
            }
        }
        return length;
    }
}
