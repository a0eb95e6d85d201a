package org.gleaner.annotate.layout;

import java.util.Locale;
import java.util.Set;
import org.gleaner.annotate.lexicon.DataFile;
import org.gleaner.model.Span;

/**
 * Follows a list without bullets: what a line that ends in a colon opens, as long as the chunks after it look like its items.
 * {@code The Government will: / build two schools / hire nurses.}
 */
final class ItemList {

    private static final Set<String> VERBS = DataFile.words("layout/item-verbs.txt");
    private static final Set<String> SAYING = DataFile.words("layout/letter-verbs.txt");

    private enum Start {
        LOWER, FIGURE, GERUND, VERB, OTHER
    }

    private final String text;
    private boolean open;
    private Start items;
    private boolean lastStopped;

    ItemList(String text) {
        this.text = text;
    }

    void close() {
        open = false;
    }

    /** Opens a list after a chunk that ends in a colon, unless words that somebody says or writes follow it. */
    void open(Span header) {
        open = text.charAt(header.end() - 1) == ':' && !saying(header);
        items = null;
        lastStopped = false;
    }

    private boolean saying(Span header) {
        Span tail = new Span(Math.max(header.start(), header.end() - 60), header.end());
        return Shape.words(text, tail, 20).stream().anyMatch(word -> SAYING.contains(Shape.bare(word)));
    }

    /** Whether {@code span} is the next item of the open list; closes the list if not. */
    boolean takes(Span span) {
        if (!open) {
            return false;
        }
        Start start = start(span);
        boolean stopped = Shape.endsSentence(text, span);
        open = fits(span, start, stopped);
        if (open) {
            items = items == null ? start : items;
            lastStopped = stopped;
            open = text.charAt(span.end() - 1) != ':';
        }
        return open;
    }

    private boolean fits(Span span, Start start, boolean stopped) {
        if ("\u201C\"".indexOf(text.charAt(span.start())) >= 0 && items == null || span.length() > 600) {
            return false;
        }
        if (start != Start.OTHER) {
            return items == null || items == start || !stopped;
        }
        return !stopped && !lastStopped && text.charAt(span.end() - 1) != ':' && text.charAt(span.end() - 1) != ',' && span.length() < 250;
    }

    private Start start(Span span) {
        int first = text.codePointAt(span.start());
        if (Character.isDigit(first) || Character.getType(first) == Character.CURRENCY_SYMBOL) {
            return Start.FIGURE;
        }
        if (Character.isLowerCase(first)) {
            return Start.LOWER;
        }
        String word = Shape.firstWord(text, span).toLowerCase(Locale.ROOT);
        if (VERBS.contains(word)) {
            return Start.VERB;
        }
        return word.length() > 5 && word.endsWith("ing") ? Start.GERUND : Start.OTHER;
    }
}
