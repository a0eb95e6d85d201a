package org.gleaner.annotate.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.Span;
import org.gleaner.text.Casing;

/**
 * A word of a stretch that may be a speaker label.
 *
 * @param text as it is written: "Minister,"
 * @param core its letters and digits in lower case: "minister"
 */
record LabelWord(Span span, String text, String core) {

    private static final Set<String> CONNECTORS = DataFile.words("layout/connectors.txt");
    private static final Set<String> PARTICLES = DataFile.words("layout/particles.txt");

    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}\\p{L}{1,4}\\.");

    private static final Pattern PREFIXED =
            Pattern.compile("\\p{Lu}\\p{Ll}{1,3}\\p{Lu}[\\p{Lu}'\u2019-]+[.,:]?");

    /** The words of a stretch, at most {@code limit} of them. */
    static List<LabelWord> of(String text, Span span, int limit) {
        List<LabelWord> words = new ArrayList<>();
        for (Span word : Shape.wordSpans(text, span, limit)) {
            words.add(new LabelWord(word, word.in(text), Shape.bare(word.in(text))));
        }
        return words;
    }

    /**
     * Without the words in brackets: "CEO of CIFAL (France) Gilles Remy"; none if a bracket stays
     * open.
     */
    static List<LabelWord> outsideBrackets(List<LabelWord> words) {
        List<LabelWord> outside = new ArrayList<>(words.size());
        boolean inside = false;
        for (LabelWord word : words) {
            inside |= word.text.startsWith("(") || word.text.startsWith("[");
            if (!inside) {
                outside.add(word);
            }
            inside &= !(word.text.endsWith(")") || word.text.endsWith("]") || word.endsWith("),"));
        }
        return inside ? List.of() : outside;
    }

    /** The stretch without "(retranslated)" after it and "[00:12:30]" on either side. */
    static Span withoutNotes(String text, Span stretch) {
        Span left = stretch;
        Span before = null;
        while (!left.equals(before)) {
            before = left;
            left = withoutNoteBefore(text, withoutNoteBehind(text, left));
        }
        return left;
    }

    private static Span withoutNoteBehind(String text, Span span) {
        char last = span.isEmpty() ? ' ' : text.charAt(span.end() - 1);
        if (last != ')' && last != ']') {
            return span;
        }
        int open = text.lastIndexOf(last == ')' ? '(' : '[', span.end() - 1);
        return open >= span.start() ? new Span(span.start(), open).trim(text) : span;
    }

    private static Span withoutNoteBefore(String text, Span span) {
        char first = span.isEmpty() ? ' ' : text.charAt(span.start());
        if (first != '(' && first != '[') {
            return span;
        }
        int close = text.indexOf(first == '(' ? ')' : ']', span.start());
        return close >= 0 && close < span.end() ? new Span(close + 1, span.end()).trim(text) : span;
    }

    /** The words, the last without its comma. */
    static List<LabelWord> withoutComma(List<LabelWord> words) {
        List<LabelWord> bare = new ArrayList<>(words);
        LabelWord last = bare.remove(bare.size() - 1);
        String word = last.text.substring(0, last.text.length() - 1);
        bare.add(new LabelWord(new Span(last.span.start(), last.span.end() - 1), word, last.core));
        return bare;
    }

    boolean endsWith(String mark) {
        return text.endsWith(mark);
    }

    boolean isCapital() {
        return Casing.hasCapitalFirst(text);
    }

    boolean isAllCapitals() {
        return Shape.allCapitals(text);
    }

    /** In capitals, but for a prefix of the name: "McCAIN", "DeFAZIO". */
    boolean isInCapitals() {
        return isAllCapitals() || PREFIXED.matcher(text).matches();
    }

    /** Capitalized, if only after a particle: "el-Sisi". */
    boolean isName() {
        int hyphen = text.indexOf('-');
        return Casing.hasCapitalFirst(text)
                || hyphen > 0
                        && Casing.hasCapitalFirst(text.substring(hyphen + 1))
                        && PARTICLES.contains(text.substring(0, hyphen));
    }

    /** A particle of names: "van". */
    boolean isParticle() {
        return PARTICLES.contains(core);
    }

    /** A word that titles and names may hold beside their own: "of". */
    boolean isConnector() {
        return CONNECTORS.contains(core);
    }

    boolean isPossessive() {
        return text.endsWith("'s") || text.endsWith("\u2019s");
    }

    /** A short capitalized word with a full stop, as an honorific has it: "Mwl.". */
    boolean isAbbreviation() {
        return ABBREVIATION.matcher(text).matches();
    }

    /** "mr". */
    boolean isHonorific() {
        return TitleLexicon.isHonorific(core);
    }

    /** A word that is a title by itself, alone or at either side of a hyphen: "vice-president". */
    boolean isTitle() {
        return isTitle(core);
    }

    private static boolean isTitle(String core) {
        int first = core.indexOf('-');
        return TitleLexicon.isTitle(core) && !TitleLexicon.isModifier(core)
                || first > 0
                        && (isTitle(core.substring(core.lastIndexOf('-') + 1))
                                || isTitle(core.substring(0, first)));
    }

    /** A dash, or "&amp;", between words. */
    boolean isDash() {
        return text.equals("-")
                || text.equals("\u2013")
                || text.equals("\u2014")
                || text.equals("&");
    }
}
