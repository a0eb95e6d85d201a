package org.gleaner.annotate.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gleaner.calendar.DateParser;
import org.gleaner.model.Block;
import org.gleaner.model.BlockKind;
import org.gleaner.model.Span;
import org.gleaner.model.Whitespace;

/**
 * The fields that a page of Markdown has before its text, between lines of three dashes: {@code
 * title: Minutes}, {@code date: 2017-10-05}.
 */
record FrontMatter(List<Line> lines, Optional<String> title, Optional<LocalDate> date) {

    private static final int MOST_LINES = 60;
    private static final Pattern FIELD = Pattern.compile("([\\p{L}_-]{2,30}):\\s*(.*)");
    private static final Pattern FENCE = Pattern.compile("-{3,}|\\.{3}");
    private static final List<String> DATES =
            List.of("date", "published", "pubdate", "publish_date", "created", "updated");

    static final FrontMatter NONE = new FrontMatter(List.of(), Optional.empty(), Optional.empty());

    /** The fields at the head of a text; none where no line of dashes opens and closes them. */
    static FrontMatter of(String text, List<Line> lines) {
        int end = end(text, lines);
        if (end < 2) {
            return NONE;
        }
        Optional<String> title = Optional.empty();
        Optional<LocalDate> date = Optional.empty();
        int rank = DATES.size();
        for (Line line : lines.subList(1, end)) {
            Matcher field = FIELD.matcher(line.span().in(text));
            if (!field.matches()) {
                continue;
            }
            String key = field.group(1).toLowerCase(Locale.ROOT);
            Optional<LocalDate> read =
                    DATES.contains(key) && DATES.indexOf(key) < rank
                            ? DateParser.find(text, line.span())
                            : Optional.empty();
            if (read.isPresent()) {
                date = read;
                rank = DATES.indexOf(key);
            }
            if (key.equals("title") && title.isEmpty()) {
                title = Optional.of(unquoted(field.group(2))).filter(words -> !words.isEmpty());
            }
        }
        return new FrontMatter(List.copyOf(lines.subList(0, end + 1)), title, date);
    }

    /** The index of the closing line; -1 without one. */
    private static int end(String text, List<Line> lines) {
        if (lines.isEmpty() || !lines.get(0).span().in(text).matches("-{3,}")) {
            return -1;
        }
        for (int i = 1; i < Math.min(lines.size(), MOST_LINES); i++) {
            if (FENCE.matcher(lines.get(i).span().in(text)).matches()) {
                return i;
            }
            if (i == 1 && !FIELD.matcher(lines.get(i).span().in(text)).matches()) {
                return -1;
            }
        }
        return -1;
    }

    private static String unquoted(String value) {
        String words = Whitespace.fold(value);
        boolean quoted =
                words.length() > 1
                        && "'\"".indexOf(words.charAt(0)) >= 0
                        && words.charAt(words.length() - 1) == words.charAt(0);
        return quoted ? words.substring(1, words.length() - 1).strip() : words;
    }

    /** Its lines as blocks that are no text. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (Line line : lines) {
            blocks.add(new Block(new Span(line.start(), line.end()), BlockKind.CAPTION));
        }
        return blocks;
    }
}
