package org.gleaner.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gleaner.model.BlockKind;
import org.gleaner.model.Forms;
import org.gleaner.model.Sentence;
import org.gleaner.model.Span;
import org.gleaner.model.Tags;
import org.gleaner.model.Tokens;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.DerivedLayer;
import org.gleaner.pipeline.Layer;

/** The words of a document as running text would have them, with their tags and sentences. */
public final class FormView {

    public static final DerivedLayer<FormView> LAYER =
            new DerivedLayer<>(
                    "form view",
                    Set.of(Layer.TOKENS, Layer.FORMS, Layer.TAGS, Layer.SENTENCES),
                    FormView::new);

    /** A sentence of fewer capitals, and no other letters, may be a mere acronym. */
    private static final int FEWEST_CAPITALS = 7;

    private static final TokenIndex.Asked ASKED = new TokenIndex.Asked();
    private static final TokenIndex.Asked ASKED_OF_LOWER = new TokenIndex.Asked();
    private static final WordTest CAPITAL =
            new WordTest(word -> Casing.isCapitalized(word) && !word.equals("I"));

    private final String text;
    private final TokenView view;
    private final Tokens tokens;
    private final Tags tags;
    private final List<Sentence> sentences;
    private final String[] word;
    private final boolean[] asInText;
    private final boolean[] capital;
    private final boolean[] allCaps;

    /** What is known of each word as it stands, and in lower case. */
    private final long[][] answers;

    private final long[][] lowerAnswers;

    /** The tokens by the answers; null until somebody asks. */
    private TokenIndex ownIndex;

    private TokenIndex lowerIndex;

    /** The tokens that begin with a capital; null until somebody asks. */
    private int[] capitals;

    /** The words that begin with a small letter; null until somebody asks. */
    private Set<String> small;

    private FormView(Annotations annotations) {
        text = annotations.text();
        view = TokenView.of(annotations);
        tokens = view.tokens();
        tags = annotations.get(Layer.TAGS);
        sentences = annotations.get(Layer.SENTENCES);
        word = new String[tokens.size()];
        asInText = new boolean[word.length];
        capital = new boolean[word.length];
        allCaps = new boolean[tokens.sentences()];
        answers = new long[word.length][];
        lowerAnswers = new long[word.length][];
        Forms forms = annotations.get(Layer.FORMS);
        for (int token = 0; token < word.length; token++) {
            String w = forms.of(token).replace('’', '\'');
            WordTest.Answers known = view.known(token);
            lowerAnswers[token] = known.ofLower();
            asInText[token] = w.equals(tokens.word(token));
            answers[token] = asInText[token] ? known.own() : WordTest.answers(w).own();
            word[token] = w;
            capital[token] = CAPITAL.of(w, answers[token]);
        }
        for (int s = 0; s < allCaps.length; s++) {
            allCaps[s] = isAllCaps(s);
        }
    }

    public static FormView of(Annotations annotations) {
        return annotations.get(LAYER);
    }

    private boolean isAllCaps(int sentence) {
        int capitals = 0;
        for (int token = tokens.first(sentence); token < tokens.last(sentence); token++) {
            for (int i = tokens.start(token); i < tokens.end(token); i++) {
                if (Character.isLowerCase(text.charAt(i))) {
                    return false;
                }
                capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
            }
        }
        return capitals >= FEWEST_CAPITALS;
    }

    public String text() {
        return text;
    }

    public Tokens tokens() {
        return tokens;
    }

    public int size() {
        return word.length;
    }

    /**
     * The token, apostrophes made plain; empty outside the text, so that neighbours need no check.
     */
    public String at(int token) {
        return isOutside(token) ? "" : word[token];
    }

    /** The token as the text has it, whatever the case that its line is given; empty outside. */
    public String inText(int token) {
        return isOutside(token) ? "" : tokens.span(token).in(text);
    }

    /** What a test says of a token as {@link #at} gives it. */
    public boolean is(int token, WordTest test) {
        return isOutside(token) ? test.ofNothing() : test.of(word[token], answers[token]);
    }

    /** What a test says of a token as {@link #lower} gives it. */
    public boolean isLower(int token, WordTest test) {
        return isOutside(token)
                ? test.ofNothing()
                : test.of(view.lower(token), lowerAnswers[token]);
    }

    public String lower(int token) {
        return view.lower(token);
    }

