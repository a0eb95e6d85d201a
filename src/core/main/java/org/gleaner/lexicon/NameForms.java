package org.gleaner.lexicon;

import java.text.Normalizer;
import java.util.Locale;
import org.gleaner.model.Whitespace;
import org.gleaner.text.Casing;

/** How the words of a mention are compared with others. */
public final class NameForms {

    private static final int SHORT = 4;

    private NameForms() {}

    /**
     * White space folded, apostrophes plain, without an editor's brackets, a leading "the" and a
     * possessive ending.
     */
    public static String fold(String words) {
        String folded = Whitespace.fold(words.replace("[", "").replace("]", "")).replace('’', '\'');
        if (folded.regionMatches(true, 0, "the ", 0, 4)) {
            folded = folded.substring(4);
        }
        return folded.endsWith("'s") ? folded.substring(0, folded.length() - 2) : folded;
    }

    /** As {@link #fold}, in lower case unless it is as short as an acronym. */
    public static String key(String words) {
        String folded = fold(words);
        return folded.length() <= SHORT ? folded : folded.toLowerCase(Locale.ROOT);
    }

    /**
     * Alike for the usual transliterations of a name: "Zelensky" and "Zelenskyy", "Tsybulsky" and
     * "Tsibulsky", "Sergei" and "Sergey".
     */
    public static String sound(String name) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder sound = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            char next = i + 1 < plain.length() ? plain.charAt(i + 1) : ' ';
            if (!Character.isLetterOrDigit(c) || c == 'h' && i > 0 && plain.charAt(i - 1) == 'k') {
                continue;
            }
            if (c == 'k' && next == 'h') {
                append(sound, 'h');
            } else if (c == 'x') {
                append(sound, 'k');
                append(sound, 's');
            } else {
                append(sound, c == 'y' || c == 'j' ? 'i' : c);
            }
        }
        return sound.toString();
    }

    private static void append(StringBuilder sound, char c) {
        if (sound.length() == 0 || sound.charAt(sound.length() - 1) != c) {
            sound.append(c);
        }
    }

    /** Whether a name is in all caps, so that its form does not show how it is usually written. */
    public static boolean isAllCaps(String name) {
        return name.length() > SHORT && Casing.isAllCaps(name);
    }
}
