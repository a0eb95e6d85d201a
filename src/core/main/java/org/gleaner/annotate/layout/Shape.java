package org.gleaner.annotate.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Span;
import org.gleaner.model.Whitespace;

/** How a stretch of text looks: how it begins and ends, and how its words are written. */
final class Shape {

    private static final Set<String> UNFINISHED = DataFile.words("layout/unfinished.txt");
    private static final String CLOSING = "\"'\u201D\u2019\u00BB)]*_";

    private Shape() {}

    /** The words between white space, at most {@code limit} of them. */
    static List<String> words(String text, Span span, int limit) {
        return wordSpans(text, span, limit).stream().map(word -> word.in(text)).toList();
    }

    /** Where the words between white space are, at most {@code limit} of them. */
    static List<Span> wordSpans(String text, Span span, int limit) {
        List<Span> words = new ArrayList<>();
        int at = span.start();
        while (at < span.end() && words.size() < limit) {
            int end = at;
            while (end < span.end() && !Whitespace.is(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                words.add(new Span(at, end));
            }
            at = end + 1;
        }
        return words;
    }

    /** Where the mark first occurs in the stretch, looking no further; -1 if it does not. */
    static int indexOf(String text, String mark, Span span) {
        for (int at = span.start(); at + mark.length() <= span.end(); at++) {
            if (text.startsWith(mark, at)) {
                return at;
            }
        }
        return -1;
    }

    /**
     * The last character that is not a closing quotation mark or bracket; a space if there is none.
     */
    static char lastMark(String text, Span span) {
        int at = span.end() - 1;
        while (at > span.start()
                && (CLOSING.indexOf(text.charAt(at)) >= 0 || Whitespace.is(text.charAt(at)))) {
            at--;
        }
        return span.isEmpty() ? ' ' : text.charAt(at);
    }

    /** Whether a sentence ends here: full stop, question or exclamation mark, ellipsis. */
    static boolean endsSentence(String text, Span span) {
        return ".!?\u2026\u3002".indexOf(lastMark(text, span)) >= 0;
    }

    /**
     * Whether the stretch breaks off within a sentence: no mark at its end, or a word that ends
     * none.
     */
    static boolean breaksOff(String text, Span span) {
        char last = text.charAt(span.end() - 1);
        return Character.isLetterOrDigit(last)
                || last == ','
                || last == '-'
                || last == '\u2013'
                || last == '\u2014'
                || last == '%'
                || CLOSING.indexOf(last) >= 0
                        && !endsSentence(text, span)
                        && ":;".indexOf(lastMark(text, span)) < 0;
    }

    /** Whether the last word is one that ends no sentence, heading or item: "the", "of". */
    static boolean endsUnfinished(String text, Span span) {
        int from = span.end();
        while (from > span.start()
                && Character.isLetter(text.charAt(from - 1))
                && span.end() - from < 12) {
            from--;
        }
        return from < span.end()
                && Character.isLowerCase(text.charAt(from))
                && UNFINISHED.contains(text.substring(from, span.end()));
    }

    /** Whether the stretch ends in "; and" or ", or", so that one more item follows. */
    static boolean endsWithConjunction(String text, Span span) {
        if (!text.startsWith("and", span.end() - 3) && !text.startsWith("or", span.end() - 2)) {
            return false;
        }
        String tail = text.substring(Math.max(span.start(), span.end() - 6), span.end());
        return tail.matches("(?s).*[;,]\\s+(and|or)");
    }

    static boolean startsLower(String text, Span span) {
        return Character.isLowerCase(text.codePointAt(span.start()));
    }

    /** "₹35 lakh for a study", "200 desks": as the items of a list go on behind a colon. */
    static boolean opensWithFigure(String text, Span span) {
        int first = text.codePointAt(span.start());
        return Character.isDigit(first) || Character.getType(first) == Character.CURRENCY_SYMBOL;
    }

    /** The first word's letters, lower-cased. */
    static String firstWord(String text, Span span) {
        int end = span.start();
        while (end < span.end()
                && end - span.start() < 30
                && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        return text.substring(span.start(), end).toLowerCase(Locale.ROOT);
    }

    static boolean hasLetterOrDigit(String text, Span span) {
        for (int at = span.start(); at < span.end(); at++) {
            if (Character.isLetterOrDigit(text.codePointAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word has letters and all of them are capitals. */
    static boolean allCapitals(String word) {
        boolean letter = false;
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            int c = word.codePointAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letter |= Character.isLetter(c);
        }
        return letter;
    }

    /**
     * The word's letters, digits and inner hyphens in lower case, marks at its ends and a
     * possessive left out.
     */
    static String bare(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1))) {
            to--;
        }
        String core = word.substring(from, to).toLowerCase(Locale.ROOT);
        return core.endsWith("'s") || core.endsWith("\u2019s")
                ? core.substring(0, core.length() - 2)
                : core;
    }
}
