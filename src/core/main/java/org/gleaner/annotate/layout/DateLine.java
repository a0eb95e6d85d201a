package org.gleaner.annotate.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gleaner.calendar.DateParser;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Span;
import org.gleaner.text.Casing;

/**
 * Date lines of their own ("Sochi, September 14, 2020") and those that open the first paragraph
 * ("CORK, 12 March 2024 – ...").
 */
final class DateLine {

    private static final int LONGEST = 110;
    private static final Set<String> PLAIN = DataFile.words("layout/date-line-words.txt");

    private DateLine() {}

    /**
     * Whether the whole stretch is a date with, at most, a place, a time and words such as
     * "Published".
     */
    static boolean is(String text, Span span) {
        if (span.length() > LONGEST
                || !hasDigit(text, span)
                || Shape.endsSentence(text, span) && !PLAIN.contains(lastWord(text, span))) {
            return false;
        }
        return DateParser.first(text, span)
                .map(dated -> placeOnly(text, span, dated.span()))
                .orElse(false);
    }

    private static String lastWord(String text, Span span) {
        List<String> words = Shape.words(text, span, 30);
        return Shape.bare(words.get(words.size() - 1));
    }

    private static boolean hasDigit(String text, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean placeOnly(String text, Span span, Span date) {
        int names = 0;
        for (Span part :
                List.of(
                        new Span(span.start(), date.start()),
                        new Span(date.end(), Math.max(date.end(), span.end())))) {
            for (String word : Shape.words(text, part, 20)) {
                String core = Shape.bare(word).toLowerCase(Locale.ROOT);
                if (core.isEmpty() || PLAIN.contains(core) || Character.isDigit(core.charAt(0))) {
                    continue;
                }
                if (!Casing.hasCapitalFirst(word) || word.endsWith(":") || ++names > 5) {
                    return false;
                }
            }
        }
        return true;
    }

    /** "Ann Lee (12 July 1899" of "Ann Lee (12 July 1899 – 3 May 1971)". */
    private static boolean isBracketOpen(String text, Span head) {
        String words = head.in(text);
        return words.lastIndexOf('(') > words.lastIndexOf(')');
    }

    /** "(Hamburg, 9 June 2022) The line will ...". */
    private static Optional<LocalDate> bracketed(String text, Span opening) {
        int close = Shape.indexOf(text, ")", opening);
        if (close <= opening.start()) {
            return Optional.empty();
        }
        Span head = new Span(opening.start(), close).trim(text);
        return head.isEmpty()
                ? Optional.empty()
                : DateParser.first(text, head)
                        .filter(dated -> placeOnly(text, head, dated.span()))
                        .map(DateParser.Dated::date);
    }

    /** The date of a paragraph that opens with place, date and a dash, or with both in brackets. */
    static Optional<LocalDate> opening(String text, Span paragraph) {
        int limit = Math.min(paragraph.end(), paragraph.start() + LONGEST);
        if (text.charAt(paragraph.start()) == '(') {
            return bracketed(text, new Span(paragraph.start() + 1, limit));
        }
        for (int at = paragraph.start() + 1; at < limit - 1; at++) {
            char c = text.charAt(at);
            boolean dash =
                    c == '\u2013'
                            || c == '\u2014'
                            || c == '-'
                                    && text.charAt(at - 1) != '-'
                                    && !Character.isLetterOrDigit(text.charAt(at + 1));
            if (dash) {
                Span head = new Span(paragraph.start(), at).trim(text);
                return head.isEmpty() || isBracketOpen(text, head)
                        ? Optional.empty()
                        : DateParser.first(text, head)
                                .filter(dated -> placeOnly(text, head, dated.span()))
                                .map(DateParser.Dated::date);
            }
        }
        return Optional.empty();
    }
}
