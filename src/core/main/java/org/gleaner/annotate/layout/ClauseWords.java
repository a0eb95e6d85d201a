package org.gleaner.annotate.layout;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Span;
import org.gleaner.text.Casing;

/** Tells a clause from a heading by its first words. */
final class ClauseWords {

    private static final Map<String, String> WORDS = DataFile.map("layout/sentence-words.tsv");
    private static final Set<String> SPEAKERS = Set.of("we", "i");

    /** So many words are looked at. */
    private static final int TAIL = 40;

    private ClauseWords() {}

    /** "We will dig 90 wells", but not the headline "We Will Dig". */
    static boolean promises(List<String> words) {
        return words.size() > 2
                && SPEAKERS.contains(Shape.bare(words.get(0)))
                && isFiniteVerb(words.get(1));
    }

    /** Whether the last sentence of the stretch has a finite verb in lower case, and no end. */
    static boolean isOpen(String text, Span span) {
        int from = span.end();
        while (from > span.start() && ".!?:\u2022".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        List<String> words = Shape.words(text, new Span(from, span.end()), TAIL);
        return words.stream().skip(1).anyMatch(ClauseWords::isFiniteVerb);
    }

    private static boolean isFiniteVerb(String word) {
        return !Casing.hasCapitalFirst(word) && "early".equals(WORDS.get(Shape.bare(word)));
    }
}
