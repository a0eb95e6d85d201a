package org.gleaner.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gleaner.lexicon.CalibrationTable;

/**
 * How much surer the records of a table, and of each rule of it, are than they say. Few judgements
 * say little: a rule is held to its table, and a table to what it says itself, by as much as ten
 * judgements would.
 */
final class CalibrationFit {

    private static final double HELD = 10;

    private CalibrationFit() {}

    /** Lines of {@code table,rule,shift}. */
    static List<List<String>> of(List<Judgement> judgements) {
        List<Judgement> clear =
                judgements.stream()
                        .filter(one -> one.verdict() != Judgement.Verdict.UNSURE)
                        .filter(one -> one.row().confidence() >= 0)
                        .toList();
        List<List<String>> lines = new ArrayList<>();
        Precision.by(clear, Judgement::table)
                .forEach(
                        (table, rows) -> {
                            double all = shift(rows, 0);
                            lines.add(line(table, "", all));
                            Precision.by(rows, one -> one.row().rule())
                                    .forEach(
                                            (rule, some) ->
                                                    lines.add(line(table, rule, shift(some, all))));
                        });
        return lines;
    }

    private static List<String> line(String table, String rule, double shift) {
        return List.of(table, rule, String.format(Locale.ROOT, "%.3f", shift));
    }

    /**
     * @param held the shift that these are held to
     */
    private static double shift(List<Judgement> rows, double held) {
        double claimed =
                rows.stream().mapToDouble(one -> one.row().confidence()).average().orElse(0.5);
        double expected = CalibrationTable.shifted(claimed, held);
        double right = Precision.count(rows, Judgement.Verdict.RIGHT);
        double shown = (right + HELD * expected) / (rows.size() + HELD);
        return CalibrationTable.logOdds(shown) - CalibrationTable.logOdds(claimed);
    }
}
