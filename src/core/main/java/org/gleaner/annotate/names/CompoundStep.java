package org.gleaner.annotate.names;

import java.util.Map;
import java.util.Optional;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;
import org.gleaner.text.WordTest;

/**
 * Reads one long word as what its end says, in languages that write kinds and names in one piece:
 * "Metsähallitus", "Kungsgatan". Not a known town, nor who is named in full.
 */
final class CompoundStep implements NameStep {

    private static final Map<String, EntityType> ENDS =
            DataFile.map("names/compound-bodies.tsv", EntityType::valueOf);
    private static final WordTest HAS_END = new WordTest(word -> type(word).isPresent());
    private static final double COMPOUND = 0.85;
    private static final int SHORTEST = 3;
    private static final int LONGEST_END = 14;

    @Override
    public void apply(FormView words, NameReadings readings) {
        SingleWords single = SingleWords.of(words, readings);
        for (int token : words.capitals()) {
            if (words.isLower(token, HAS_END)
                    && single.mayBecome(token)
                    && !words.is(token, WordTests.PLACE)) {
                int name = token;
                type(words.lower(token))
                        .ifPresent(
                                type ->
                                        readings.put(
                                                new NameReading(
                                                        name,
                                                        name,
                                                        type,
                                                        COMPOUND,
                                                        MentionSource.HEAD_NOUN)));
            }
        }
    }

    private static Optional<EntityType> type(String word) {
        int first = Math.max(SHORTEST, word.length() - LONGEST_END);
        for (int end = first; end < word.length() - 1; end++) {
            EntityType type = ENDS.get(word.substring(end));
            if (type != null) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
