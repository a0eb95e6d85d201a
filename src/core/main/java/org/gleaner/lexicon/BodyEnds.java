package org.gleaner.lexicon;

import java.util.Set;

/**
 * The last words of the full names of bodies that are said without them: "Group" of "Harding Media
 * Group", of {@code models/lexicon/company-ends.txt}, and "Foundation" of "Belcourt Foundation", of
 * {@code body-ends.txt}.
 */
public final class BodyEnds {

    private static final Set<String> COMPANIES = DataFile.words("lexicon/company-ends.txt");
    private static final Set<String> OTHERS = DataFile.words("lexicon/body-ends.txt");

    private BodyEnds() {}

    /** "Group": the end of a company's name. */
    public static boolean isOfCompany(String word) {
        return COMPANIES.contains(word);
    }

    /** "Group", "Foundation": the end of the name of any body. */
    public static boolean contains(String word) {
        return isOfCompany(word) || OTHERS.contains(word);
    }
}
