package org.gleaner.tika;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Drops what stands at the head or foot of page after page, and the numbers of pages. */
final class RunningHeads {

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?i)[-\u2013\u2014\\[( |]*(?:page|p\\.|seite|pagina)? ?\\d{1,4}(?:"
                            + " ?(?:of|/|de|von) ?\\d{1,4})?[-\u2013\u2014\\]) |.]*|[ivxl]{1,6}");

    /** What a browser prints around a page: its address, and when it was printed. */
    private static final Pattern PRINTED =
            Pattern.compile(
                    "(?:https?|file)://\\S+(?: \\d+/\\d+)?|\\d{1,2}/\\d{1,2}/\\d{2,4},"
                            + " \\d{1,2}:\\d{2}(?: [AP]M)?.*");

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /** How many lines at either edge of a page may be heads. */
    private static final int MOST_LINES = 3;

    private RunningHeads() {}

    static List<List<PdfLine>> dropped(List<List<PdfLine>> pages) {
        Map<String, Integer> counts = new HashMap<>();
        List<List<PdfLine>> edges = pages.stream().map(RunningHeads::edge).toList();
        for (List<PdfLine> edge : edges) {
            Set<String> here = new HashSet<>();
            edge.forEach(line -> here.add(form(line)));
            here.forEach(form -> counts.merge(form, 1, Integer::sum));
        }
        // a head may stand on every other page alone
        int often = Math.max(2, pages.size() / 3);
        List<List<PdfLine>> left = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            Set<PdfLine> heads = new HashSet<>();
            for (PdfLine line : edges.get(i)) {
                boolean repeated = pages.size() > 1 && counts.get(form(line)) >= often;
                if (repeated || line.isAtEdge() && isOfPrinter(line)) {
                    heads.add(line);
                }
            }
            left.add(pages.get(i).stream().filter(line -> !heads.contains(line)).toList());
        }
        return left;
    }

    private static boolean isOfPrinter(PdfLine line) {
        return NUMBER.matcher(line.text()).matches() || PRINTED.matcher(line.text()).matches();
    }

    /** The uppermost and lowermost lines of a page that stand near its edges. */
    private static List<PdfLine> edge(List<PdfLine> page) {
        List<PdfLine> sorted =
                page.stream().sorted((a, b) -> Float.compare(a.top(), b.top())).toList();
        List<PdfLine> edge = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            if ((i < MOST_LINES || i >= sorted.size() - MOST_LINES) && sorted.get(i).isAtEdge()) {
                edge.add(sorted.get(i));
            }
        }
        return edge;
    }

    /** Its words with numbers alike: "Page # of #". */
    private static String form(PdfLine line) {
        return DIGITS.matcher(line.text()).replaceAll("#");
    }
}
