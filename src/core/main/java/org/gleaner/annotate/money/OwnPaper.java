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
        int to = endOfName(runs);
        if (to < 2 || !bodies.within(runs, 0, to)) {
            return Optional.empty();
        }
        Optional<PhraseIndex.Match<String>> named =
                region(runs, 0).filter(match -> bodies.has(runs, to - 1));
        for (int at = 1; at < to && named.isEmpty(); at++) {
            if (runs.lower(at).equals("of")) {
                named = region(runs, at + 1).filter(match -> match.to() == to);
            }
        }
        return named.map(PhraseIndex.Match::value);
    }

    private Optional<PhraseIndex.Match<String>> region(CharRuns runs, int at) {
        return regions.match(runs, at).or(() -> regions.matchLowerCase(runs, at));
    }

    /** Behind the first line, where all of it is capitalised but for its link words; else 0. */
    private static int endOfName(CharRuns runs) {
        int newline = runs.size() == 0 ? 0 : runs.text().indexOf('\n', runs.start(0));
        int at = 0;
        while (at < runs.size() && (newline < 0 || runs.start(at) < newline)) {
            if (!runs.isCapitalized(at) && !LINKS.contains(runs.lower(at))) {
                return 0;
            }
            at++;
        }
        return at;
    }
}
