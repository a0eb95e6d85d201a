package org.gleaner.annotate.names;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;

/**
 * Reads a name of one word as what the noun behind its comma says: "Velmora, a village of 300",
 * "Zelvatin, a new drug made by Norpharm". Not "Zork, a town councillor".
 */
final class KindStep implements NameStep {

    private static final Map<String, EntityType> KINDS =
            DataFile.map("names/kinds.tsv", EntityType::valueOf);

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> INSIDE = Set.of("ADJ", "NOUN", "PROPN", "ADV", "NUM");
    private static final double CUED = 0.85;
    private static final int LONGEST = 6;

    @Override
    public void apply(FormView words, NameReadings readings) {
        SingleWords single = SingleWords.of(words, readings);
        for (int token = 0; token + 3 < words.size(); token++) {
            if (words.at(token + 1).equals(",")
                    && words.sameSentence(token, token + 3)
                    && ARTICLES.contains(words.at(token + 2))
                    && single.mayBecome(token)) {
                int name = token;
                kind(words, token + 3)
                        .ifPresent(
                                type ->
                                        readings.put(
                                                new NameReading(
                                                        name,
                                                        name,
                                                        type,
                                                        CUED,
                                                        MentionSource.CUE)));
            }
        }
    }

    /** What the last of the nouns from here says: "Swiss [maker] of watches". */
    private static Optional<EntityType> kind(FormView words, int from) {
        int to = from;
        while (to - from < LONGEST
                && words.sameSentence(from, to + 1)
                && INSIDE.contains(words.tag(to + 1))) {
            to++;
        }
        return Optional.ofNullable(KINDS.get(words.lower(to)));
    }
}
