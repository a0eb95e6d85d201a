package org.gleaner.opennlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.gleaner.model.Span;
import org.gleaner.model.Whitespace;

/**
 * What a sentence model trained on web text gets wrong in news and transcripts, put right by rule:
 * breaks after titles and initials, or before a word in lower case, are taken back; missed breaks
 * after a plain full stop are made.
 */
final class SentenceBreaks {

    /**
     * Words that end in a full stop and are followed by a name or a number, never by a new
     * sentence.
     */
    private static final Set<String> OPEN =
            Set.of(
                    "mr", "mrs", "ms", "dr", "prof", "gen", "sen", "rep", "gov", "lt", "col",
                    "capt", "sgt", "maj", "cmdr", "adm", "rev", "hon", "st", "mt", "ft", "messrs",
                    "vs", "v", "no", "nos", "fig", "art", "op", "cf", "e.g", "i.e", "jan", "feb",
                    "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec");

    /** Words that may end a sentence, but not before a bracket: "Acme Inc. (NYSE: ACM)". */
    private static final Set<String> NAME_ENDS =
            Set.of(
                    "jr", "sr", "inc", "ltd", "co", "corp", "bros", "cos", "plc", "llc", "l.l.c",
                    "s.a", "a.g", "n.v");

    /** Born, died, circa: "(b. Ghent, 1955)", "c. 1480". */
    private static final Set<String> LIFE = Set.of("b", "d", "c", "ca", "fl");

    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}(?:\\.\\p{Lu}){1,3}");

    private static final Set<String> ACRONYMS =
            Set.of(
                    "U.S", "U.K", "U.N", "E.U", "D.C", "L.A", "N.Y", "N.J", "U.S.A", "U.A.E",
                    "U.S.S.R", "A.M", "P.M", "B.C", "A.D", "S.A", "N.V", "B.V", "A.G", "L.L.C",
                    "L.P", "L.L.P", "P.C", "P.L.C", "M.D", "N.C", "S.C", "R.I", "N.H", "N.M", "S.D",
                    "N.D", "W.V", "B.A", "M.A", "M.P", "I.D", "T.V", "P.O", "Q.C", "K.C");

    /** Words that open a sentence and no surname. */
    private static final Set<String> SENTENCE_OPENERS =
            Set.of(
                    "The", "A", "An", "He", "She", "It", "They", "We", "You", "In", "On", "At",
                    "But", "And", "This", "That", "These", "Those", "There", "When", "If", "As",
                    "For", "His", "Her", "Its", "Their", "Our", "After", "Before", "While", "What",
                    "Who", "No", "Yes", "So", "Since", "By", "From", "With", "Not", "Then", "Now",
                    "However", "Some", "Many", "Both", "All", "Such");

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
            int after = i + 1;
            while (after < whole.end()
                    && (CLOSERS.indexOf(text.charAt(after)) >= 0
                            || ".!?…".indexOf(text.charAt(after)) >= 0)) {
                after++;
            }
            if (after >= whole.end() || !Whitespace.is(text.charAt(after))) {
                i = after - 1;
                continue;
            }
            while (next < found.size() && found.get(next).end() < after) {
                next++;
            }
            boolean modelBreaks = next < found.size() && found.get(next).end() == after;
            if (breaks(text, whole, i, after, modelBreaks)) {
                ends.add(after);
            }
            i = after - 1;
        }
        if (ends.isEmpty() || ends.get(ends.size() - 1) < whole.end()) {
            ends.add(whole.end());
        }
        return ends;
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
        boolean quoted = after > stop + 1 && CLOSERS.indexOf(text.charAt(after - 1)) >= 0;
        if (Character.isLowerCase(text.charAt(next))) {
            return false;
        }
        if (text.charAt(stop) != '.') {
            return !quoted || modelBreaks || Character.isUpperCase(text.charAt(next));
        }
        String word = wordBefore(text, whole.start(), stop);
        if (OPEN.contains(word.toLowerCase(Locale.ROOT))) {
            return false;
        }
        boolean bracket = "(-–—".indexOf(text.charAt(next - 1)) >= 0;
        if (bracket && NAME_ENDS.contains(word.toLowerCase(Locale.ROOT))
                || LIFE.contains(word)
                        && (Character.isDigit(text.charAt(next))
                                || isBehindBracket(text, stop, word))) {
            return false;
        }
        boolean initial =
                word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
        if (isInitials(word) && !mayEndSentence(word) && opensName(text, next, whole.end())) {
            return false;
        }
        boolean abbreviation = initial || word.indexOf('.') >= 0;
        return abbreviation
                ? modelBreaks && !initial
                : modelBreaks || word.length() > 1 || Character.isDigit(lastOf(word));
    }

    /** "A.R.", "J.R.R": the initials of a given name. */
    private static boolean isInitials(String word) {
        return INITIALS.matcher(word).matches();
    }

    /** Acronyms that end sentences: "for the U.S. They left". */
    private static boolean mayEndSentence(String word) {
        return ACRONYMS.contains(word);
    }

    /** Whether a capitalised word follows that begins no sentence by itself: not "The", "He". */
    private static boolean opensName(String text, int next, int end) {
        int to = next;
        while (to < end && Character.isLetter(text.charAt(to))) {
            to++;
        }
        String word = text.substring(next, to);
        return word.length() > 1
                && Character.isUpperCase(word.charAt(0))
                && !SENTENCE_OPENERS.contains(word);
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
