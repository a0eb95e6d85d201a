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
import org.gleaner.text.CharRuns;

/**
 * Reads how exact an expression is from the words before and after it: "over", "up to", "or so".
 */
final class QualifierReader {

    /** Words that may come between a qualifier and its expression. */
    private final WordSet fillers = WordSet.read("fillers.txt");

    private record Phrase(CharRuns words, Qualifier qualifier, Set<String> notAfter) {}

    /** By the last word. */
    private final Map<String, List<Phrase>> before = new HashMap<>();

    /** By the first word. */
    private final Map<String, List<Phrase>> after = new HashMap<>();

    QualifierReader() {
        for (List<String> row : DataFile.rows("money/qualifiers.tsv", 4, 2)) {
            CharRuns words = CharRuns.of(row.get(0));
            Qualifier qualifier = Qualifier.valueOf(row.get(2).toUpperCase(Locale.ROOT));
            Phrase phrase =
                    new Phrase(
                            words,
                            qualifier,
                            row.get(3).isEmpty() ? Set.of() : Set.of(row.get(3).split(" ")));
            boolean isBefore = row.get(1).equals("before");
            List<Phrase> phrases =
                    (isBefore ? before : after)
                            .computeIfAbsent(
                                    words.lower(isBefore ? words.size() - 1 : 0),
                                    key -> new ArrayList<>());
            phrases.add(phrase);
            phrases.sort(Comparator.comparing(other -> -other.words.size()));
        }
    }

    /** What the expression's own words say, without regard to its value. */
    Qualifier read(CharRuns runs, MoneyExpression expression) {
        if (expression.low().isEmpty()) {
            return Qualifier.VAGUE;
        }
        if (expression.range()) {
            return Qualifier.RANGE;
        }
        int at = expression.from();
        if (runs.is(at - 1, '(') || runs.is(at - 1, '[')) {
            return Qualifier.EXACT;
        }
        for (int skipped = 0; skipped < 3; skipped++) {
            Optional<Qualifier> qualifier = endingAt(runs, at);
            if (qualifier.isPresent()) {
                return qualifier.get();
            }
            if (!fillers.has(runs, at - 1) || skipped == 0 && runs.is(at - 1, "the")) {
                break;
            }
            at--;
        }
        return startingAt(runs, expression.to());
    }

    private Optional<Qualifier> endingAt(CharRuns runs, int end) {
        for (Phrase phrase : before.getOrDefault(runs.lower(end - 1), List.of())) {
            int from = end - phrase.words.size();
            if (from >= 0
                    && equal(runs, from, phrase.words)
                    && !phrase.notAfter.contains(runs.lower(from - 1))) {
                return Optional.of(phrase.qualifier);
            }
        }
        return Optional.empty();
    }

    private Qualifier startingAt(CharRuns runs, int at) {
        int from = runs.isDash(at) && runs.joined(at) ? at + 1 : at;
        for (Phrase phrase : after.getOrDefault(runs.lower(from), List.of())) {
            boolean addition =
                    runs.is(from, "plus")
                            && !(from > at)
                            && !(from + 1 >= runs.size() || runs.isMark(from + 1));
            if (equal(runs, from, phrase.words) && !addition) {
                return phrase.qualifier;
            }
        }
        return Qualifier.EXACT;
    }

    private static boolean equal(CharRuns runs, int from, CharRuns words) {
        for (int i = 0; i < words.size(); i++) {
            if (!runs.is(from + i, words.lower(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether an expression restates the one before it in other money, so that it is as exact:
     * "over 170 billion yen or $1.54 billion", "almost 22 billion rubles [$700 million]".
     */
    boolean restates(CharRuns runs, MoneyExpression earlier, MoneyExpression expression) {
        int at = earlier.to();
        boolean link =
                runs.is(at, "or")
                        || runs.is(at, '(')
                        || runs.is(at, '[')
                        || runs.is(at, '/')
                        || runs.is(at, ',') && runs.is(at + 1, "or");
        int next = runs.is(at, ',') ? at + 2 : at + 1;
        return link
                && next == expression.from()
                && !expression.sign().codes().equals(earlier.sign().codes());
    }
}
