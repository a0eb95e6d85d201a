package org.gleaner.annotate.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.gleaner.annotate.money.CurrencySign.Need;
import org.gleaner.text.CharRuns;

/**
 * Decides whether an expression is one, when the sign of money in it is also an ordinary word:
 * "pounds", "won", "TOP".
 */
final class MoneyEvidence {

    private static final BigDecimal TEN_THOUSAND = new BigDecimal(10_000);
    private static final Set<String> DETERMINERS =
            Set.of(
                    "a", "an", "the", "his", "her", "their", "its", "my", "our", "your", "this",
                    "that");

    private final WordSet cues = WordSet.read("cues.txt");
    private final WordSet followers = WordSet.read("followers.txt");
    private final WordSet afterSlang = WordSet.read("after-slang.txt");
    private final WordSet weights = WordSet.read("weights.txt");
    private final WordSet poundsOf = WordSet.read("pounds-of.txt");
    private final WordSet times = WordSet.read("times.txt");
    private final PerReader units = new PerReader();
    private final LetterSigns letters = new LetterSigns();

    /**
     * @param all the expressions of the sentence
     */
    boolean speaksForMoney(
            CharRuns runs, MoneyExpression expression, List<MoneyExpression> all, TextView text) {
        Need need = expression.sign().need();
        return switch (need) {
            case NOTHING -> true;
            case LARGE ->
                    expression.scaled()
                            || expression.high().orElse(BigDecimal.ZERO).compareTo(TEN_THOUSAND)
                                    >= 0;
            case REGION -> isOfTextOrLook(runs, expression, text);
            case NEVER -> false;
            case HYPHEN -> hyphened(runs, expression, text) && weak(runs, expression, all, text);
            case SLANG -> isAtEnd(runs, expression.to()) && weak(runs, expression, all, text);
            case WEAK -> weak(runs, expression, all, text);
            case WEIGHT ->
                    !weight(runs, expression)
                            && (expression.scaled()
                                    || other(all)
                                    || cues.within(
                                            runs, expression.from() - 12, expression.to() + 12)
                                    || text.namedCurrency(Set.of("GBP")).isPresent());
        };
    }

    private boolean isOfTextOrLook(CharRuns runs, MoneyExpression expression, TextView text) {
        return text.comesFromCountryOf(expression.sign().codes())
                || letters.isSure(runs, expression)
                || letters.isLikely(runs, expression, text.isSure(expression.sign()));
    }

    /** Whether this is a figure whose letter is money beyond doubt. */
    boolean isSureLetter(CharRuns runs, MoneyExpression expression) {
        return letters.isSure(runs, expression);
    }

    /** "5-billion-mark", or any mark in a text on its country. */
    private static boolean hyphened(CharRuns runs, MoneyExpression expression, TextView text) {
        return runs.isDash(expression.to() - 2)
                || !runs.is(expression.from() - 1, "the")
                        && text.namesCountryOf(expression.sign().codes());
    }

    /** Whether nothing is there that a word of slang could describe: "five grand pianos". */
    private boolean isAtEnd(CharRuns runs, int at) {
        return at >= runs.size()
                || afterSlang.has(runs, at)
                || runs.isMark(at) && !runs.isDash(at)
                || followers.has(runs, at)
                || units.read(runs, at).isPresent();
    }

    private boolean weak(
            CharRuns runs, MoneyExpression expression, List<MoneyExpression> all, TextView text) {
        return noun(runs, expression)
                && (expression.scaled()
                        || other(all)
                        || text.namesCountryOf(expression.sign().codes())
                        || cues.within(runs, expression.from() - 12, expression.to() + 12));
    }

    private static boolean other(List<MoneyExpression> all) {
        return all.stream().anyMatch(expression -> expression.sign().need() == Need.NOTHING);
    }

    /**
     * A determiner after "won" or "mark" shows a verb, unless it opens a unit basis or a time: "1.2
     * million leva this year".
     */
    private boolean noun(CharRuns runs, MoneyExpression expression) {
        return !DETERMINERS.contains(runs.lower(expression.to()))
                || expression.scaled() && times.has(runs, expression.to() + 1)
                || units.read(runs, expression.to()).isPresent();
    }

    private boolean weight(CharRuns runs, MoneyExpression expression) {
        boolean adjective =
                runs.joined(expression.to() - 1)
                        || expression.to() - expression.from() > 1
                                && runs.isDash(expression.to() - 2);
        return weights.within(runs, expression.from() - 6, expression.to() + 4)
                || runs.is(expression.to(), "of") && !poundsOf.has(runs, expression.to() + 1)
                || adjective
                        && !expression.scaled()
                        && !cues.within(runs, expression.from() - 3, expression.to() + 3);
    }
}
