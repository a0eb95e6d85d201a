package org.gleaner.lexicon;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The forms that a lemma can have in a text, as verb and as noun, before any tagger has spoken:
 * rather one too many than one too few.
 */
public final class Inflection {

    private static final Map<String, String> IRREGULAR = DataFile.map("lexicon/forms.tsv");
    private static final String VOWELS = "aeiou";

    private Inflection() {}

    /** "marry": marry, marries, married, marrying; "bear" has "born" as well. */
    public static Set<String> forms(String lemma) {
        Set<String> forms = new LinkedHashSet<>(presentForms(lemma));
        int last = lemma.length() - 1;
        if (lemma.endsWith("e")) {
            forms.add(lemma + "d");
        } else if (endsInY(lemma)) {
            forms.add(lemma.substring(0, last) + "ied");
        } else {
            forms.add(lemma + "ed");
            forms.add(lemma + lemma.charAt(last) + "ed");
        }
        forms.addAll(Set.of(IRREGULAR.getOrDefault(lemma, lemma).split("\\|")));
        if (lemma.endsWith("man")) {
            forms.add(lemma.substring(0, last - 1) + "en");
        }
        return forms;
    }

    /** Without the regular forms of the past: "marry", "marries", "marrying". */
    public static Set<String> presentForms(String lemma) {
        Set<String> forms = new LinkedHashSet<>(Set.of(lemma));
        int last = lemma.length() - 1;
        forms.add(lemma + "s");
        forms.add(lemma + "ing");
        if (endsInY(lemma)) {
            forms.add(lemma.substring(0, last) + "ies");
        } else if (lemma.endsWith("e")) {
            forms.add(lemma.substring(0, last) + "ing");
        } else {
            forms.add(lemma + "es");
            forms.add(lemma + lemma.charAt(last) + "ing");
        }
        return forms;
    }

    /**
     * The word without the ending of a regular plural: "countries" is "country"; rather a cut too
     * many ("gas" is "ga") than one too few.
     */
    public static String singular(String word) {
        return word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : withoutS(word);
    }

    /** The word without the "s" that it ends in. */
    public static String withoutS(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static boolean endsInY(String lemma) {
        return lemma.endsWith("y")
                && lemma.length() > 2
                && VOWELS.indexOf(lemma.charAt(lemma.length() - 2)) < 0;
    }
}
