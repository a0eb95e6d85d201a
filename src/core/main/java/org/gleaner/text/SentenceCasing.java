package org.gleaner.text;

/** How a sentence uses capitals. */
public enum SentenceCasing {

    /** Capitals say something, most words are in lower case. */
    RUNNING,
    /** In all caps. */
    ALL_CAPS,
    /** Not even the first word has a capital, as in messages. */
    LOWER,
    /** A heading with Capitals on Most Words, or too little to tell. */
    OTHER;

    private static final int FEWEST_LETTERS = 4;

    public static SentenceCasing of(String[] words) {
        if (isAllCaps(words)) {
            return ALL_CAPS;
        }
        int capitalized = 0;
        int lower = 0;
        boolean opensLower = false;
        for (String word : words) {
            if (Casing.startsLower(word)) {
                opensLower |= capitalized + lower == 0;
                lower++;
            } else if (Casing.isCapitalized(word) && !word.equals("I")) {
                capitalized++;
            }
        }
        if (capitalized == 0 && opensLower) {
            return LOWER;
        }
        return lower >= capitalized && lower > 0 ? RUNNING : OTHER;
    }

    /** But for the odd letter: "McDONALD". */
    private static boolean isAllCaps(String[] words) {
        int upper = 0;
        int lower = 0;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                upper += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
                lower += Character.isLowerCase(word.charAt(i)) ? 1 : 0;
            }
        }
        return upper >= FEWEST_LETTERS && lower * 10 <= upper;
    }
}
