package org.gleaner.annotate.money;

import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.PhraseIndex;
import org.gleaner.text.CharRuns;

/**
 * The country whose paper a text is on: its first line is the name of a public body and of nothing
 * else, "FINANCIAL SERVICES COMMISSION OF JAMAICA", "Fiji Revenue Authority".
 */
final class OwnPaper {

    private static final Set<String> LINKS = Set.of("of", "the", "and", "for", "&");

    private final Regions regions;
    private final WordSet bodies = WordSet.read("public-bodies.txt");

    OwnPaper(Regions regions) {
        this.regions = regions;
    }

    Optional<String> country(CharRuns runs) {
        int to = endOfLine(runs);
        if (!isName(runs, to) || !bodies.within(runs, 0, to)) {
            return Optional.empty();
        }
        Optional<String> first =
                region(runs, 0)
                        .filter(match -> bodies.has(runs, to - 1))
                        .map(PhraseIndex.Match::value);
        for (int at = 1; at < to && first.isEmpty(); at++) {
            if (runs.lower(at).equals("of")) {
                first =
                        region(runs, at + 1)
                                .filter(match -> match.to() == to)
                                .map(PhraseIndex.Match::value);
            }
        }
        return first;
    }

    private Optional<PhraseIndex.Match<String>> region(CharRuns runs, int at) {
        return regions.match(runs, at).or(() -> regions.matchLowerCase(runs, at));
    }

    private static int endOfLine(CharRuns runs) {
        int newline = runs.size() == 0 ? 0 : runs.text().indexOf('\n', runs.start(0));
        int at = 0;
        while (at < runs.size() && (newline < 0 || runs.start(at) < newline)) {
            at++;
        }
        return at;
    }

    /** Whether all of the line is capitalised but for its link words. */
    private static boolean isName(CharRuns runs, int to) {
        for (int at = 0; at < to; at++) {
            if (!runs.isCapitalized(at) && !LINKS.contains(runs.lower(at))) {
                return false;
            }
        }
        return to > 1;
    }
}
