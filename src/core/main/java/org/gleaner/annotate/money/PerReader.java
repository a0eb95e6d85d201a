package org.gleaner.annotate.money;

import java.util.Optional;
import java.util.Set;
import org.gleaner.model.Span;
import org.gleaner.numbers.NumberReader;
import org.gleaner.numbers.Numeral;
import org.gleaner.text.CharRuns;

/**
 * Reads the unit basis behind a figure: "$200 per 1,000 cubic metres", "25 cents a share",
 * "$70-a-share".
 */
final class PerReader {

    private static final Set<String> MEASURES =
            Set.of("cubic", "square", "metric", "working", "calendar", "troy");

    private final WordSet units = WordSet.read("units.txt");
    private final WordSet followers = WordSet.read("followers.txt");

    /** The words of the unit that the figure ending at run {@code at} is counted by. */
    Optional<Span> read(CharRuns runs, int at) {
        int next = runs.isDash(at) ? at + 1 : at;
        boolean per = runs.is(next, "per") || runs.is(next, '/') && runs.isLetters(next + 1);
        boolean article =
                runs.is(next, "a")
                        || runs.is(next, "an")
                        || runs.is(next, "each")
                        || runs.is(next, "every");
        boolean forEach =
                runs.is(next, "for") && (runs.is(next + 1, "every") || runs.is(next + 1, "each"));
        if (!per && !article && !forEach) {
            return Optional.empty();
        }
        int from = forEach ? next + 2 : next + 1;
        from = runs.isDash(from) && runs.joined(from) ? from + 1 : from;
        if (runs.is(from, "cent") || article && !units.has(runs, from)) {
            return Optional.empty();
        }
        Optional<Numeral> number = article ? Optional.empty() : NumberReader.read(runs, from);
        int to = number.map(Numeral::to).orElse(from);
        int most = number.isPresent() ? 3 : MEASURES.contains(runs.lower(from)) ? 2 : 1;
        int words = 0;
        if (runs.isCapitalized(to)
                && runs.length(to) == 1
                && runs.is(to + 1, '.')
                && runs.is(to + 3, '.')) {
            to += 4;
        }
        while (words < most && runs.isLetters(to) && !(followers.has(runs, to) && words > 0)) {
            to++;
            words++;
        }
        return words > 0 || number.isPresent()
                ? Optional.of(runs.span(from, to))
                : Optional.empty();
    }
}
