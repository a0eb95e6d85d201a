package org.gleaner.text;

/** How a word uses capitals. */
public final class Casing {

    /** A shorter word shows every character in its shape. */
    private static final int LONG = 4;

    private Casing() {}

    /** Whether a word begins with a capital: "Minsk", "UN", not "'Minsk", "iPhone". */
    public static boolean isCapitalized(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    /** Whether a word begins with a lower-case letter: "minsk", "iPhone". */
    public static boolean startsLower(String word) {
        return !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
    }

    /**
     * Whether the first letter of a word is a capital, whatever marks come before it: "(Minsk",
     * "\"Minsk"; not "2nd" or "5G", where a digit comes first.
     */
    public static boolean hasCapitalFirst(String word) {
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            int c = word.codePointAt(i);
            if (Character.isLetter(c)) {
                return Character.isUpperCase(c) || Character.isTitleCase(c);
            }
            if (Character.isDigit(c)) {
                return false;
            }
        }
        return false;
    }

    /** Whether every character is a capital: "MINSK", not "U.S." or "B2B". */
    public static boolean isOnlyCapitals(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isUpperCase(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether some letter is a capital and none is lower case: "MINSK", "U.S.", not "12". */
    public static boolean isAllCaps(String word) {
        return word.chars().anyMatch(Character::isUpperCase) && !hasLower(word);
    }

    /**
     * Whether there are letters and none is lower case: as {@link #isAllCaps}, and so are the words
     * of a script without cases.
     */
    public static boolean hasNoLowerLetter(String word) {
        return word.codePoints().anyMatch(Character::isLetter) && !hasLower(word);
    }

    /** Whether capitals with their full stops are all there is: "J.", "A.P.J.". */
    public static boolean isInitials(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (i % 2 == 0 ? !Character.isUpperCase(c) : c != '.') {
                return false;
            }
        }
        return !word.isEmpty() && word.length() % 2 == 0;
    }

    private static boolean hasLower(String word) {
        return word.codePoints().anyMatch(Character::isLowerCase);
    }

    /**
     * "Xx" for "Minsk", "X.X." for "U.S.", "Xx-d" for "Sector-37": runs of one kind of character
     * are one.
     */
    public static String shape(String word) {
        StringBuilder shape = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char kind = kind(word.charAt(i));
            if (shape.length() == 0
                    || shape.charAt(shape.length() - 1) != kind
                    || word.length() < LONG) {
                shape.append(kind);
            }
        }
        return shape.toString();
    }

    private static char kind(char c) {
        if (Character.isUpperCase(c)) {
            return 'X';
        }
        if (Character.isLetter(c)) {
            return 'x';
        }
        if (Character.isDigit(c)) {
            return 'd';
        }
        return Character.isWhitespace(c) ? '_' : c;
    }
}
