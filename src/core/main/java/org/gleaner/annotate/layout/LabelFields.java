package org.gleaner.annotate.layout;

import java.util.List;
import org.gleaner.model.Span;

/**
 * What stands behind a colon and is not said by anybody: who holds a post ("Chairperson: Hon. Ann
 * Lee (Bath)"), or a quotation that is all there is ("Mayor Ann Lee: \u201CWe will.\u201D" in an
 * article).
 */
final class LabelFields {

    private static final int MOST_NAMES = 6;

    /** "Counsel: Ms L. Waqa for the plaintiff". */
    private static final String FOR = "for";

    private static final String OPENING_QUOTES = "\"\u201C\u00AB\u201E\u2018'";

    private static final String CLOSING_QUOTES = "\"\u201D\u00BB\u201C\u2019'";

    private LabelFields() {}

    /**
     * Whether the words only name somebody: a name, what is behind a comma or in brackets, and no
     * end of a sentence, but for that of a list ("Host: Ann Lee. Camera: Bo Kim.").
     */
    static boolean namesSomebody(String text, Span rest) {
        List<LabelWord> words = LabelWord.of(text, rest, MOST_NAMES);
        int names = 0;
        int titles = 0;
        for (LabelWord word : words) {
            if (opensAside(word)) {
                break;
            }
            if (names > titles && FOR.equals(word.text())) {
                return names > 1 && Character.isLetterOrDigit(Shape.lastMark(text, rest));
            }
            if (!word.isName() && !word.isParticle()) {
                return false;
            }
            titles += word.isTitle() ? 1 : 0;
            names++;
            if (endsName(word)) {
                break;
            }
        }
        boolean named = names > 1 && names > titles && names < MOST_NAMES;
        return named
                && (Shape.indexOf(text, ": ", rest) > 0
                        || Shape.indexOf(text, "; ", rest) > 0
                        || Character.isLetterOrDigit(Shape.lastMark(text, rest)));
    }

    private static boolean opensAside(LabelWord word) {
        return word.text().startsWith("(") || word.text().startsWith("[") || word.isDash();
    }

    /** "Lee," "Lee;" "Lee." */
    private static boolean endsName(LabelWord word) {
        return word.endsWith(",")
                || word.endsWith(";")
                || word.endsWith(".") && !word.isTitle() && word.core().length() > 2;
    }

    /** Whether the words are one quotation from end to end. */
    static boolean isQuotation(String text, Span rest) {
        return rest.length() > 2
                && OPENING_QUOTES.indexOf(text.charAt(rest.start())) >= 0
                && CLOSING_QUOTES.indexOf(text.charAt(rest.end() - 1)) >= 0;
    }
}
