package org.gleaner.opennlp;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gleaner.model.Span;
import org.gleaner.model.Whitespace;

/**
 * What a sentence model trained on web text gets wrong in news and transcripts, put right by rule:
 * breaks after titles and initials, or before a word in lower case, are taken back; missed breaks
 * after a plain full stop are made.
 */
final class SentenceBreaks {

    /** A word that may end a sentence with no blank behind it: "Leeds" of "in Leeds.It will". */
    private static final Pattern PLAIN = Pattern.compile("\\p{L}?\\p{Ll}{2,}");

    /** A word that no abbreviation is as long as. */
    private static final Pattern SMALL = Pattern.compile("\\p{Ll}{4,}");

    private static final Pattern ITEM_NUMBER = Pattern.compile("\\(?\\d{1,2}\\)?");
    private static final Pattern TWO_INITIALS = Pattern.compile("\\p{Lu}\\.\\p{Lu}");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}(?:\\.\\p{Lu}){1,3}");

    private static final int LONGEST_HEADLINE = 120;

    private static final String CLOSERS = "\"'”’)]»";
    private static final String OPENERS = "\"'“‘([«—–-";

    private SentenceBreaks() {}

    /**
     * The sentences of {@code whole}: {@code found} with wrong breaks taken back and missed ones
     * made.
     */
    static List<Span> mend(String text, Span whole, List<Span> found) {
        List<Span> mended = new ArrayList<>();
        int start = whole.start();
        for (int end : ends(text, whole, found)) {
            Span sentence = new Span(start, end).trim(text);
            if (!sentence.isEmpty()) {
                mended.add(sentence);
            }
            start = end;
        }
        return mended;
    }

    private static List<Integer> ends(String text, Span whole, List<Span> found) {
        List<Integer> ends = new ArrayList<>();
        int next = 0;
        for (int i = whole.start(); i < whole.end(); i++) {
            char c = text.charAt(i);
            if (c != '.' && c != '!' && c != '?' && c != '…') {
                continue;
            }
            int led = Leaders.end(text, i, whole.end());
            if (led > i) {
                i = led - 1;
                continue;
            }
            int after = i + 1;
            while (after < whole.end()
                    && (CLOSERS.indexOf(text.charAt(after)) >= 0
                            || ".!?…".indexOf(text.charAt(after)) >= 0)) {
                after++;
            }
            if (after >= whole.end() || !Whitespace.is(text.charAt(after))) {
                if (after == i + 1 && isGlued(text, whole, i)) {
                    ends.add(after);
                }
                i = after - 1;
                continue;
            }
            while (next < found.size() && found.get(next).end() < after) {
                next++;
            }
            boolean modelBreaks = next < found.size() && found.get(next).end() == after;
            int from = ends.isEmpty() ? whole.start() : ends.get(ends.size() - 1);
            boolean small = modelBreaks && isSmall(text, from, i, after);
            if (!isItemNumber(text, from, i)
                    && (small || breaks(text, whole, i, after, modelBreaks))) {
                ends.add(after);
            }
            i = after - 1;
        }
        if (ends.isEmpty() || ends.get(ends.size() - 1) < whole.end()) {
            ends.add(whole.end());
        }
        return ends;
    }

    /** "in Leeds.It will": a missing blank, before a word that opens sentences. */
    private static boolean isGlued(String text, Span whole, int stop) {
        return SentenceStops.opens(text, stop + 1, whole.end())
                && PLAIN.matcher(wordBefore(text, whole.start(), stop)).matches();
    }

    /**
     * "we loved it. the staff were kind.": who begins a sentence in lower case begins the next so
     * too, where the model breaks behind a plain word.
     */
    private static boolean isSmall(String text, int from, int stop, int after) {
        int start = from;
        while (start < stop && Whitespace.is(text.charAt(start))) {
            start++;
        }
        return after == stop + 1
                && Character.isLowerCase(text.charAt(start))
                && SMALL.matcher(wordBefore(text, from, stop)).matches();
    }

    /** The "2." before an item of a list that runs on in a paragraph. */
    private static boolean isItemNumber(String text, int from, int stop) {
        return stop - from < 5 && ITEM_NUMBER.matcher(text.substring(from, stop).strip()).matches();
    }

    private static boolean breaks(
            String text, Span whole, int stop, int after, boolean modelBreaks) {
        int next = after;
        while (next < whole.end()
                && (Whitespace.is(text.charAt(next)) || OPENERS.indexOf(text.charAt(next)) >= 0)) {
            next++;
        }
        if (next >= whole.end()) {
            return true;
        }
        if (Character.isLowerCase(text.charAt(next))) {
            return false;
        }
        if (text.charAt(stop) != '.') {
            boolean quoted = after > stop + 1 && CLOSERS.indexOf(text.charAt(after - 1)) >= 0;
            return !isBeforeFirm(text, next, whole.end())
                    && (!quoted || modelBreaks || Character.isUpperCase(text.charAt(next)));
        }
        String word = wordBefore(text, whole.start(), stop);
        if (isInitial(word) || isListed(text, whole.start(), stop, word)) {
            return LetterStops.ends(text, whole.start(), stop, next, whole.end());
        }
        return !(SentenceStops.is(word, "firm") && isHeadline(text, whole))
                && !goesOn(text, whole, stop, after, next, word)
                && !isGivenName(text, whole, stop, next, word)
                && ends(word, modelBreaks);
    }

    /** "Norfield Inc. Sues Arlan": a line in title case, with no stop at its end. */
    private static boolean isHeadline(String text, Span whole) {
        if (whole.length() > LONGEST_HEADLINE || ".!?".indexOf(text.charAt(whole.end() - 1)) >= 0) {
            return false;
        }
        for (int at = whole.start(); at < whole.end(); at++) {
            boolean opens = at == whole.start() || Whitespace.is(text.charAt(at - 1));
            if (opens
                    && Character.isLowerCase(text.charAt(at))
                    && SentenceStops.word(text, at, whole.end()).length() > 3) {
                return false;
            }
        }
        return true;
    }

    /** "Yahoo! Inc. merged". */
    private static boolean isBeforeFirm(String text, int next, int end) {
        String word = SentenceStops.word(text, next, end);
        int stop = next + word.length();
        return stop < end && text.charAt(stop) == '.' && SentenceStops.is(word, "firm");
    }

    /** Whether {@code word} and its stop are inside a sentence, by what follows at {@code next}. */
    private static boolean goesOn(
            String text, Span whole, int stop, int after, int next, String word) {
        if (after == stop + 1 && SentenceStops.goesOn(word, text, next, whole.end())) {
            return true;
        }
        // "S/. 500", a sign of money
        if (stop > whole.start()
                && text.charAt(stop - 1) == '/'
                && SentenceStops.isNumber(text, next, whole.end())) {
            return true;
        }
        int mark = after;
        while (Whitespace.is(text.charAt(mark))) {
            mark++;
        }
        boolean bracket = "(-–—".indexOf(text.charAt(mark)) >= 0;
        boolean dash = bracket && text.charAt(mark) != '(';
        return LetterStops.isCited(text, whole.start(), stop, word, next)
                || SentenceStops.is(word, "firm") && (bracket || isForm(text, next, whole.end()))
                || dash && TWO_INITIALS.matcher(word).matches()
                || SentenceStops.is(word, "life")
                        && Character.isLowerCase(word.charAt(0))
                        && (Character.isDigit(text.charAt(next))
                                || isBehindBracket(text, stop, word));
    }

    /** "A.R." before "Rassool": the initials of a given name, and no acronym such as "U.S.". */
    private static boolean isGivenName(String text, Span whole, int stop, int next, String word) {
        String name = SentenceStops.word(text, next, whole.end());
        boolean clock =
                SentenceStops.is(word, "clock")
                        && Character.isDigit(text.charAt(Math.max(stop - word.length() - 2, 0)));
        return INITIALS.matcher(word).matches()
                && !clock
                && !SentenceStops.is(word, "acronym")
                && name.length() > 1
                && Character.isUpperCase(name.charAt(0))
                && !SentenceStops.is(name, "opener");
    }

    private static boolean ends(String word, boolean modelBreaks) {
        return modelBreaks
                || word.indexOf('.') < 0 && (word.length() > 1 || Character.isDigit(lastOf(word)));
    }

    /** The "I." of "R. McNab, I. Tulloch" or at the beginning: an initial, where others are "I". */
    private static boolean isListed(String text, int from, int stop, String word) {
        int before = stop - 2;
        while (before >= from && text.charAt(before) == ' ') {
            before--;
        }
        return word.equals("I") && (before < from || ",;(\n".indexOf(text.charAt(before)) >= 0);
    }

    private static boolean isInitial(String word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
    }

    /** "KG" behind "Kranz & Co.": one more word for a firm's form, and no sentence's first. */
    private static boolean isForm(String text, int next, int end) {
        return SentenceStops.is(SentenceStops.word(text, next, end), "form");
    }

    private static boolean isBehindBracket(String text, int stop, String word) {
        int before = stop - word.length() - 1;
        return before >= 0 && text.charAt(before) == '(';
    }

    private static char lastOf(String word) {
        return word.isEmpty() ? ' ' : word.charAt(word.length() - 1);
    }

    /** The letters, digits and inner full stops that end at {@code stop}. */
    private static String wordBefore(String text, int from, int stop) {
        int start = stop;
        while (start > from
                && stop - start < 20
                && (Character.isLetterOrDigit(text.charAt(start - 1))
                        || text.charAt(start - 1) == '.')) {
            start--;
        }
        return text.substring(start, stop);
    }

    /**
     * {@code sentence} cut so that no piece is longer than {@code longest}, at white space where
     * there is some, else between code points.
     */
    static List<Span> bounded(String text, Span sentence, int longest) {
        if (sentence.length() <= longest) {
            return List.of(sentence);
        }
        List<Span> pieces = new ArrayList<>();
        int from = sentence.start();
        while (from < sentence.end()) {
            int to = Math.min(from + longest, sentence.end());
            if (to < sentence.end()) {
                int space = to;
                while (space > from + longest / 2 && !Whitespace.is(text.charAt(space))) {
                    space--;
                }
                to =
                        space > from + longest / 2
                                ? space
                                : Character.isLowSurrogate(text.charAt(to)) ? to + 1 : to;
            }
            Span piece = new Span(from, to).trim(text);
            if (!piece.isEmpty()) {
                pieces.add(piece);
            }
            from = to;
        }
        return pieces;
    }
}
