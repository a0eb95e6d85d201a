package org.gleaner.annotate.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Span;
import org.gleaner.model.Whitespace;

/**
 * A quotation mark and what it may do where it stands. An apostrophe is one only where a word said
 * can begin behind it, or where it follows what is said: {@code 'We are the workers' union,' he
 * said.} has two.
 *
 * @param opens whether a quotation may begin behind it
 * @param closes whether a quotation may end before it
 */
record QuotationMark(int start, int end, boolean single, boolean opens, boolean closes) {

    private static final String ENDS = ",.!?\u2026;-\u2013\u2014:";

    private enum Side {
        OPEN,
        CLOSE,
        EITHER
    }

    private record Form(String mark, Side side, boolean single) {}

    /** By their first character. */
    private static final Map<Character, List<Form>> FORMS = forms();

    private static Map<Character, List<Form>> forms() {
        Map<Character, List<Form>> forms = new HashMap<>();
        for (List<String> row : DataFile.rows("speech/quotation-marks.tsv", 3)) {
            Form form =
                    new Form(
                            row.get(0),
                            Side.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                            row.get(2).equals("single"));
            forms.computeIfAbsent(row.get(0).charAt(0), key -> new ArrayList<>()).add(form);
        }
        return Map.copyOf(forms);
    }

    /** The marks of a block that may open or close a quotation, in text order. */
    static List<QuotationMark> of(String text, Span block) {
        List<QuotationMark> marks = new ArrayList<>();
        int at = block.start();
        while (at < block.end()) {
            Optional<Form> form = form(text, at, block.end());
            if (form.isPresent()) {
                int end = at + form.get().mark().length();
                QuotationMark mark = read(text, new Span(at, end), block, form.get());
                if (mark.opens || mark.closes) {
                    marks.add(mark);
                }
                at = end;
            } else {
                at++;
            }
        }
        return marks;
    }

    /** Whether a quotation mark stands at {@code at}. */
    static boolean isAt(String text, int at) {
        return form(text, at, text.length()).isPresent();
    }

    private static Optional<Form> form(String text, int at, int limit) {
        for (Form form : FORMS.getOrDefault(text.charAt(at), List.of())) {
            if (at + form.mark().length() <= limit && text.startsWith(form.mark(), at)) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    private static QuotationMark read(String text, Span mark, Span block, Form form) {
        char before = mark.start() > block.start() ? text.charAt(mark.start() - 1) : ' ';
        char after = mark.end() < block.end() ? text.charAt(mark.end()) : ' ';
        boolean opens =
                mark.end() < block.end()
                        && (form.single()
                                ? form.side() != Side.CLOSE && singleOpens(text, mark, block)
                                : opens(form, before, after));
        boolean closes =
                form.single()
                        ? form.side() != Side.OPEN && singleCloses(before, after)
                        : closes(form, before, after);
        return new QuotationMark(mark.start(), mark.end(), form.single(), opens, closes);
    }

    /** Nothing but space, bracket or dash before it, a word after it. */
    private static boolean opens(Form form, char before, char after) {
        boolean spaced = form.mark().equals("\u201C") || form.mark().equals("\u00AB");
        boolean atStart = !Character.isLetterOrDigit(before) && ",.!?".indexOf(before) < 0;
        return (!Whitespace.is(after) || spaced) && (form.side() == Side.OPEN || atStart);
    }

    /** No space before it, no word right after it. */
    private static boolean closes(Form form, char before, char after) {
        boolean afterWord = !Whitespace.is(before);
        boolean beforeWord = Character.isLetterOrDigit(after);
        return switch (form.side()) {
            case CLOSE -> true;
            case EITHER -> afterWord || !beforeWord;
            default -> afterWord && !beforeWord;
        };
    }

    /**
     * Before a capital, or before any word if a comma or colon announces it: {@code said: 'it is
     * done'}, but not {@code the '90s} or {@code say 'tis so}.
     */
    private static boolean singleOpens(String text, Span mark, Span block) {
        int back = mark.start() - 1;
        boolean spaced = back < block.start() || Whitespace.is(text.charAt(back));
        while (back >= block.start() && Whitespace.is(text.charAt(back))) {
            back--;
        }
        char before = back < block.start() ? ' ' : text.charAt(back);
        char after = text.charAt(mark.end());
        boolean apart = spaced || "([\u2013\u2014-\u201C\"".indexOf(before) >= 0;
        return apart
                && (Character.isUpperCase(after)
                        || Character.isLetter(after) && ",:".indexOf(before) >= 0);
    }

    /** Behind a mark that ends a clause, or a word that is no plural in the genitive. */
    private static boolean singleCloses(char before, char after) {
        if (Whitespace.is(before) || Character.isLetterOrDigit(after)) {
            return false;
        }
        return ENDS.indexOf(before) >= 0
                || ENDS.indexOf(after) >= 0 && after != '-'
                || Character.isLetterOrDigit(before) && Character.toLowerCase(before) != 's';
    }
}