    /** The tokens for which a test of them as they stand holds, in order; not to be changed. */
    public int[] where(WordTest test) {
        return where(test, false);
    }

    /** As {@link #where}, for a test of them in lower case. */
    public int[] whereLower(WordTest test) {
        return where(test, true);
    }

    private int[] where(WordTest test, boolean inLowerCase) {
        TokenIndex index = inLowerCase ? lowerIndex : ownIndex;
        if (index == null) {
            index =
                    inLowerCase
                            ? new TokenIndex(ASKED_OF_LOWER, view::lower, lowerAnswers)
                            : new TokenIndex(ASKED, token -> word[token], answers);
            if (inLowerCase) {
                lowerIndex = index;
            } else {
                ownIndex = index;
            }
        }
        return index.of(test);
    }

    /** The tokens that begin with a capital letter, in order; not to be changed. */
    public int[] capitals() {
        if (capitals == null) {
            capitals = where(CAPITAL);
        }
        return capitals;
    }

    /** The tag of a token; empty outside the text. */
    public String tag(int token) {
        return isOutside(token) ? "" : tags.of(token);
    }

    /** What the sentence of a token is; running text outside the text. */
    public BlockKind kind(int token) {
        return isOutside(token) ? BlockKind.BODY : sentences.get(view.sentenceOf(token)).kind();
    }

    private boolean isOutside(int token) {
        return token < 0 || token >= word.length;
    }

    /** The words from one token to another as running text would have them, white space folded. */
    public String phrase(int from, int to) {
        if (from == to) {
            return word[from];
        }
        StringBuilder phrase = new StringBuilder(word[from]);
        for (int token = from + 1; token <= to; token++) {
            phrase.append(isSpacedFromPrevious(token) ? " " : "").append(word[token]);
        }
        return phrase.toString();
    }

    /** As {@link #phrase(int, int)}, for a span that begins and ends with a token. */
    public String phrase(Span span) {
        return phrase(tokens.at(span.start()), tokens.at(span.end() - 1));
    }

    /** The first token of the sentence that holds a token. */
    public int first(int token) {
        return tokens.first(view.sentenceOf(token));
    }

    /** One past the last token of the sentence that holds a token. */
    public int last(int token) {
        return tokens.last(view.sentenceOf(token));
    }

    public boolean sameSentence(int one, int other) {
        return view.isSameSentence(one, other);
    }

    /** Whether a token of the text is written in the text as {@link #at} gives it. */
    public boolean isAsInText(int token) {
        return asInText[token];
    }

    /** Whether a token begins with a capital letter; not so "I". */
    public boolean isCapitalized(int token) {
        return !isOutside(token) && capital[token];
    }

    /** Whether the document has a word just so somewhere, and it begins with a small letter. */
    public boolean hasSmall(String w) {
        if (small == null) {
            small = new HashSet<>();
            for (String one : word) {
                if (Casing.startsLower(one)) {
                    small.add(one);
                }
            }
        }
        return small.contains(w);
    }

    public boolean isYear(int token) {
        return isYear(at(token));
    }

    /** Whether a word is a year of four digits, from 1000 to 2099. */
    public static boolean isYear(String w) {
        return w.length() == 4
                && (w.startsWith("1") || w.startsWith("20"))
                && Character.isDigit(w.charAt(1))
                && Character.isDigit(w.charAt(2))
                && Character.isDigit(w.charAt(3));
    }

    /**
     * Whether there is white space between a token and the one before; so it is at both ends of the
     * text, "Bank of America /".
     */
    public boolean isSpacedFromPrevious(int token) {
        return token == 0 || isOutside(token) || tokens.start(token) > tokens.end(token - 1);
    }

    /** Whether a token is the hyphen of "Joliot-Curie": no white space on either side. */
    public boolean isHyphen(int token) {
        return at(token).equals("-")
                && !isSpacedFromPrevious(token)
                && !isSpacedFromPrevious(token + 1);
    }

    /** Whether a token of the text is the first of its line. */
    public boolean opensLine(int token) {
        int start = tokens.start(token);
        return start == 0 || text.charAt(start - 1) == '\n';
    }

    /** Whether the whole sentence of a token is in all caps, so that capitals say nothing. */
    public boolean isInAllCaps(int token) {
        return !isOutside(token) && allCaps[view.sentenceOf(token)];
    }
}
