package org.gleaner.render;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One column of a table: the only place that knows its name, what it means and where its value
 * comes from.
 *
 * @param doc one sentence for the reader of the table
 * @param value the cell of a row; an empty {@link Optional} is an empty cell, a collection a {@link
 *     Kind#LIST}
 * @param <R> what a row shows
 */
public record Column<R>(String name, Kind kind, String doc, Function<R, ?> value) {

    /** What a cell holds, so that a format may type it; in the words of the data dictionary. */
    public enum Kind {
        TEXT("text"),
        ID("id"),
        /** A whole one. */
        NUMBER("number"),
        REAL("number"),
        AMOUNT("number, an amount of money"),
        DATE("date"),
        BOOLEAN("true or false"),
        LIST("list");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public boolean isNumber() {
            return this == NUMBER || this == REAL || this == AMOUNT;
        }

        /**
         * Whether it is words, which nobody has checked, rather than a value that this program has
         * made.
         */
        public boolean isWords() {
            return this == TEXT || this == ID || this == LIST;
        }
    }

    /** Between the items of a list in a cell. */
    public static final String LIST_SEPARATOR = " | ";

    /** The Unicode block of pictures of control characters, in their order. */
    private static final char PICTURES = '\u2400';

    public static <R> Column<R> text(String name, String doc, Function<R, ?> value) {
        return new Column<>(name, Kind.TEXT, doc, value);
    }

    public static <R> Column<R> id(String name, String doc, Function<R, ?> value) {
        return new Column<>(name, Kind.ID, doc, value);
    }

    public static <R> Column<R> amount(String name, String doc, Function<R, ?> value) {
        return new Column<>(name, Kind.AMOUNT, doc, value);
    }

    public static <R> Column<R> number(String name, String doc, Function<R, ?> value) {
        return new Column<>(name, Kind.NUMBER, doc, value);
    }

    /** A number with decimals, which need not be exact to the last of them. */
    public static <R> Column<R> real(String name, String doc, Function<R, ?> value) {
        return new Column<>(name, Kind.REAL, doc, value);
    }

    public static <R> Column<R> date(String name, String doc, Function<R, ?> value) {
        return new Column<>(name, Kind.DATE, doc, value);
    }

    public static <R> Column<R> bool(String name, String doc, Function<R, Boolean> value) {
        return new Column<>(name, Kind.BOOLEAN, doc, value);
    }

    public static <R> Column<R> list(
            String name, String doc, Function<R, ? extends Collection<String>> value) {
        return new Column<>(name, Kind.LIST, doc, value);
    }

    /**
     * The cell of {@code row} as every table shows it: one line, machine values bare, empty when
     * unknown.
     */
    public String cell(R row) {
        Object shown = value.apply(row);
        return kind == Kind.ID ? distinct(shown) : show(shown);
    }

    /**
     * Ids that differ stay different on one line: a line break, or another control character, is
     * shown by its picture: "a\u240Ab".
     */
    static String distinct(Object value) {
        String id =
                value instanceof Optional<?> maybe
                        ? maybe.map(Object::toString).orElse("")
                        : value.toString();
        int at = firstBreak(id);
        if (at == id.length()) {
            return id;
        }
        StringBuilder line = new StringBuilder(id.length()).append(id, 0, at);
        for (; at < id.length(); at++) {
            char c = id.charAt(at);
            if (!breaks(c)) {
                line.append(c);
            } else if (c < ' ') {
                line.append((char) (PICTURES + c));
            } else {
                line.append(String.format(Locale.ROOT, "\u2424%04X", (int) c));
            }
        }
        return line.toString();
    }

    private static String show(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(Column::show).orElse("");
        }
        if (value instanceof BigDecimal amount) {
            return Numbers.plain(amount);
        }
        if (value instanceof Collection<?> items) {
            return items.stream().map(Column::show).collect(Collectors.joining(LIST_SEPARATOR));
        }
        return oneLine(value.toString());
    }

    /**
     * {@code words} with every line break, CR LF as one, and every other control character made a
     * space.
     */
    public static String oneLine(String words) {
        int at = firstBreak(words);
        if (at == words.length()) {
            return words;
        }
        StringBuilder line = new StringBuilder(words.length()).append(words, 0, at);
        for (; at < words.length(); at++) {
            char c = words.charAt(at);
            if (c == '\n' && at > 0 && words.charAt(at - 1) == '\r') {
                continue;
            }
            line.append(breaks(c) ? ' ' : c);
        }
        return line.toString();
    }

    /** The length where there is none. */
    private static int firstBreak(String words) {
        int at = 0;
        while (at < words.length() && !breaks(words.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean breaks(char c) {
        return c < ' ' || c >= '\u007F' && c <= '\u009F' || c == '\u2028' || c == '\u2029';
    }
}
