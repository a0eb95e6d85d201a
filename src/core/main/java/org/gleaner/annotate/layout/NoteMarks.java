package org.gleaner.annotate.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gleaner.model.Span;

/**
 * The numbers of footnotes, which are no words of the sentence they stand in: "[20]" of "was
 * paid.[20][21] Norway", and the 3 of "was paid.3 Norway", which the page raised. A number with a
 * blank before it, "the [2019] case", is none.
 */
final class NoteMarks {

    /** In brackets behind a word or stop. */
    private static final Pattern BRACKETED =
            Pattern.compile(
                    "(?<=[\\p{L}\\p{N}.,;:!?)\"”’%])(?:\\[(?:\\d{1,3}|[a-z]|note \\d{1,2})\\])++"
                            + "(?![\\p{L}\\p{N}])");

    /** Digits that are raised in themselves; "m²" and "km³" are units. */
    private static final Pattern SUPERSCRIPT =
            Pattern.compile("(?<=\\p{Ll}{4}|[.,;:!?)\"”’])[¹²³⁰⁴-⁹]{1,3}+(?!\\p{L})");

    /** Digits that lost their height, between a plain word's stop and the next sentence. */
    private static final Pattern RAISED =
            Pattern.compile("(?<=\\p{Ll}{4}\\.)\\d{1,2}+(?=\\s{1,2}[\"“‘(]?\\p{Lu})");

    private NoteMarks() {}

    /** In text order. */
    static List<Span> in(String text) {
        List<Span> marks = new ArrayList<>();
        for (int at = 1; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '[') {
                at = add(BRACKETED, text, at, marks);
            } else if (c >= '0' && c <= '9') {
                at = text.charAt(at - 1) == '.' ? add(RAISED, text, at, marks) : at;
            } else if (Character.getType(c) == Character.OTHER_NUMBER) {
                at = add(SUPERSCRIPT, text, at, marks);
            }
        }
        return marks;
    }

    /** Returns the last character of a mark that begins at {@code at}, or {@code at}. */
    private static int add(Pattern pattern, String text, int at, List<Span> marks) {
        Matcher mark = pattern.matcher(text).useTransparentBounds(true).region(at, text.length());
        if (!mark.lookingAt()) {
            return at;
        }
        marks.add(new Span(mark.start(), mark.end()));
        return mark.end() - 1;
    }
}
