package org.gleaner.annotate.layout;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Span;

/**
 * Follows a list without bullets: what a line that ends in a colon opens, as long as the chunks
 * after it look like its items. {@code The Government will: / build two schools / hire nurses.}
 */
final class ItemList {

    private static final Set<String> VERBS = DataFile.words("layout/item-verbs.txt");
    private static final Set<String> SAYING = DataFile.words("layout/letter-verbs.txt");
    private static final Set<String> OPENERS = DataFile.words("layout/list-openers.txt");
    private static final Map<String, String> SENTENCE = DataFile.map("layout/sentence-words.tsv");
    private static final int EARLY = 8;
    private static final int LONGEST_ITEM = 600;
    private static final int LONGEST_FRAGMENT = 250;

    /** So many sentences may explain an item before the next item of the same form. */
    private static final int REMARKS = 2;

    private enum Start {
        LOWER,
        FIGURE,
        GERUND,
        VERB,
        OTHER
    }

    private final String text;
    private boolean open;
    private boolean strong;
    private Start items;
    private boolean lastStopped;
    private boolean oneMore;
    private int remarks;

    ItemList(String text) {
        this.text = text;
    }

    void close() {
        open = false;
    }

    /**
     * Opens a list if the chunk ends in a colon, unless words that somebody says or writes follow
     * it.
     */
    void open(Span header) {
        if (text.charAt(header.end() - 1) != ':') {
            return;
        }
        List<String> words =
                Shape.words(
                        text,
                        new Span(Math.max(header.start(), header.end() - 60), header.end()),
                        20);
        List<String> tail = words.subList(Math.max(0, words.size() - 4), words.size());
        strong = OPENERS.contains(Shape.bare(words.get(words.size() - 1)));
        open = strong || tail.stream().noneMatch(word -> SAYING.contains(Shape.bare(word)));
        items = null;
        lastStopped = false;
        oneMore = false;
        remarks = 0;
    }

    /** Opens a list at an item that announces one more by its "; and", whatever stood before it. */
    boolean opensAt(Span span) {
        if (!Shape.endsWithConjunction(text, span)) {
            return false;
        }
        open = true;
        strong = true;
        items = start(span);
        lastStopped = false;
        oneMore = true;
        remarks = 0;
        return true;
    }

    /**
     * Whether {@code span} is the next item of the open list; after too much else the list closes.
     */
    boolean takes(Span span) {
        if (!open) {
            return false;
        }
        Start start = start(span);
        boolean stopped = Shape.endsSentence(text, span);
        if (!fits(span, start, stopped)) {
            open = (items == Start.VERB || items == Start.GERUND) && ++remarks <= REMARKS;
            return false;
        }
        items = items == null ? start : items;
        lastStopped = stopped;
        boolean last = oneMore && stopped;
        oneMore = Shape.endsWithConjunction(text, span);
        remarks = 0;
        open = !last || oneMore;
        if (text.charAt(span.end() - 1) == ':') {
            open(span);
        }
        return true;
    }

    private boolean fits(Span span, Start start, boolean stopped) {
        if (span.length() > LONGEST_ITEM || "\u201C\"".indexOf(text.charAt(span.start())) >= 0) {
            return false;
        }
        boolean announced = oneMore && remarks == 0 || Shape.endsWithConjunction(text, span);
        boolean alike = start != Start.OTHER && (items == null || items == start);
        return announced || alike || remarks == 0 && fitsByItsEnd(span, stopped);
    }

    /** Whether a chunk of another form than the items before it is one, by the mark at its end. */
    private boolean fitsByItsEnd(Span span, boolean stopped) {
        char last = text.charAt(span.end() - 1);
        if (span.length() > LONGEST_FRAGMENT || last == ':' || last == ',') {
            return false;
        }
        boolean fragment = stopped ? strong && fragment(span) : strong || !lastStopped;
        return last == ';' || fragment;
    }

    /**
     * Whether the chunk has no finite verb among its first words, and does not begin as sentences
     * do.
     */
    private boolean fragment(Span span) {
        List<String> words = Shape.words(text, span, EARLY);
        if (SENTENCE.containsKey(plain(words.get(0)))) {
            return false;
        }
        boolean past = words.size() > 2 && Shape.bare(words.get(1)).endsWith("ed");
        return !past && words.stream().noneMatch(word -> "early".equals(SENTENCE.get(plain(word))));
    }

    private static String plain(String word) {
        return Shape.bare(word).replace('\u2019', '\'');
    }

    private Start start(Span span) {
        int first = text.codePointAt(span.start());
        if (Character.isDigit(first) || Character.getType(first) == Character.CURRENCY_SYMBOL) {
            return Start.FIGURE;
        }
        if (Character.isLowerCase(first)) {
            return Start.LOWER;
        }
        String word = Shape.firstWord(text, span);
        if (VERBS.contains(word)) {
            return Start.VERB;
        }
        return word.length() > 5 && word.endsWith("ing") && !SENTENCE.containsKey(word)
                ? Start.GERUND
                : Start.OTHER;
    }
}
