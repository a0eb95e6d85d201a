package org.gleaner.annotate.payments;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.gleaner.lexicon.Cues;
import org.gleaner.lexicon.DataFile;

/** Whether those whom a list names give its sums or get them, by the words of its header. */
final class ListRoles {

    static final String GIVES = "gives";
    static final String GETS = "gets";

    private static final List<List<String>> HEAD_WORDS =
            DataFile.rows("payments/list-heads.tsv", 2);
    private static final Cues CUES = new Cues(HEAD_WORDS.stream().map(row -> row.get(0)).toList());

    private ListRoles() {}

    /**
     * @param lower the word at a token, in lower case
     * @return {@code gives} or {@code gets}, for the tokens up to {@code to}, exclusive
     */
    static Optional<String> in(IntFunction<String> lower, int from, int to) {
        OptionalInt first = CUES.first(lower, from, to);
        return first.isEmpty()
                ? Optional.empty()
                : Optional.of(HEAD_WORDS.get(first.getAsInt()).get(1));
    }
}
