package org.gleaner.annotate.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Span;
import org.gleaner.model.Whitespace;

/**
 * What a post has behind its last word: hashtags, links and pictures. {@code We will open a clinic.
 * #health #jobs https://t.co/q1}; not "We will end #poverty", where the tag is a word.
 */
final class PostEnds {

    private static final int LONGEST_WORD = 200;

    /** Words that a tag may follow as one of the sentence: "end #poverty", "the #budget". */
    private static final Set<String> BEFORE_TAGS = DataFile.words("layout/before-tags.txt");

    private static final Set<String> VERBS = DataFile.words("layout/item-verbs.txt");

    private PostEnds() {}

    static List<Span> of(String text, List<Line> lines) {
        List<Span> found = new ArrayList<>();
        if (text.indexOf('#') < 0 && !text.contains("://") && !text.contains("www.")) {
            return found;
        }
        lines.forEach(line -> of(text, line).ifPresent(found::add));
        return found;
    }

    /** None where the line holds nothing else. */
    private static Optional<Span> of(String text, Line line) {
        int from = line.end();
        int tags = 0;
        while (from > line.start()) {
            Span word = lastWord(text, line.start(), from);
            if (isTag(text, word)) {
                tags++;
            } else if (!isLink(text, word) && !isPicture(text, word)) {
                break;
            }
            from = word.start();
        }
        Span end = new Span(from, line.end()).trim(text);
        Span before = new Span(line.start(), from).trim(text);
        if (end.isEmpty() || before.isEmpty() || !hasTagOrLink(text, end)) {
            return Optional.empty();
        }
        return tags == 1 && isTag(text, firstWord(text, end)) && isWord(text, before)
                ? Optional.empty()
                : Optional.of(end);
    }

    private static Span lastWord(String text, int start, int end) {
        int to = end;
        while (to > start && Whitespace.is(text.charAt(to - 1))) {
            to--;
        }
        int from = to;
        while (from > start && to - from < LONGEST_WORD && !Whitespace.is(text.charAt(from - 1))) {
            from--;
        }
        return new Span(from, to);
    }

    private static Span firstWord(String text, Span span) {
        int to = span.start();
        while (to < span.end() && !Whitespace.is(text.charAt(to))) {
            to++;
        }
        return new Span(span.start(), to);
    }

    private static boolean hasTagOrLink(String text, Span end) {
        for (int at = end.start(); at < end.end(); at++) {
            if (text.charAt(at) == '#' || Character.isLetter(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTag(String text, Span word) {
        return word.length() > 2
                && text.charAt(word.start()) == '#'
                && Character.isLetter(text.charAt(word.start() + 1));
    }

    private static boolean isLink(String text, Span word) {
        String words = word.in(text);
        return words.startsWith("http://")
                || words.startsWith("https://")
                || words.startsWith("pic.twitter.com/")
                || words.startsWith("t.co/")
                || words.startsWith("www.");
    }

    private static boolean isPicture(String text, Span word) {
        for (int at = word.start(); at < word.end(); at++) {
            int type = Character.getType(text.codePointAt(at));
            boolean part =
                    type == Character.OTHER_SYMBOL
                            || type == Character.SURROGATE
                            || type == Character.NON_SPACING_MARK
                            || type == Character.FORMAT
                            || type == Character.MODIFIER_SYMBOL;
            if (!part) {
                return false;
            }
        }
        return !word.isEmpty();
    }

    /** Whether the words before a tag cannot end there. */
    private static boolean isWord(String text, Span before) {
        String last = Shape.bare(lastWord(text, before.start(), before.end()).in(text));
        return Character.isLetterOrDigit(text.charAt(before.end() - 1))
                && (BEFORE_TAGS.contains(last)
                        || VERBS.contains(last)
                        || Shape.endsUnfinished(text, before));
    }
}
