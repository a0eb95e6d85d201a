package org.gleaner.tika;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Makes text pieces of a part of a web page. */
final class HtmlPieces {

    private static final Set<String> LEFT_OUT =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "head",
                    "svg",
                    "math",
                    "iframe",
                    "object",
                    "button",
                    "select",
                    "textarea",
                    "input",
                    "audio",
                    "video",
                    "canvas");

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Where line breaks and blanks are as the author set them. */
    private static final Evaluator KEPT = QueryParser.parse("pre");

    private final TextPieces pieces;
    private final StringBuilder words = new StringBuilder();
    private final Deque<int[]> counters = new ArrayDeque<>();
    private Optional<String> mark = Optional.empty();

    private HtmlPieces(TextPieces pieces) {
        this.pieces = pieces;
    }

    static void write(Element root, TextPieces pieces) throws UnreadableFileException {
        HtmlPieces writer = new HtmlPieces(pieces);
        writer.children(root, 0);
        writer.flush();
    }

    /** No page is nested deeper that is not made to break readers. */
    private static final int DEEPEST = 500;

    private void children(Element parent, int depth) throws UnreadableFileException {
        if (depth > DEEPEST) {
            words.append(parent.wholeText());
            return;
        }
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                words.append(
                        isKept(parent)
                                ? text.getWholeText()
                                : SPACE.matcher(text.getWholeText()).replaceAll(" "));
            } else if (node instanceof Element element
                    && !LEFT_OUT.contains(element.normalName())) {
                element(element, depth + 1);
            }
        }
    }

    private static boolean isKept(Element parent) {
        return parent.closest(KEPT) != null;
    }

    private void element(Element element, int depth) throws UnreadableFileException {
        String name = element.normalName();
        if (HEADINGS.contains(name)) {
            flush();
            children(element, depth);
            pieces.heading(Lines.onOneLine(taken()));
        } else if (name.equals("figcaption") || name.equals("caption")) {
            flush();
            children(element, depth);
            pieces.caption(Lines.onOneLine(taken()));
        } else if (name.equals("br")) {
            words.append('\n');
        } else if (name.equals("ul") || name.equals("ol")) {
            flush();
            counters.push(new int[] {name.equals("ol") ? 1 : 0});
            children(element, depth);
            flush();
            mark = Optional.empty();
            counters.pop();
        } else if (name.equals("li")) {
            flush();
            mark = Optional.of(mark());
            children(element, depth);
            flush();
            mark = Optional.empty();
        } else if (name.equals("table")) {
            flush();
            table(element, depth);
        } else if (element.isBlock() && !name.equals("ins") && !name.equals("del")) {
            flush();
            children(element, depth);
            flush();
        } else {
            children(element, depth);
        }
    }

    private String mark() {
        int[] counter = counters.peek();
        return counter == null || counter[0] == 0 ? "-" : counter[0]++ + ".";
    }

    /** A table of data, row by row; one that holds the page in place, as what it holds. */
    private void table(Element table, int depth) throws UnreadableFileException {
        boolean holds =
                table.selectFirst("table table, p, h1, h2, h3, ul, ol, article") != null
                        && table.selectFirst("th") == null;
        if (holds) {
            for (Element cell : table.select("td")) {
                if (cell.closest("table") == table) {
                    flush();
                    children(cell, depth + 3);
                    flush();
                }
            }
            return;
        }
        TableRows rows = new TableRows(pieces);
        Element caption = table.selectFirst("caption");
        if (caption != null) {
            pieces.caption(Lines.onOneLine(caption.wholeText()));
        }
        for (Element row : table.select("tr")) {
            for (Element cell : row.select("td, th")) {
                rows.cell(cell.wholeText());
            }
            rows.endRow();
        }
    }

    private String taken() {
        String text = words.toString();
        words.setLength(0);
        return text;
    }

    private void flush() throws UnreadableFileException {
        String text = Lines.folded(taken());
        if (text.isEmpty()) {
            return;
        }
        if (mark.isPresent()) {
            pieces.item(mark.get(), text);
            mark = Optional.empty();
        } else {
            pieces.paragraph(text);
        }
    }
}
