package org.gleaner.tika;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Makes paragraphs of lines by their places: a gap, an indent, another size of letters or a short
 * line ends one. A paragraph goes on in the next column and on the next page where its sentence is
 * not at its end.
 */
final class PdfParagraphs {

    /** Against the usual distance of lines: more is a gap. */
    private static final float GAP = 1.3f;

    /** Against the letters of the text: larger ones are a heading. */
    private static final float LARGE = 1.12f;

    private static final int LONGEST_HEADING = 160;

    private static final Pattern ITEM =
            Pattern.compile(
                    "(?:[\u2022\u25CF\u25AA\u2023\u00B7\u25E6\u2013-]|\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)])\\s+\\S.*");

    private final TextPieces pieces;
    private final float size;
    private final float pitch;
    private final Hyphens hyphens;
    private final StringBuilder open = new StringBuilder();
    private PdfLine first;
    private PdfLine last;
    private float reach;
    private boolean turned;

    private PdfParagraphs(List<List<PdfLine>> pages, TextPieces pieces) {
        this.pieces = pieces;
        this.size = usualSize(pages);
        this.pitch = usualPitch(pages);
        this.hyphens = Hyphens.of(pages);
    }

    static void write(List<List<PdfLine>> pages, TextPieces pieces) throws UnreadableFileException {
        PdfParagraphs writer = new PdfParagraphs(pages, pieces);
        for (List<PdfLine> page : pages) {
            writer.page(page);
        }
        writer.end();
    }

    private void page(List<PdfLine> lines) throws UnreadableFileException {
        if (!goesOnOverPage(lines)) {
            end();
        }
        turned = true;
        pieces.page();
        for (int i = 0; i < lines.size(); i++) {
            PdfLine line = lines.get(i);
            if (last != null && !goesOn(line)) {
                end();
            }
            add(line, reach(lines, i));
        }
    }

    /** How far to the right the lines of this column go. */
    private static float reach(List<PdfLine> lines, int i) {
        PdfLine line = lines.get(i);
        float reach = line.right();
        for (int other = Math.max(0, i - 12); other < Math.min(lines.size(), i + 13); other++) {
            PdfLine beside = lines.get(other);
            if (beside.left() < line.right() && Math.abs(beside.left() - line.left()) < 60) {
                reach = Math.max(reach, beside.right());
            }
        }
        return reach;
    }

    private boolean goesOnOverPage(List<PdfLine> lines) {
        return last != null && !lines.isEmpty() && goesOnElsewhere(lines.get(0));
    }

    private boolean goesOn(PdfLine line) {
        boolean alike = Math.abs(line.size() - last.size()) < 0.6f && line.bold() == last.bold();
        if (startsItem(line)) {
            return false;
        }
        if (turned || line.top() < last.top() - 1) {
            return goesOnElsewhere(line);
        }
        if (!alike && !isMidSentence(line)) {
            return false;
        }
        float distance = line.top() - last.top();
        float usual = Math.max(pitch, last.size() * pitch / Math.max(1, size));
        if (distance > GAP * usual) {
            return false;
        }
        boolean indented = line.left() > last.left() + 0.8f * size && last != first;
        boolean room = reach - last.right() > firstWord(line) + size * 0.5f;
        return distance < 1
                || !indented && (!room || !endsSentence(last.text()) && startsLower(line));
    }

    /** In another column, or on another page. */
    private boolean goesOnElsewhere(PdfLine line) {
        boolean alike = Math.abs(line.size() - last.size()) < 0.6f;
        return alike
                && !startsItem(line)
                && !isHeading(open.length())
                && (!endsSentence(last.text()) && (startsLower(line) || isWide()));
    }

    /**
     * Whether a line begins a list item. A dash that a full line of running text has brought to the
     * next line's beginning does not: "... by Monday | - or so they say - and".
     */
    private boolean startsItem(PdfLine line) {
        return ITEM.matcher(line.text()).matches()
                && !(isDash(line)
                        && isWide()
                        && !turned
                        && Math.abs(line.left() - last.left()) < 1
                        && !endsPart(last.text())
                        && !ITEM.matcher(open).matches());
    }

    private static boolean isDash(PdfLine line) {
        char mark = line.text().charAt(0);
        return mark == '-' || mark == '\u2013';
    }

    private static boolean endsPart(String text) {
        return endsSentence(text) || text.endsWith(";") || text.endsWith(",");
    }

    private boolean isWide() {
        return reach - last.right() < 6 * size;
    }

    private boolean isMidSentence(PdfLine line) {
        return startsLower(line) && !endsSentence(last.text());
    }

    private float firstWord(PdfLine line) {
        int end = line.text().indexOf(' ');
        float width = (line.right() - line.left()) / Math.max(1, line.text().length());
        return width * (end < 0 ? line.text().length() : end);
    }

    private static boolean startsLower(PdfLine line) {
        return Character.isLowerCase(line.text().codePointAt(0));
    }

    private static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && "\"'\u201D\u2019)]".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?:".indexOf(text.charAt(end - 1)) >= 0;
    }

    private void add(PdfLine line, float lineReach) {
        first = last == null ? line : first;
        reach = lineReach;
        last = line;
        turned = false;
        hyphens.append(open, line.text());
    }

    private boolean isHeading(int length) {
        return first != null
                && length <= LONGEST_HEADING
                && (first.size() > LARGE * size
                        || first.bold() && last.bold() && !endsSentence(last.text()));
    }

    private void end() throws UnreadableFileException {
        String text = open.toString();
        open.setLength(0);
        if (!text.isBlank()) {
            if (isHeading(text.length())) {
                pieces.heading(text);
            } else {
                pieces.paragraph(text);
            }
        }
        first = null;
        last = null;
    }

    /** The size that most characters have. */
    private static float usualSize(List<List<PdfLine>> pages) {
        Map<Float, Integer> counts = new HashMap<>();
        pages.forEach(
                page ->
                        page.forEach(
                                line ->
                                        counts.merge(
                                                Math.round(line.size() * 2) / 2f,
                                                line.text().length(),
                                                Integer::sum)));
        return most(counts, 10);
    }

    /** The distance of most lines from the one above. */
    private static float usualPitch(List<List<PdfLine>> pages) {
        Map<Float, Integer> counts = new HashMap<>();
        for (List<PdfLine> page : pages) {
            for (int i = 1; i < page.size(); i++) {
                float distance = page.get(i).top() - page.get(i - 1).top();
                if (distance > 1 && distance < 60) {
                    counts.merge(Math.round(distance * 2) / 2f, 1, Integer::sum);
                }
            }
        }
        return most(counts, 12);
    }

    /** The value that is there most often, of several the least. */
    private static float most(Map<Float, Integer> counts, float other) {
        return counts.entrySet().stream()
                .max(
                        Map.Entry.<Float, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(other);
    }
}
