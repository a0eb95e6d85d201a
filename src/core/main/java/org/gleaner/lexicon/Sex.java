package org.gleaner.lexicon;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether "he" or "she" means somebody, as far as names and titles tell. */
public enum Sex {
    FEMALE,
    MALE;

    private static final Map<String, String> NAMES = DataFile.map("lexicon/names-by-sex.tsv");
    private static final Map<String, String> TITLES = DataFile.map("lexicon/titles-by-sex.tsv");
    private static final Set<String> FEMININE = FunctionWords.of("feminine-pronouns");
    private static final Set<String> MASCULINE = FunctionWords.of("masculine-pronouns");

    /** The sex of who bears a full name: "Laura Finch". Empty for a surname alone. */
    public static Optional<Sex> ofName(String name) {
        int end = name.indexOf(' ');
        return end < 0 ? Optional.empty() : read(NAMES.get(lower(name.substring(0, end))));
    }

    /** "Mr", "chairwoman". */
    public static Optional<Sex> ofTitle(String word) {
        String lower = lower(word);
        return read(
                TITLES.get(lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower));
    }

    /** "he", "her"; none for another word. */
    public static Optional<Sex> ofPronoun(String word) {
        String lower = lower(word);
        if (FEMININE.contains(lower)) {
            return Optional.of(FEMALE);
        }
        return MASCULINE.contains(lower) ? Optional.of(MALE) : Optional.empty();
    }

    /** The pronoun that can be a subject: "he", "she". */
    public String pronoun() {
        return this == MALE ? "he" : "she";
    }

    private static Optional<Sex> read(String sex) {
        return Optional.ofNullable(sex).map(word -> valueOf(word.toUpperCase(Locale.ROOT)));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
