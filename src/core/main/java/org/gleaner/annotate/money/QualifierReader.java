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

    /** How many words the object of a verb before "over" may have. */
    private static final int OBJECT = 6;

    /** How far before its sum a negated verb of lowering may be. */
    private static final int CLAUSE = 14;

    /** Words that may come between a qualifier and its expression. */
    private final WordSet fillers = WordSet.read("fillers.txt");

    private final WordSet topics = WordSet.read("topic-words.txt");
    private final WordSet topicVerbs = WordSet.read("topic-verbs.txt");
    private final WordSet followers = WordSet.read("followers.txt");
    private final WordSet negators = WordSet.read("negators.txt");
    private final WordSet auxiliaries = WordSet.read("auxiliaries.txt");
    private final WordSet passing = WordSet.read("passing-verbs.txt");
    private final WordSet limitVerbs = WordSet.read("limit-verbs.txt");
    private final WordSet loweringVerbs = WordSet.read("lowering-verbs.txt");
    private final WordSet floors = WordSet.read("floor-words.txt");

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
        if (isOddInside(runs, expression)) {
            return Qualifier.ABOUT;
        }
        if (isPlusInside(runs, expression)) {
            return Qualifier.AT_LEAST;
        }
        if (runs.is(at - 1, '(') || runs.is(at - 1, '[')) {
            return Qualifier.EXACT;
        }
        if (isArticle(runs, at - 1) && topics.has(runs, at - 2)) {
            return startingAt(runs, expression.to());
        }
        for (int skipped = 0; skipped < 3; skipped++) {
            Optional<Qualifier> qualifier = endingAt(runs, at);
            if (qualifier.isPresent() && !isTopic(runs, at - 1)) {
                return turned(runs, at, qualifier.get());
            }
            if (!fillers.has(runs, at - 1) || skipped == 0 && runs.is(at - 1, "the")) {
                break;
            }
            at--;
        }
        return startingAt(runs, expression.to());
    }

    /** "a hundred-odd million dollars". */
    private static boolean isOddInside(CharRuns runs, MoneyExpression expression) {
        for (int at = expression.from() + 1; at < expression.to(); at++) {
            if (runs.is(at, "odd")) {
                return true;
            }
        }
        return false;
    }

    /** "€2+ billion", "$100-plus million". */
    private static boolean isPlusInside(CharRuns runs, MoneyExpression expression) {
        int at = expression.to() - 2;
        return at > expression.from() && (runs.is(at, '+') || runs.is(at, "plus"));
    }

    /** "questioned both brothers over $3 million": what they were asked about. */
    private boolean isTopic(CharRuns runs, int over) {
        if (!runs.is(over, "over")) {
            return false;
        }
        for (int at = over - 1; at >= over - OBJECT && runs.isLetters(at); at--) {
            if (topicVerbs.has(runs, at)) {
                return true;
            }
            if (!isArticle(runs, at) && !runs.is(at, "the") && followers.has(runs, at)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isArticle(CharRuns runs, int at) {
        return runs.is(at, "a") || runs.is(at, "an");
    }

    /**
     * "No family will pay more than $50", "no award may exceed $50": a lower end that a negation
     * before it turns round.
     */
    private boolean isLimited(CharRuns runs, int at, Qualifier qualifier) {
        int verb = passing.has(runs, at - 1) ? at - 1 : runs.is(at - 1, "than") ? at - 3 : at - 2;
        if (qualifier != Qualifier.AT_LEAST || verb < at - 1 && !limitVerbs.has(runs, verb)) {
            return false;
        }
        int word = verb - 1;
        while (auxiliaries.has(runs, word)) {
            word--;
        }
        return negators.has(runs, word) || word < verb - 1 && isNobody(runs, word);
    }

    private Qualifier turned(CharRuns runs, int at, Qualifier qualifier) {
        return isLimited(runs, at, qualifier)
                ? Qualifier.AT_MOST
                : isFloor(runs, at, qualifier) ? Qualifier.AT_LEAST : qualifier;
    }

    /** "will not let the fund fall below $50": an upper end of what a negation rules out. */
    private boolean isFloor(CharRuns runs, int at, Qualifier qualifier) {
        if (qualifier != Qualifier.AT_MOST || !floors.has(runs, at - 1)) {
            return false;
        }
        boolean lowers = false;
        for (int word = at - 2; word >= Math.max(0, at - CLAUSE); word--) {
            if (runs.isMark(word, ",;:()") || runs.is(word, "and")) {
                return false;
            }
            lowers |= loweringVerbs.has(runs, word);
            if (lowers && (negators.has(runs, word) || runs.is(word, "no"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether "nobody", "no family" or "none of the families" ends at the run {@code last}. */
    private static boolean isNobody(CharRuns runs, int last) {
        return runs.is(last, "nobody")
                || runs.is(last, "none")
                || runs.is(last - 1, "no")
                || runs.is(last - 2, "no")
                || runs.is(last - 2, "of") && runs.is(last - 3, "none")
                || runs.is(last - 1, "the") && runs.is(last - 3, "none");
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
            int next = from + phrase.words.size();
            if (equal(runs, from, phrase.words)
                    && !phrase.notAfter.contains(runs.lower(next))
                    && !isAddition(runs, at, from)) {
                return phrase.qualifier;
            }
        }
        return Qualifier.EXACT;
    }

    /**
     * "£40m plus £5m in add-ons", "$5 million plus interest": no suffix of the figure before it.
     */
    private static boolean isAddition(CharRuns runs, int at, int from) {
        int next = from + 1;
        boolean figure =
                runs.isDigits(next)
                        || next < runs.size()
                                && Character.getType(runs.first(next)) == Character.CURRENCY_SYMBOL;
        return runs.is(from, '+') && figure && !runs.joined(next)
                || runs.is(from, "plus")
                        && from == at
                        && (figure || next < runs.size() && !runs.isMark(next));
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
