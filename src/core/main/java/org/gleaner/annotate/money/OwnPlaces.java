package org.gleaner.annotate.money;

import java.util.List;
import java.util.Optional;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.PhraseIndex;
import org.gleaner.text.CharRuns;

/**
 * Towns, provinces and words of a country's own affairs, by which a text shows where it comes from
 * or whose money it speaks of, though it names no country.
 */
final class OwnPlaces {

    private final PhraseIndex<String> names = new PhraseIndex<>();

    private OwnPlaces() {}

    static OwnPlaces read(List<String> files) {
        OwnPlaces places = new OwnPlaces();
        for (String file : files) {
            for (List<String> row : DataFile.rows(file, 2)) {
                places.names.put(row.get(0), row.get(1));
            }
        }
        return places;
    }

    /** The country of what begins at run {@code at}, by its capital or all in capitals. */
    Optional<PhraseIndex.Match<String>> match(CharRuns runs, int at) {
        return runs.isShouted(at)
                ? names.match(runs, at).or(() -> shouted(runs, at))
                : names.match(runs, at);
    }

    private Optional<PhraseIndex.Match<String>> shouted(CharRuns runs, int at) {
        return names.matchAnyCase(runs, at)
                .filter(match -> match.to() - 1 == at || runs.isShouted(match.to() - 1));
    }
}
