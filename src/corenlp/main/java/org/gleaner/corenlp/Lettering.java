package org.gleaner.corenlp;

/** How a sentence uses capitals. */
enum Lettering {

    /** Capitals say something, most words begin with small letters. */
    RUNNING,
    /** All in capitals. */
    CAPITALS,
    /** Not even the first word has a capital, as in messages. */
    SMALL,
    /** A heading with Capitals on Most Words, or too little to tell. */
    OTHER;

    private static final int FEWEST_LETTERS = 4;

    static Lettering of(String[] words) {
        int upper = 0;
        int lower = 0;
        int capitalised = 0;
        int small = 0;
        boolean opensSmall = false;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                upper += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
                lower += Character.isLowerCase(word.charAt(i)) ? 1 : 0;
            }
            char head = word.charAt(0);
            opensSmall |= capitalised + small == 0 && Character.isLowerCase(head);
            small += Character.isLowerCase(head) ? 1 : 0;
            capitalised += Character.isUpperCase(head) && !word.equals("I") ? 1 : 0;
        }
        if (upper >= FEWEST_LETTERS && lower * 10 <= upper) {
            return CAPITALS;
        }
        if (capitalised == 0 && opensSmall) {
            return SMALL;
        }
        return small >= capitalised && small > 0 ? RUNNING : OTHER;
    }
}
