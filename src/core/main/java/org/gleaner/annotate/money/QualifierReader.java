package org.gleaner.annotate.money;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Money.Qualifier;
import org.gleaner.numbers.Pieces;

/** Reads how exact a figure is from the words before and after it: "over", "up to", "or so". */
final class QualifierReader {

    /** Words that may stand between a qualifier and its figure. */
    private static final Set<String> BETWEEN =
            Set.of(
                    "a",
                    "an",
                    "additional",
                    "another",
                    "extra",
                    "further",
                    "the",
                    "equivalent",
                    "of",
                    "total");

    private record Phrase(Pieces words, Qualifier qualifier, Set<String> notAfter) {}

    /** By the last word. */
    private final Map<String, List<Phrase>> before = new HashMap<>();

    /** By the first word. */
    private final Map<String, List<Phrase>> after = new HashMap<>();

    QualifierReader() {
        for (List<String> row : DataFile.rows("money/qualifiers.tsv", 4, 2)) {
            Pieces words = Pieces.of(row.get(0));
            Qualifier qualifier = Qualifier.valueOf(row.get(2).toUpperCase(Locale.ROOT));
            Phrase phrase =
                    new Phrase(
                            words,
                            qualifier,
                            row.get(3).isEmpty() ? Set.of() : Set.of(row.get(3).split(" ")));
            boolean stands = row.get(1).equals("before");
            List<Phrase> phrases =
                    (stands ? before : after)
                            .computeIfAbsent(
                                    words.word(stands ? words.size() - 1 : 0),
                                    key -> new ArrayList<>());
            phrases.add(phrase);
            phrases.sort(Comparator.comparing(other -> -other.words.size()));
        }
    }

    /** What the figure's own words say, without regard to its value. */
    Qualifier read(Pieces pieces, Figure figure) {
        if (figure.low().isEmpty()) {
            return Qualifier.VAGUE;
        }
        if (figure.range()) {
            return Qualifier.RANGE;
        }
        int at = figure.from();
        if (pieces.is(at - 1, '(') || pieces.is(at - 1, '[')) {
            return Qualifier.EXACT;
        }
        for (int skipped = 0; skipped < 3; skipped++) {
            Optional<Qualifier> qualifier = endingAt(pieces, at);
            if (qualifier.isPresent()) {
                return qualifier.get();
            }
            if (!BETWEEN.contains(pieces.word(at - 1))
                    || skipped == 0 && pieces.is(at - 1, "the")) {
                break;
            }
            at--;
        }
        return startingAt(pieces, figure.to());
    }

    private Optional<Qualifier> endingAt(Pieces pieces, int end) {
        for (Phrase phrase : before.getOrDefault(pieces.word(end - 1), List.of())) {
            int from = end - phrase.words.size();
            if (from >= 0
                    && equal(pieces, from, phrase.words)
                    && !phrase.notAfter.contains(pieces.word(from - 1))) {
                return Optional.of(phrase.qualifier);
            }
        }
        return Optional.empty();
    }

    private Qualifier startingAt(Pieces pieces, int at) {
        int from = pieces.isDash(at) && pieces.joined(at) ? at + 1 : at;
        for (Phrase phrase : after.getOrDefault(pieces.word(from), List.of())) {
            boolean sum =
                    pieces.is(from, "plus")
                            && !(from > at)
                            && !(from + 1 >= pieces.size() || pieces.isSign(from + 1));
            if (equal(pieces, from, phrase.words) && !sum) {
                return phrase.qualifier;
            }
        }
        return Qualifier.EXACT;
    }

    private static boolean equal(Pieces pieces, int from, Pieces words) {
        for (int i = 0; i < words.size(); i++) {
            if (!pieces.is(from + i, words.word(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a figure restates the one before it in other money, so that it is as exact: "over 170
     * billion yen or $1.54 billion", "almost 22 billion rubles [$700 million]".
     */
    boolean restates(Pieces pieces, Figure earlier, Figure figure) {
        int at = earlier.to();
        boolean link =
                pieces.is(at, "or")
                        || pieces.is(at, '(')
                        || pieces.is(at, '[')
                        || pieces.is(at, '/')
                        || pieces.is(at, ',') && pieces.is(at + 1, "or");
        int next = pieces.is(at, ',') ? at + 2 : at + 1;
        return link
                && next == figure.from()
                && !figure.sign().codes().equals(earlier.sign().codes());
    }
}
