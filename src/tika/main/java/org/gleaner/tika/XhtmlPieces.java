package org.gleaner.tika;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the XHTML that Tika makes of office documents, and makes text pieces of it. */
final class XhtmlPieces extends DefaultHandler {

    private static final Set<String> LEFT_OUT = Set.of("title", "script", "style");

    /** Parts of a page that are not its text, by what Tika calls their class. */
    private static final Set<String> FURNITURE =
            Set.of(
                    "header",
                    "footer",
                    "slide-master-content",
                    "slideMasterContent",
                    "slideLayout",
                    "annotation",
                    "embedded",
                    "package-entry",
                    "outside_body_content");

    private static final Set<String> PAGES = Set.of("page", "slide-content", "slide");

    private static final Set<String> PARAGRAPHS =
            Set.of("p", "div", "body", "blockquote", "pre", "section", "article");

    /** A list that is open: how many items it has, and whether they are counted. */
    private static final class OpenList {

        private final boolean counted;
        private int items;

        OpenList(boolean counted) {
            this.counted = counted;
        }

        String mark() {
            items++;
            return counted ? items + "." : "-";
        }
    }

    private final TextPieces pieces;
    private final StringBuilder words = new StringBuilder();
    private final NotesApart notes = new NotesApart(words);
    private final Deque<OpenList> lists = new ArrayDeque<>();
    private final TableRows table;
    private Optional<String> mark = Optional.empty();
    private int skipped;
    private int heading;
    private int inCell;

    XhtmlPieces(TextPieces pieces) {
        this.pieces = pieces;
        this.table = new TableRows(pieces);
    }

    /** What stopped it, inside the exception that a parser passes on. */
    private static final class Stop extends SAXException {

        private static final long serialVersionUID = 1L;

        Stop(UnreadableFileException cause) {
            super(cause);
        }
    }

    /** The reason inside a failure of the parser, when it is ours. */
    static Optional<UnreadableFileException> reason(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof UnreadableFileException ours) {
                return Optional.of(ours);
            }
            if (at instanceof SAXException sax
                    && sax.getException() instanceof UnreadableFileException ours) {
                return Optional.of(ours);
            }
        }
        return Optional.empty();
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes)
            throws SAXException {
        String kind = attributes.getValue("class");
        String element = local.toLowerCase(Locale.ROOT);
        if (skipped > 0 || LEFT_OUT.contains(element) || isFurniture(element, kind)) {
            skipped++;
            return;
        }
        if (notes.start(kind)) {
            return;
        }
        try {
            start(element, kind);
        } catch (UnreadableFileException e) {
            throw new Stop(e);
        }
    }

    /** Rows of tables have such classes as well. */
    private static boolean isFurniture(String element, String kind) {
        return kind != null
                && (element.equals("div") || element.equals("p"))
                && FURNITURE.contains(kind);
    }

    private void start(String element, String kind) throws UnreadableFileException {
        switch (element) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                flush();
                heading++;
            }
            case "ul", "ol" -> {
                flush();
                lists.push(new OpenList(element.equals("ol")));
            }
            case "li" -> {
                flush();
                mark = Optional.of(lists.isEmpty() ? "-" : lists.peek().mark());
            }
            case "table", "tr" -> flush();
            case "td", "th" -> {
                flush();
                inCell++;
            }
            case "br" -> words.append(inCell > 0 ? ' ' : '\n');
            default -> paragraph(element, kind);
        }
    }

    private void paragraph(String element, String kind) throws UnreadableFileException {
        if (!PARAGRAPHS.contains(element)) {
            return;
        }
        flush();
        if (kind != null && PAGES.contains(kind)) {
            pieces.page();
        }
    }

    @Override
    public void endElement(String uri, String local, String name) throws SAXException {
        if (skipped > 0) {
            skipped--;
            return;
        }
        if (notes.end()) {
            return;
        }
        try {
            end(local.toLowerCase(Locale.ROOT));
        } catch (UnreadableFileException e) {
            throw new Stop(e);
        }
    }

    private void end(String element) throws UnreadableFileException {
        switch (element) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                flush();
                heading = Math.max(0, heading - 1);
            }
            case "ul", "ol" -> {
                flush();
                mark = Optional.empty();
                lists.poll();
            }
            case "li" -> {
                flush();
                mark = Optional.empty();
            }
            case "td", "th" -> {
                table.cell(taken());
                inCell = Math.max(0, inCell - 1);
            }
            case "tr" -> table.endRow();
            case "p" -> {
                if (inCell > 0) {
                    words.append(' ');
                } else if (words.isEmpty() && heading == 0 && mark.isEmpty()) {
                    pieces.paragraph("");
                } else {
                    flush();
                }
            }
            default -> {
                if (PARAGRAPHS.contains(element)) {
                    flush();
                }
            }
        }
    }

    @Override
    public void endDocument() throws SAXException {
        try {
            for (String note : notes.taken()) {
                pieces.paragraph("");
                pieces.paragraph(Lines.onOneLine(note));
            }
        } catch (UnreadableFileException e) {
            throw new Stop(e);
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (skipped == 0) {
            words.append(characters, start, length);
        }
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) {
        if (skipped == 0 && !words.isEmpty()) {
            words.append(' ');
        }
    }

    private String taken() {
        String text = words.toString();
        words.setLength(0);
        return text;
    }

    private void flush() throws UnreadableFileException {
        if (inCell > 0) {
            return;
        }
        String text = Lines.folded(taken());
        if (text.isEmpty()) {
            return;
        }
        if (heading > 0) {
            pieces.heading(text.replace('\n', ' '));
        } else if (mark.isPresent()) {
            pieces.item(mark.get(), text);
            mark = Optional.empty();
        } else {
            for (String line : text.lines().toList()) {
                pieces.paragraph(line);
            }
        }
    }
}
