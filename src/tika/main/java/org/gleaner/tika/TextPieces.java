package org.gleaner.tika;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gleaner.model.Block;
import org.gleaner.model.BlockKind;
import org.gleaner.model.FailureKind;
import org.gleaner.model.Layout;
import org.gleaner.model.Span;

/**
 * Puts a text together piece by piece: paragraphs with an empty line between them, items and rows
 * on lines of their own. A file whose author made empty paragraphs to part others keeps its lines
 * as they are.
 */
final class TextPieces {

    /** No document has more characters. */
    static final int LONGEST = 32 << 20;

    /** What programs set in front of the items of a list. */
    private static final Pattern BULLET =
            Pattern.compile("\\s*[\u2022\u25CF\u25AA\u25A0\u2023\u00B7\u25E6\uF0B7\uF0A7]\\s+");

    private enum Kind {
        PARAGRAPH,
        EMPTY,
        HEADING,
        ITEM,
        CAPTION,
        ROW
    }

    private record Piece(Kind kind, String text, int page) {}

    private final List<Piece> pieces = new ArrayList<>();
    private int page;
    private long length;

    /** A new page begins. */
    void page() {
        page++;
    }

    /** White space at the ends is dropped; without words it is an empty line. */
    void paragraph(String text) throws UnreadableFileException {
        Matcher bullet = BULLET.matcher(text);
        if (bullet.lookingAt()) {
            item("-", text.substring(bullet.end()));
        } else {
            add(Kind.PARAGRAPH, text);
        }
    }

    void heading(String text) throws UnreadableFileException {
        add(Kind.HEADING, text);
    }

    void caption(String text) throws UnreadableFileException {
        add(Kind.CAPTION, text);
    }

    /**
     * @param mark in front of it: "-", "2."
     */
    void item(String mark, String text) throws UnreadableFileException {
        if (!text.isBlank()) {
            add(Kind.ITEM, mark + " " + text.strip());
        }
    }

    /** A row of a table as it is to be read: "Norway | $10 million". */
    void row(String text) throws UnreadableFileException {
        if (!text.isBlank()) {
            add(Kind.ROW, text);
        }
    }

    private void add(Kind kind, String text) throws UnreadableFileException {
        String stripped = text.strip();
        length += stripped.length() + 2L;
        if (length > LONGEST) {
            throw new UnreadableFileException(
                    FailureKind.TOO_LARGE,
                    "has more than the " + LONGEST + " characters of one document; split it");
        }
        pieces.add(new Piece(stripped.isEmpty() ? Kind.EMPTY : kind, stripped, page));
    }

    boolean isEmpty() {
        return pieces.stream().allMatch(piece -> piece.kind == Kind.EMPTY);
    }

    /** The text and what is known of it. */
    record Whole(String text, Layout layout) {}

    Whole whole() {
        boolean lines = hasEmptyLines();
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        List<Integer> pages = new ArrayList<>();
        Optional<Piece> before = Optional.empty();
        for (Piece piece : withoutEmptyEnds()) {
            if (piece.kind == Kind.EMPTY && !lines) {
                continue;
            }
            before.ifPresent(last -> text.append(lines || together(last, piece) ? "\n" : "\n\n"));
            while (pages.size() < piece.page) {
                pages.add(pages.isEmpty() ? 0 : text.length());
            }
            Span span = new Span(text.length(), text.length() + piece.text.length());
            text.append(piece.text);
            block(piece.kind).ifPresent(kind -> blocks.add(new Block(span, kind)));
            before = Optional.of(piece);
        }
        while (pages.size() < page) {
            pages.add(pages.isEmpty() ? 0 : text.length());
        }
        return new Whole(
                text.append(text.isEmpty() ? "" : "\n").toString(), new Layout(blocks, pages));
    }

    private List<Piece> withoutEmptyEnds() {
        int from = 0;
        int to = pieces.size();
        while (from < to && pieces.get(from).kind == Kind.EMPTY) {
            from++;
        }
        while (to > from && pieces.get(to - 1).kind == Kind.EMPTY) {
            to--;
        }
        return pieces.subList(from, to);
    }

    /** Whether empty lines part the paragraphs, of which there are several. */
    private boolean hasEmptyLines() {
        int inside = 0;
        int full = 0;
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).kind != Kind.EMPTY) {
                full++;
            } else if (full > 0 && i + 1 < pieces.size() && pieces.get(i + 1).kind != Kind.EMPTY) {
                inside++;
            }
        }
        return inside > 0 && inside * 8 >= full;
    }

    private static boolean together(Piece first, Piece second) {
        return first.kind == second.kind
                && (first.kind == Kind.ITEM || first.kind == Kind.ROW)
                && first.page == second.page;
    }

    private static Optional<BlockKind> block(Kind kind) {
        return switch (kind) {
            case PARAGRAPH, EMPTY -> Optional.empty();
            case HEADING -> Optional.of(BlockKind.HEADING);
            case ITEM -> Optional.of(BlockKind.LIST_ITEM);
            case CAPTION -> Optional.of(BlockKind.CAPTION);
            case ROW -> Optional.of(BlockKind.BODY);
        };
    }
}
