package org.gleaner.annotate.names;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.gleaner.lexicon.DataFile;

/**
 * The words of titles before names, of {@code models/names/titles.tsv}: honorifics ("Mr"), heads
 * ("President") and modifiers ("Prime").
 */
final class Titles {

    private static final Map<String, String> ROLE = new HashMap<>(DataFile.map("names/titles.tsv"));

    private Titles() {}

    private static String role(String word) {
        String key = word.toLowerCase(Locale.ROOT);
        if (key.endsWith(".")) {
            key = key.substring(0, key.length() - 1);
        }
        return ROLE.getOrDefault(key, "");
    }

    static boolean isHonorific(String word) {
        return role(word).equals("honorific");
    }

    static boolean isHead(String word) {
        return role(word).equals("head");
    }

    static boolean isModifier(String word) {
        return role(word).equals("modifier");
    }

    static boolean isTitle(String word) {
        return !role(word).isEmpty();
    }
}
