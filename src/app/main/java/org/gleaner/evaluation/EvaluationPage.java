package org.gleaner.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A page that shows gold beside found, document by document; what is right can be left out. It
 * needs no script and loads nothing.
 */
final class EvaluationPage {

    /** A browser takes long over more rows; what is right is then left out. */
    private static final int MOST_ROWS = 20_000;

    private static final String HEAD =
            """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>Gold beside found</title>
            <style>
            :root { color-scheme: light dark; }
            body { font: 15px/1.5 system-ui, sans-serif; margin: 1rem; overflow-wrap: anywhere; }
            table { border-collapse: collapse; width: 100%; margin-bottom: 1.5rem; }
            th, td { text-align: left; vertical-align: top; padding: .2rem .6rem; border-bottom: 1px solid #8884; }
            td.n { text-align: right; font-variant-numeric: tabular-nums; }
            td.w { width: 42%; }
            tr.missed td:first-child, tr.spurious td:first-child, tr.wrong td:first-child { border-left: .3rem solid #c33; }
            tr.right td:first-child { border-left: .3rem solid #393; }
            small { opacity: .75; }
            body:has(#errors:checked) tr.right { display: none; }
            </style></head><body>
            <h1>Gold beside found</h1>
            """;

    private EvaluationPage() {}

    static String of(Evaluation evaluation) {
        StringBuilder page = new StringBuilder(HEAD);
        scores(page, evaluation.scores().tallies());
        List<Comparison> all = evaluation.scores().comparisons();
        List<Comparison> shown = all.size() > MOST_ROWS ? evaluation.scores().errors() : all;
        page.append("<p><label><input type=\"checkbox\" id=\"errors\"> errors only</label></p>\n");
        for (String id : evaluation.missing()) {
            page.append("<p>No result for ").append(escaped(id)).append(".</p>\n");
        }
        shown.stream()
                .collect(
                        Collectors.groupingBy(
                                Comparison::document, LinkedHashMap::new, Collectors.toList()))
                .forEach((document, rows) -> document(page, document, rows));
        return page.append("</body></html>\n").toString();
    }

    private static void scores(StringBuilder page, Map<String, Tally> tallies) {
        page.append(
                "<table><tr><th>kind<th>precision<th>recall<th>F1<th>right<th>spurious<th>missed\n");
        tallies.forEach(
                (kind, tally) -> {
                    page.append("<tr><td>").append(escaped(kind));
                    for (String cell :
                            List.of(
                                    Tally.rounded(tally.precision()),
                                    Tally.rounded(tally.recall()),
                                    Tally.rounded(tally.f1()),
                                    String.valueOf(tally.right()),
                                    String.valueOf(tally.spurious()),
                                    String.valueOf(tally.missed()))) {
                        page.append("<td class=\"n\">").append(cell);
                    }
                    page.append('\n');
                });
        page.append("</table>\n");
    }

    private static void document(StringBuilder page, String document, List<Comparison> rows) {
        long errors =
                rows.stream().filter(one -> one.verdict() != Comparison.Verdict.RIGHT).count();
        page.append("<details").append(errors > 0 ? " open" : "").append("><summary><b>");
        page.append(escaped(document)).append("</b> ").append(errors).append(" of ");
        page.append(rows.size()).append(" not right</summary>\n");
        page.append("<table><tr><th>kind<th>gold<th>found\n");
        for (Comparison row : rows) {
            page.append("<tr class=\"").append(row.verdict().label()).append("\"><td>");
            page.append(row.kind()).append("<br><small>").append(row.verdict().label());
            page.append("</small><td class=\"w\">").append(escaped(row.gold()));
            small(page, row.detail());
            page.append("<td class=\"w\">").append(escaped(row.found()));
            small(page, row.context());
            page.append('\n');
        }
        page.append("</table></details>\n");
    }

    private static void small(StringBuilder page, String words) {
        if (!words.isEmpty()) {
            page.append("<br><small>").append(escaped(words)).append("</small>");
        }
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
