package org.gleaner.annotate.money;

import java.util.Optional;
import java.util.Set;
import org.gleaner.model.Span;
import org.gleaner.numbers.NumberReader;
import org.gleaner.numbers.Numeral;
import org.gleaner.numbers.Pieces;

/**
 * Reads the unit basis behind a figure: "$200 per 1,000 cubic metres", "25 cents a share",
 * "$70-a-share".
 */
final class PerReader {

    private static final Set<String> MEASURES =
            Set.of("cubic", "square", "metric", "working", "calendar", "troy");

    private final WordSet units = WordSet.read("units.txt");
    private final WordSet followers = WordSet.read("followers.txt");

    /** The words of the unit that the figure ending at piece {@code at} is counted by. */
    Optional<Span> read(Pieces pieces, int at) {
        int next = pieces.isDash(at) ? at + 1 : at;
        boolean per = pieces.is(next, "per") || pieces.is(next, '/') && pieces.isWord(next + 1);
        boolean article =
                pieces.is(next, "a")
                        || pieces.is(next, "an")
                        || pieces.is(next, "each")
                        || pieces.is(next, "every");
        boolean forEach =
                pieces.is(next, "for")
                        && (pieces.is(next + 1, "every") || pieces.is(next + 1, "each"));
        if (!per && !article && !forEach) {
            return Optional.empty();
        }
        int from = forEach ? next + 2 : next + 1;
        from = pieces.isDash(from) && pieces.joined(from) ? from + 1 : from;
        if (pieces.is(from, "cent") || article && !units.has(pieces, from)) {
            return Optional.empty();
        }
        Optional<Numeral> number = article ? Optional.empty() : NumberReader.read(pieces, from);
        int to = number.map(Numeral::to).orElse(from);
        int most = number.isPresent() ? 3 : MEASURES.contains(pieces.word(from)) ? 2 : 1;
        int words = 0;
        if (pieces.capital(to)
                && pieces.length(to) == 1
                && pieces.is(to + 1, '.')
                && pieces.is(to + 3, '.')) {
            to += 4;
        }
        while (words < most && pieces.isWord(to) && !(followers.has(pieces, to) && words > 0)) {
            to++;
            words++;
        }
        return words > 0 || number.isPresent()
                ? Optional.of(pieces.span(from, to))
                : Optional.empty();
    }
}
