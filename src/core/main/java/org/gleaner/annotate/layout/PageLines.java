package org.gleaner.annotate.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Span;

/**
 * Takes out the lines that a page puts into a sentence: its number, and the header or footer around
 * it. {@code The airline will / ANNUAL REPORT 2023 Page 17 / buy six jets.}
 */
final class PageLines {

    /** A header, a footer and a number between them. */
    private static final int MOST_LINES = 3;

    private static final int LONGEST = 100;

    /** "- Page 117 of 160 -". */
    private static final int LONGEST_NUMBER = 24;

    /** A line shorter than this is torn only after a word that ends none. */
    private static final int SHORTEST_TORN = 25;

    private static final Set<String> VERBS = DataFile.words("layout/auxiliaries.txt");

    /** "17", "- 17 -", "Page 17 of 60", "p. 17", "17 | P a g e", "xii". */
    private static final Pattern NUMBER =
            Pattern.compile(
                    "[-–—\\[(|]{0,2}\\s*(?:page|pg\\.?|p\\.)?\\s*(?:\\d{1,4}|[ivxl]{1,6})"
                            + "(?:\\s*(?:of|/)\\s*\\d{1,4})?\\s*[-–—\\])|]{0,2}(?:\\s*p ?a ?g ?e)?",
                    Pattern.CASE_INSENSITIVE);

    /** "ANNUAL REPORT 2023 Page 17", "17 | Annual Report". */
    private static final Pattern NUMBERED =
            Pattern.compile(
                    ".*(?:\\bpage\\s+\\d{1,4}(?:\\s+of\\s+\\d{1,4})?|\\|\\s*\\d{1,4}|\\s{3,}\\d{1,4})"
                        + "|(?:page\\s+\\d{1,4}\\b|\\d{1,4}\\s*\\||\\d{1,4}\\s{3,}).*",
                    Pattern.CASE_INSENSITIVE);

    private final String text;
    private final List<Line> lines;
    private final Map<String, Integer> count = new HashMap<>();

    private PageLines(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
        for (Line line : lines) {
            if (line.length() <= LONGEST) {
                count.merge(key(line), 1, Integer::sum);
            }
        }
    }

    /**
     * @param lines without those lines; the gap of the one behind them is {@link Line#TORN}
     * @param taken what was taken out, in text order
     */
    record Found(List<Line> lines, List<Span> taken) {}

    static Found of(String text, List<Line> lines) {
        return new PageLines(text, lines).find();
    }

    private Found find() {
        List<Line> kept = new ArrayList<>(lines.size());
        List<Span> taken = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int next = kept.isEmpty() ? i : behindPage(i);
            if (next > i) {
                lines.subList(i, next).forEach(line -> taken.add(line.span()));
                kept.add(new Line(lines.get(next).span(), Line.TORN));
                i = next;
            } else {
                kept.add(lines.get(i));
            }
        }
        return new Found(kept, taken);
    }

    /** The line that goes on with the one before line {@code i}; {@code i} if it is not torn. */
    private int behindPage(int i) {
        Line before = lines.get(i - 1);
        if (lines.get(i).length() > LONGEST || !isTorn(before)) {
            return i;
        }
        boolean numbered = false;
        for (int at = i; at < Math.min(lines.size() - 1, i + MOST_LINES); at++) {
            boolean sure = isSure(at);
            boolean bare = !sure && isBare(at);
            if (!sure && !bare && !isTitle(lines.get(at))) {
                return i;
            }
            numbered |= sure || bare && at == i && isInClause(before);
            if (numbered && Shape.startsLower(text, lines.get(at + 1).span())) {
                return at + 1;
            }
        }
        return i;
    }

    private boolean isTorn(Line line) {
        return Shape.breaksOff(text, line.span())
                && (line.length() >= SHORTEST_TORN
                        || Shape.endsUnfinished(text, line.span())
                        || VERBS.contains(lastWord(line)));
    }

    private String lastWord(Line line) {
        int from = line.end();
        while (from > line.start() && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, line.end()).toLowerCase(Locale.ROOT);
    }

    /** Whether the line has a number and "page", or is the header of other pages too. */
    private boolean isSure(int at) {
        Line line = lines.get(at);
        return line.length() <= LONGEST
                && (NUMBERED.matcher(line.span().in(text)).matches() || isOfPages(line));
    }

    private boolean isOfPages(Line line) {
        String key = key(line);
        return !key.isEmpty() && count.get(key) > 2;
    }

    /** A number alone, between empty lines, since tables have numbers too. */
    private boolean isBare(int at) {
        Line line = lines.get(at);
        return line.length() <= LONGEST_NUMBER
                && (line.gap() > 0 || lines.get(at + 1).gap() > 0)
                && NUMBER.matcher(line.span().in(text)).matches();
    }

    private boolean isInClause(Line before) {
        return Shape.endsUnfinished(text, before.span()) || ClauseWords.isOpen(text, before.span());
    }

    /** No sentence or item, but all in capitals, in title case, or seen on other pages. */
    private boolean isTitle(Line line) {
        return line.length() <= LONGEST
                && !Shape.startsLower(text, line.span())
                && !Shape.endsSentence(text, line.span())
                && !Markers.opensItem(text, line.span())
                && (count.get(key(line)) > 1 || isInTitleCase(line));
    }

    private boolean isInTitleCase(Line line) {
        List<String> words = Shape.words(text, line.span(), 20);
        return words.stream().allMatch(word -> word.length() < 4 || !startsSmall(word));
    }

    private static boolean startsSmall(String word) {
        return Character.isLowerCase(word.charAt(0));
    }

    /** The line without its digits, so that the same header of two pages is the same. */
    private String key(Line line) {
        StringBuilder key = new StringBuilder(line.length());
        for (int at = line.start(); at < line.end(); at++) {
            char c = text.charAt(at);
            if (Character.isLetter(c)) {
                key.append(Character.toLowerCase(c));
            }
        }
        return key.toString();
    }
}
