package org.gleaner.annotate.money;

import java.util.Map;
import java.util.Optional;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Span;
import org.gleaner.numbers.NumberReader;
import org.gleaner.numbers.Numeral;
import org.gleaner.text.CharRuns;

/**
 * Reads the unit basis behind an expression: "$200 per 1,000 cubic metres", "25 cents a share",
 * "$70-a-share".
 */
final class PerReader {

    private final WordSet units = WordSet.read("units.txt");
    private final WordSet measures = WordSet.read("measures.txt");
    private final Map<String, String> bases = DataFile.map("money/bases.tsv");
    private final WordSet followers = WordSet.read("followers.txt");

    /** The words of the unit that the expression ending at run {@code end} is counted by. */
    Optional<Span> read(CharRuns runs, int end) {
        int at = pastRupeeTail(runs, end);
        if (bases.containsKey(runs.lower(at)) || isPerAnnum(runs, at)) {
            return Optional.of(runs.span(at, isPerAnnum(runs, at) ? at + 4 : at + 1));
        }
        int next = runs.isDash(at) ? at + 1 : at;
        boolean article = isArticle(runs, next);
        int after = article ? next + 1 : pastPer(runs, next);
        if (after == next) {
            return Optional.empty();
        }
        int from = pastJoinedDash(runs, after);
        if (runs.is(from, "cent") || article && !units.has(runs, from)) {
            return Optional.empty();
        }
        Optional<Numeral> number = article ? Optional.empty() : NumberReader.read(runs, from);
        int unit = pastInitials(runs, number.map(Numeral::to).orElse(from));
        int most = mostWords(runs, from, number.isPresent());
        if (number.isEmpty() && followers.has(runs, from)) {
            return Optional.empty();
        }
        int to = pastWords(runs, unit, most);
        return to > unit || number.isPresent()
                ? Optional.of(runs.span(from, to))
                : Optional.empty();
    }

    /** "Rs. 95/- per kilo", "5,000/= each": the tail says that no smaller coin follows. */
    private static int pastRupeeTail(CharRuns runs, int at) {
        boolean tail =
                runs.is(at, '/')
                        && runs.joined(at)
                        && runs.joined(at + 1)
                        && (runs.isDash(at + 1) || runs.is(at + 1, '='));
        return tail ? at + 2 : at;
    }

    private static int pastJoinedDash(CharRuns runs, int at) {
        return runs.isDash(at) && runs.joined(at) ? at + 1 : at;
    }

    /** How many words the unit at run {@code from} may have. */
    private int mostWords(CharRuns runs, int from, boolean numbered) {
        return numbered ? 3 : measures.has(runs, from) ? 2 : 1;
    }

    /** Whether "ph" or the like touches the figure before it: "£10.42ph". */
    boolean touches(CharRuns runs, int at) {
        return runs.isLetters(at) && "joined".equals(bases.get(runs.lower(at)));
    }

    private static boolean isPerAnnum(CharRuns runs, int at) {
        return runs.is(at, "p")
                && runs.is(at + 1, '.')
                && runs.is(at + 2, "a")
                && runs.is(at + 3, '.');
    }

    /** "a share", "every month". */
    private static boolean isArticle(CharRuns runs, int at) {
        return switch (runs.lower(at)) {
            case "a", "an", "each", "every" -> true;
            default -> false;
        };
    }

    /** Past "per", "/", "for each" and "for every"; {@code at} itself where none is there. */
    private static int pastPer(CharRuns runs, int at) {
        if (runs.is(at, "per") || runs.is(at, '/') && runs.isLetters(at + 1)) {
            return at + 1;
        }
        boolean each = runs.is(at + 1, "every") || runs.is(at + 1, "each");
        return each && runs.is(at, "for") ? at + 2 : at;
    }

    /** "U.S." of "per U.S. household". */
    private static int pastInitials(CharRuns runs, int at) {
        boolean initials =
                runs.isCapitalized(at)
                        && runs.length(at) == 1
                        && runs.is(at + 1, '.')
                        && runs.is(at + 3, '.');
        return initials ? at + 4 : at;
    }

    /** Past the words of a unit, {@code most} of them, which end where a function word comes. */
    private int pastWords(CharRuns runs, int at, int most) {
        int to = at;
        while (to < at + most && runs.isLetters(to) && (to == at || !followers.has(runs, to))) {
            to++;
        }
        return to;
    }
}
