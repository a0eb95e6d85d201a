package org.gleaner.annotate.speech;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Tokens;

/** Knows the verbs of saying among the tokens of a document. */
final class Saying {

    private static final Map<String, Verb> VERBS =
            DataFile.rows("speech/saying.tsv", 3).stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    row -> row.get(0),
                                    row ->
                                            new Verb(
                                                    Clause.valueOf(
                                                            row.get(1).toUpperCase(Locale.ROOT)),
                                                    row.get(2).equals("addressee"))));
    private static final Set<String> BETWEEN = DataFile.words("speech/between.txt");

    /** Before a form, these make it no finite verb of its subject: "to say", "will say". */
    private static final Set<String> AUXILIARIES = DataFile.words("speech/auxiliaries.txt");

    private enum Clause {
        BARE,
        THAT,
        NONE
    }

    private record Verb(Clause clause, boolean addressee) {}

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
        Verb verb = VERBS.get(lower(token));
        return verb != null && (verb.clause == Clause.BARE || !bare && verb.clause == Clause.THAT);
    }

    /** Whether whom it tells may follow the verb: "told", "assured". */
    boolean takesAddressee(int token) {
        Verb verb = VERBS.get(lower(token));
        return verb != null && verb.addressee;
    }

    /** Whether the token may occur between subject and verb: "also", "later". */
    boolean between(int token) {
        return BETWEEN.contains(lower(token));
    }
}
