package org.gleaner.annotate.titles;

import java.util.Set;
import org.gleaner.lexicon.DataFile;

/** Letters behind a name for a seat, a degree or an honour: "MP" of "Ann Lee MP, the chair". */
final class Postnominals {

    private static final Set<String> LETTERS = DataFile.words("titles/letters.txt");
    private static final Set<String> MANDATES = DataFile.words("titles/mandates.txt");

    private static final int AGE_DIGITS = 2;

    private Postnominals() {}

    /** The first token from there on that is none of them: behind "QC MP". */
    static int behind(int token, NamedText text) {
        int at = token;
        while (text.isCapital(at) && isLetters(text.lower(at))) {
            at++;
        }
        return at;
    }

    /** "MD", or an age. */
    static boolean isLettersOrAge(String word) {
        return LETTERS.contains(word.endsWith(".") ? word.substring(0, word.length() - 1) : word)
                || !word.isEmpty()
                        && word.length() <= AGE_DIGITS
                        && Character.isDigit(word.charAt(0));
    }

    private static boolean isLetters(String word) {
        return LETTERS.contains(word) || MANDATES.contains(word);
    }
}
