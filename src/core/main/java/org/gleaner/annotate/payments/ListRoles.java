package org.gleaner.annotate.payments;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.gleaner.lexicon.Cues;
import org.gleaner.lexicon.DataFile;

/** Whether those whom a list names give its sums or get them, by the words of its header. */
final class ListRoles {

    static final String GIVES = "gives";
    static final String GETS = "gets";

    private static final List<HeadWord> HEAD_WORDS =
            DataFile.rows("payments/list-heads.tsv", 2).stream()
                    .map(row -> new HeadWord(new Cues(List.of(row.get(0))), row.get(1)))
                    .toList();

    private record HeadWord(Cues cue, String does) {}

    private ListRoles() {}

    /**
     * @param lower the word at a token, in lower case
     * @return {@code gives} or {@code gets}, for the tokens up to {@code to}, exclusive
     */
    static Optional<String> in(IntFunction<String> lower, int from, int to) {
        return HEAD_WORDS.stream()
                .filter(word -> word.cue().occurIn(lower, from, to))
                .map(HeadWord::does)
                .findFirst();
    }
}
