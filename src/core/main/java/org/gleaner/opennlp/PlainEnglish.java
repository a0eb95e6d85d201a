package org.gleaner.opennlp;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a text is beyond doubt English, by its function words, without a model. In running
 * English about a fifth of all words are of these; other languages share one or two of them at
 * most, such as Dutch "of" or Danish "to" and "have". A "no" means nothing.
 */
final class PlainEnglish {

    private static final Set<String> FUNCTION_WORDS =
            Set.of(
                    "the", "of", "and", "to", "that", "with", "by", "from", "are", "this", "have",
                    "not", "has", "they", "which", "will", "our", "you", "would", "their", "it",
                    "its", "been", "were");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int LEAST_WORDS = 12;
    private static final int LEAST_DIFFERENT = 4;
    private static final double LEAST_SHARE = 0.15;

    private PlainEnglish() {}

    static boolean is(String sample) {
        Set<String> different = new HashSet<>();
        int words = 0;
        int found = 0;
        for (Matcher word = WORD.matcher(sample); word.find(); words++) {
            String lower = word.group().toLowerCase(Locale.ROOT);
            if (FUNCTION_WORDS.contains(lower)) {
                found++;
                different.add(lower);
            }
        }
        return words >= LEAST_WORDS
                && different.size() >= LEAST_DIFFERENT
                && found >= LEAST_SHARE * words;
    }
}
