package org.gleaner.annotate.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.gleaner.annotate.money.CurrencySign.Need;
import org.gleaner.text.CharRuns;

/**
 * Decides whether a figure is one, when the sign of money in it is also an ordinary word: "pounds",
 * "won", "TOP".
 */
final class Evidence {

    private static final BigDecimal TEN_THOUSAND = new BigDecimal(10_000);
    private static final Set<String> DETERMINERS =
            Set.of(
                    "a", "an", "the", "his", "her", "their", "its", "my", "our", "your", "this",
                    "that");

    private final WordSet cues = WordSet.read("cues.txt");
    private final WordSet weights = WordSet.read("weights.txt");
    private final WordSet poundsOf = WordSet.read("pounds-of.txt");
    private final PerReader units = new PerReader();

    /**
     * @param all the figures of the sentence
     */
    boolean speaksForMoney(CharRuns runs, Figure figure, List<Figure> all, TextView text) {
        Need need = figure.sign().need();
        return switch (need) {
            case NOTHING -> true;
            case LARGE ->
                    figure.scaled()
                            || figure.high().orElse(BigDecimal.ZERO).compareTo(TEN_THOUSAND) >= 0;
            case REGION -> text.namesCountryOf(figure.sign().codes());
            case NEVER -> false;
            case HYPHEN ->
                    (runs.isDash(figure.to() - 2)
                                    || !runs.is(figure.from() - 1, "the")
                                            && text.namesCountryOf(figure.sign().codes()))
                            && weak(runs, figure, all, text);
            case WEAK -> weak(runs, figure, all, text);
            case WEIGHT ->
                    !weight(runs, figure)
                            && (figure.scaled()
                                    || other(all)
                                    || cues.within(runs, figure.from() - 12, figure.to() + 12)
                                    || text.namedCurrency(Set.of("GBP")).isPresent());
        };
    }

    private boolean weak(CharRuns runs, Figure figure, List<Figure> all, TextView text) {
        return noun(runs, figure)
                && (figure.scaled()
                        || other(all)
                        || text.namesCountryOf(figure.sign().codes())
                        || cues.within(runs, figure.from() - 12, figure.to() + 12));
    }

    private static boolean other(List<Figure> all) {
        return all.stream().anyMatch(figure -> figure.sign().need() == Need.NOTHING);
    }

    /** A determiner after "won" or "mark" shows a verb, unless it opens a unit basis. */
    private boolean noun(CharRuns runs, Figure figure) {
        return !DETERMINERS.contains(runs.lower(figure.to()))
                || units.read(runs, figure.to()).isPresent();
    }

    private boolean weight(CharRuns runs, Figure figure) {
        boolean adjective =
                runs.joined(figure.to() - 1)
                        || figure.to() - figure.from() > 1 && runs.isDash(figure.to() - 2);
        return weights.within(runs, figure.from() - 6, figure.to() + 4)
                || runs.is(figure.to(), "of") && !poundsOf.has(runs, figure.to() + 1)
                || adjective
                        && !figure.scaled()
                        && !cues.within(runs, figure.from() - 3, figure.to() + 3);
    }
}
