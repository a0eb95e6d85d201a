package org.gleaner.tika;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads Markdown: its words without the marks, and the fields before its text as metadata. Needs no
 * library: {@code MarkdownReader.read("# Aid\n\nNorway pledged **$10 million**.")}.
 */
public final class MarkdownReader {

    private static final String MEDIA_TYPE = "text/markdown";

    private static final int MOST_FIELDS = 60;

    private static final Pattern FIELD = Pattern.compile("([\\p{L}][\\w-]{0,40}):\\s*(.*)");
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*?)\\s*#*\\s*");
    private static final Pattern UNDERLINE = Pattern.compile("\\s{0,3}(?:=+|-+)\\s*");
    private static final Pattern RULE =
            Pattern.compile("\\s{0,3}(?:(?:\\*\\s*){3,}|(?:-\\s*){3,}|(?:_\\s*){3,})");
    private static final Pattern ITEM =
            Pattern.compile("\\s*(?:([-*+])|(\\d{1,9})[.)])\\s+(?:\\[[ xX]\\]\\s+)?(.*)");
    private static final Pattern QUOTED = Pattern.compile("^\\s{0,3}(?:>\\s?)+");
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern OUTER_BAR = Pattern.compile("^\\||(?<!\\\\)\\|$");
    private static final Pattern CELLS = Pattern.compile("\\s*\\|?.*\\|.*");
    private static final Pattern TABLE_RULE =
            Pattern.compile("\\s*\\|?\\s*:?-{2,}:?\\s*(?:\\|\\s*:?-{2,}:?\\s*)*\\|?\\s*");
    private static final Pattern FENCE = Pattern.compile("\\s{0,3}(?:`{3,}|~{3,}).*");
    private static final Pattern REFERENCE = Pattern.compile("\\s{0,3}\\[[^\\]^]+\\]:\\s*\\S+.*");

    private final List<String> lines;
    private final TextPieces pieces = new TextPieces();
    private final TableRows table = new TableRows(pieces);
    private final StringBuilder open = new StringBuilder();
    private Optional<String> mark = Optional.empty();
    private boolean fenced;
    private boolean inTable;

    private MarkdownReader(List<String> lines) {
        this.lines = lines;
    }

    /**
     * @throws UnreadableFileException when it is too large
     */
    public static Extracted read(String text) throws UnreadableFileException {
        List<String> lines = text.lines().toList();
        Map<String, String> fields = new LinkedHashMap<>();
        int first = fields(lines, fields);
        MarkdownReader reader = new MarkdownReader(lines.subList(first, lines.size()));
        reader.read();
        TextPieces.Whole whole = reader.pieces.whole();
        Optional<LocalDate> date = Optional.ofNullable(fields.get("date")).flatMap(Dates::read);
        if (date.isPresent()) {
            fields.remove("date");
        }
        return new Extracted(
                MEDIA_TYPE,
                Optional.ofNullable(fields.remove("title")),
                date,
                Optional.ofNullable(fields.remove("lang")),
                fields,
                whole.text(),
                whole.layout(),
                List.of());
    }

    /** Reads the fields between lines of dashes; the index of the line behind them. */
    private static int fields(List<String> lines, Map<String, String> fields) {
        if (lines.isEmpty() || !lines.get(0).strip().equals("---")) {
            return 0;
        }
        Map<String, String> read = new LinkedHashMap<>();
        for (int i = 1; i < Math.min(lines.size(), MOST_FIELDS); i++) {
            String line = lines.get(i).strip();
            if (line.equals("---") || line.equals("...")) {
                fields.putAll(read);
                return i + 1;
            }
            Matcher field = FIELD.matcher(line);
            if (field.matches() && !field.group(2).isBlank()) {
                read.put(field.group(1).toLowerCase(Locale.ROOT), unquoted(field.group(2)));
            }
        }
        return 0;
    }

    private static String unquoted(String value) {
        String words = value.strip();
        boolean quoted =
                words.length() > 1
                        && "'\"".indexOf(words.charAt(0)) >= 0
                        && words.charAt(words.length() - 1) == words.charAt(0);
        return quoted ? words.substring(1, words.length() - 1) : words;
    }

    private void read() throws UnreadableFileException {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            inTable = isInTable(i);
            if (FENCE.matcher(line).matches()) {
                flush();
                fenced = !fenced;
            } else if (fenced) {
                pieces.paragraph(line);
            } else {
                line(line);
            }
        }
        flush();
    }

    private void line(String quoted) throws UnreadableFileException {
        String line = QUOTED.matcher(quoted).replaceFirst("");
        Matcher heading = HEADING.matcher(line);
        Matcher item = ITEM.matcher(line);
        if (line.isBlank()) {
            flush();
        } else if (heading.matches()) {
            flush();
            pieces.heading(MarkdownWords.plain(heading.group(1)));
        } else if (!open.isEmpty() && mark.isEmpty() && UNDERLINE.matcher(line).matches()) {
            pieces.heading(MarkdownWords.plain(open.toString()));
            open.setLength(0);
        } else if (RULE.matcher(line).matches()
                || REFERENCE.matcher(line).matches()
                || TABLE_RULE.matcher(line).matches() && line.contains("-|")) {
            flush();
        } else if (inTable) {
            flush();
            row(line);
        } else if (item.matches()
                && (open.isEmpty() || mark.isPresent() || item.group(2) == null)) {
            flush();
            mark = Optional.of(item.group(2) == null ? "-" : item.group(2) + ".");
            open.append(item.group(3));
        } else {
            open.append(open.isEmpty() ? "" : "\n").append(line.strip());
        }
    }

    /** Whether a line has bars and is in a table, which a line of dashes under its first makes. */
    private boolean isInTable(int i) {
        return CELLS.matcher(lines.get(i)).matches()
                && (inTable
                        || i + 1 < lines.size() && TABLE_RULE.matcher(lines.get(i + 1)).matches());
    }

    private void row(String line) throws UnreadableFileException {
        if (TABLE_RULE.matcher(line).matches()) {
            return;
        }
        String bare = OUTER_BAR.matcher(line.strip()).replaceAll("");
        for (String cell : BAR.split(bare)) {
            table.cell(MarkdownWords.plain(cell.replace("\\|", "|")));
        }
        table.endRow();
    }

    private void flush() throws UnreadableFileException {
        String text = MarkdownWords.plain(open.toString());
        open.setLength(0);
        if (mark.isPresent()) {
            pieces.item(mark.get(), text);
            mark = Optional.empty();
        } else if (!text.isBlank()) {
            pieces.paragraph(text);
        }
    }
}
