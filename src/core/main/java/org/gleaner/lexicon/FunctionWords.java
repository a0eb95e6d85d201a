package org.gleaner.lexicon;

import java.util.Map;
import java.util.Set;

/**
 * The closed classes of English: modal verbs, negations, pronouns, prepositions. In {@code
 * models/lexicon/function-words.tsv}, which says what each class is for.
 */
public final class FunctionWords {

    private static final Map<String, String> CLASSES = DataFile.map("lexicon/function-words.tsv");

    private FunctionWords() {}

    /**
     * The words of a class, in lower case with straight apostrophes.
     *
     * @throws IllegalStateException if there is none of that name
     */
    public static Set<String> of(String name) {
        String words = CLASSES.get(name);
        if (words == null) {
            throw new IllegalStateException(
                    "no words \"" + name + "\" in models/lexicon/function-words.tsv");
        }
        return Set.of(words.split("\\|"));
    }
}
