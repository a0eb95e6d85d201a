package org.gleaner.annotate.speech;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Tokens;

/** Knows the verbs of saying among the tokens of a document. */
final class Saying {

    private static final Map<String, String> VERBS = DataFile.map("speech/saying.tsv");
    private static final Set<String> BETWEEN = DataFile.words("speech/between.txt");

    /**
     * Before a form, these make it no finite verb of its subject: "to say", "will say", "they said"
     * is fine.
     */
    private static final Set<String> AUXILIARIES =
            Set.of(
                    "to",
                    "will",
                    "would",
                    "can",
                    "could",
                    "should",
                    "must",
                    "might",
                    "may",
                    "not",
                    "n't",
                    "n\u2019t",
                    "me",
                    "us",
                    "'ll",
                    "\u2019ll",
                    "is",
                    "are",
                    "was",
                    "were",
                    "be",
                    "been",
                    "being",
                    "let",
                    "as",
                    "the",
                    "a",
                    "an",
                    "of",
                    "its",
                    "their");

    private final Tokens tokens;

    Saying(Tokens tokens) {
        this.tokens = tokens;
    }

    String lower(int token) {
        return tokens.word(token).toLowerCase(Locale.ROOT);
    }

    /** Whether the token is a finite verb of saying. */
    boolean verb(int token) {
        return VERBS.containsKey(lower(token))
                && Character.isLowerCase(tokens.word(token).charAt(0))
                && (token == 0 || !AUXILIARIES.contains(lower(token - 1)));
    }

    /** Whether a reported clause may follow, with "that" or, if {@code bare}, without. */
    boolean reports(int token, boolean bare) {
        String clause = VERBS.getOrDefault(lower(token), "none");
        return clause.equals("bare") || !bare && clause.equals("that");
    }

    /** Whether the token may stand between subject and verb: "also", "later". */
    boolean between(int token) {
        return BETWEEN.contains(lower(token));
    }
}
