package org.gleaner.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The words of titles before names, of {@code models/names/titles.tsv}: honorifics ("Mr"), heads
 * ("President") and modifiers ("Prime").
 */
public final class TitleLexicon {

    private static final Map<String, String> ROLE = new HashMap<>(DataFile.map("names/titles.tsv"));

    private TitleLexicon() {}

    private static String role(String word) {
        String key = word.toLowerCase(Locale.ROOT);
        if (key.endsWith(".")) {
            key = key.substring(0, key.length() - 1);
        }
        return ROLE.getOrDefault(key, "");
    }

    public static boolean isHonorific(String word) {
        return role(word).equals("honorific");
    }

    public static boolean isHead(String word) {
        return role(word).equals("head");
    }

    public static boolean isModifier(String word) {
        return role(word).equals("modifier");
    }

    public static boolean isTitle(String word) {
        return !role(word).isEmpty();
    }
}
