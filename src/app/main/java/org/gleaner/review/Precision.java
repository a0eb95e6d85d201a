package org.gleaner.review;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The share of judged rows that is right: by table, by table and confidence, by table and rule. */
public record Precision(List<Judgement> judgements) {

    private static final double[] BANDS = {0, 0.5, 0.6, 0.7, 0.8, 0.9};

    /** Markdown tables. */
    public String summary() {
        StringBuilder page = new StringBuilder();
        section(page, "table", Judgement::table);
        section(page, "table, confidence", one -> one.table() + ", " + band(one.row()));
        section(page, "table, rule", one -> one.table() + ", " + one.row().rule());
        return page.toString();
    }

    private void section(StringBuilder page, String what, Function<Judgement, String> key) {
        page.append(page.isEmpty() ? "" : "\n");
        page.append("| ").append(what).append(" | right | wrong | unsure | wholly right |\n");
        page.append("|---|---|---|---|---|\n");
        by(judgements, key).forEach((name, group) -> page.append(line(name, group)));
    }

    static Map<String, List<Judgement>> by(
            List<Judgement> judgements, Function<Judgement, String> key) {
        return judgements.stream()
                .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    }

    private static String line(String name, List<Judgement> group) {
        long right = count(group, Judgement.Verdict.RIGHT);
        long wrong = count(group, Judgement.Verdict.WRONG);
        String share =
                right + wrong == 0
                        ? "-"
                        : String.format(Locale.ROOT, "%.0f %%", 100.0 * right / (right + wrong));
        return String.format(
                "| %s | %d | %d | %d | %s |\n",
                name, right, wrong, count(group, Judgement.Verdict.UNSURE), share);
    }

    static long count(List<Judgement> group, Judgement.Verdict verdict) {
        return group.stream().filter(one -> one.verdict() == verdict).count();
    }

    private static String band(ResultRow row) {
        double confidence = row.confidence();
        if (confidence < 0) {
            return "none";
        }
        int band = BANDS.length - 1;
        while (BANDS[band] > confidence) {
            band--;
        }
        double end = band + 1 < BANDS.length ? BANDS[band + 1] : 1;
        return String.format(Locale.ROOT, "%.1f to %.1f", BANDS[band], end);
    }
}
