package org.gleaner.annotate.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Block;
import org.gleaner.model.BlockKind;
import org.gleaner.model.Span;
import org.gleaner.model.Whitespace;
import org.gleaner.text.Casing;

/** Says what part of the page each chunk is, in the order of the page. */
final class Kinds {

    private static final Set<String> CAPTIONS = DataFile.words("layout/captions.txt");
    private static final Set<String> CONNECTORS = DataFile.words("layout/connectors.txt");
    private static final int LONGEST_TITLE = 250;
    private static final int LONGEST_HEADING = 100;
    private static final int LONGEST_CAPTION = 200;

    /** No heading that asks or announces has more words. */
    private static final int LONGEST_QUESTION = 12;

    /** No heading that ends a page is longer. */
    private static final int LONGEST_LAST = 60;

    /** Marks at the end of what is not a heading, unless it is in title case or all caps. */
    private static final String SENTENCE_ENDS = ".!\u2026,;-\u2013\u2014";

    private final String text;
    private final List<Chunk> chunks;
    private final ItemList list;
    private final Set<String> titles = new HashSet<>();

    private Kinds(String text, List<Chunk> chunks) {
        this.text = text;
        this.chunks = chunks;
        this.list = new ItemList(text);
    }

    static List<Block> of(String text, List<Chunk> chunks) {
        return new Kinds(text, chunks).blocks();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(chunks.size());
        boolean speech = false;
        for (int i = 0; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            speech |= chunk.label();
            BlockKind kind = kind(i, speech);
            if (kind == BlockKind.HEADING && titles.isEmpty()) {
                titles.add(Whitespace.fold(chunk.span().in(text)));
            }
            blocks.add(new Block(chunk.span(), kind));
        }
        return blocks;
    }

    private BlockKind kind(int i, boolean speech) {
        Chunk chunk = chunks.get(i);
        Span span = chunk.span();
        if (chunk.label()) {
            list.close();
            return BlockKind.LABEL;
        }
        if (span.length() < LONGEST_TITLE
                && (!Shape.hasLetterOrDigit(text, span)
                        || titles.contains(Whitespace.fold(span.in(text))))) {
            list.close();
            return BlockKind.HEADING;
        }
        if (caption(span, speech) || furniture(span)) {
            return BlockKind.CAPTION;
        }
        if (Markers.opensItem(text, span)) {
            return BlockKind.LIST_ITEM;
        }
        if (DateLine.is(text, span)) {
            list.close();
            return BlockKind.DATELINE;
        }
        if (list.takes(span) || span.length() < LONGEST_TITLE && !speech && list.opensAt(span)) {
            return BlockKind.LIST_ITEM;
        }
        list.open(span);
        boolean afterLabel = i > 0 && chunks.get(i - 1).label();
        return !afterLabel && heading(i) ? BlockKind.HEADING : BlockKind.BODY;
    }

    /** A note of the publisher between asterisks: "* All photos (c) ... *". */
    private boolean furniture(Span span) {
        return span.length() > 2
                && text.charAt(span.start()) == '*'
                && text.charAt(span.end() - 1) == '*'
                && !DateLine.is(text, span);
    }

    private boolean caption(Span span, boolean speech) {
        if (span.length() > LONGEST_CAPTION) {
            return false;
        }
        List<String> words = Shape.words(text, span, 25);
        if (counter(words) || words.size() < 25 && beginsAsCaption(words)) {
            return true;
        }
        return !speech
                && words.size() < 20
                && words.get(0).equals("With")
                && words.size() > 2
                && Casing.hasCapitalFirst(words.get(1))
                && named(words);
    }

    /** "1 of 4With the President", "2/7 Photo". */
    private static boolean counter(List<String> words) {
        String first = words.get(0);
        if (first.isEmpty() || !Character.isDigit(first.charAt(0))) {
            return false;
        }
        boolean number = first.chars().allMatch(Character::isDigit);
        return number
                        && words.size() > 2
                        && words.get(1).equals("of")
                        && Character.isDigit(words.get(2).charAt(0))
                        && words.get(2).chars().filter(Character::isLetter).findFirst().orElse('x')
                                < 'a'
                || first.matches("\\d{1,3}/\\d{1,3}");
    }

    private static boolean beginsAsCaption(List<String> words) {
        String one = words.get(0).toLowerCase(Locale.ROOT);
        String core = Shape.bare(one);
        if (one.length() > core.length()
                && CAPTIONS.contains(core)
                && (one.endsWith(":") || one.endsWith("."))) {
            return true;
        }
        return words.size() > 1
                && (CAPTIONS.contains(core + " " + Shape.bare(words.get(1)))
                        || CAPTIONS.contains(one) && core.isEmpty());
    }

    /** Whether the words are names and titles only, no clause. */
    private static boolean named(List<String> words) {
        int plain = 0;
        for (String word : words) {
            if (word.endsWith(",")) {
                return false;
            }
            if (!Casing.hasCapitalFirst(word)
                    && !CONNECTORS.contains(Shape.bare(word))
                    && !word.equals("during")
                    && !word.equals("before")) {
                plain++;
            }
        }
        return plain * 3 <= words.size();
    }

    private boolean heading(int i) {
        Span span = chunks.get(i).span();
        boolean first = i == 0;
        if (span.length() > (first ? LONGEST_TITLE : LONGEST_HEADING)
                || chunks.size() == 1
                || Shape.startsLower(text, span)) {
            return false;
        }
        List<String> words = Shape.words(text, span, 60);
        char last = Shape.lastMark(text, span);
        if (SENTENCE_ENDS.indexOf(last) >= 0) {
            return last == '!' && first && titleCase(words) || allCaps(words);
        }
        if (last == '?' || last == ':') {
            return asks(words, first || last == ':');
        }
        return !openQuote(span)
                && !ClauseWords.promises(words)
                && (first || standsAlone(i) || titleCase(words));
    }

    /** "What Will Change?", "Our Plan:". */
    private static boolean asks(List<String> words, boolean evenShort) {
        return (evenShort || words.size() > 2)
                && words.size() <= LONGEST_QUESTION
                && titleCase(words);
    }

    /** Whether something follows the chunk, or it is short enough for a last word on the page. */
    private boolean standsAlone(int i) {
        return i < chunks.size() - 1 || chunks.get(i).span().length() <= LONGEST_LAST;
    }

    /** "A NEW START." */
    private static boolean allCaps(List<String> words) {
        return words.size() > 1
                && words.stream()
                        .allMatch(
                                word ->
                                        Shape.allCapitals(word)
                                                || !Casing.hasCapitalFirst(word)
                                                        && Shape.bare(word).isEmpty());
    }

    /** Whether the stretch opens a quotation that it does not close. */
    private boolean openQuote(Span span) {
        char c = text.charAt(span.start());
        return c == '\u201C' && text.indexOf('\u201D', span.start()) >= span.end();
    }

    /** Whether all longer words begin with capitals. */
    private static boolean titleCase(List<String> words) {
        int capitals = 0;
        for (String word : words) {
            String core = Shape.bare(word);
            if (Casing.hasCapitalFirst(word)) {
                capitals++;
            } else if (core.length() > 3
                    && Character.isLetter(core.charAt(0))
                    && !CONNECTORS.contains(core)) {
                return false;
            }
        }
        return capitals > 0;
    }
}
