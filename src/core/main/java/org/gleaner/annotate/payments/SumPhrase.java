package org.gleaner.annotate.payments;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.Inflection;
import org.gleaner.model.Tags;
import org.gleaner.text.TokenView;

/**
 * A sum with the noun that calls it something: "[a grant of about] $5 [a year]", "[a] $5 [grant]".
 *
 * @param first where the words before it begin
 * @param last where those behind it end
 * @param noun the noun; -1 without one
 * @param isOther whether a noun calls it something else than a sum: "a $5 house"
 */
record SumPhrase(int first, int last, int noun, boolean isOther) {

    /** Whose a sum is by its noun. */
    enum Owner {
        /** Of who gives it: "Norway's grant". */
        GIFT,
        /** Of who gets it: "the player's salary". */
        DUE,
        /** Of neither: "a sum". */
        SUM
    }

    private static final Map<String, Owner> NOUNS =
            DataFile.map(
                    "payments/transfer-nouns.tsv",
                    kind -> Owner.valueOf(kind.toUpperCase(Locale.ROOT)));
    private static final Set<String> LINKS = DataFile.words("payments/sum-links.txt");
    private static final Set<String> ABOUT = DataFile.words("payments/about-sums.txt");
    private static final Set<String> RATES = DataFile.words("payments/rate-words.txt");
    private static final Set<String> WHEN = DataFile.words("payments/when-words.txt");
    private static final Set<String> BEFORE = Set.of("DET", "ADJ", "NUM", "ADV", "PRON");
    private static final Set<String> NAMING = Set.of("NOUN", "ADJ");
    private static final Set<String> IN = Set.of("in", "of", "as");
    private static final int FAR = 6;
    private static final String NOUN = "NOUN";
    private static final String UP = "up";
    private static final String TO = "to";

    /** Whether a word behind a sum or a name begins when something was done. */
    static boolean isWhen(String word) {
        return WHEN.contains(word);
    }

    static Optional<Owner> owner(String word) {
        Owner known = NOUNS.get(word);
        return Optional.ofNullable(known == null ? NOUNS.get(Inflection.singular(word)) : known);
    }

    /**
     * @param sum the first token of the sum
     * @param end its last
     */
    static SumPhrase of(int sum, int end, TokenView view, Tags tags) {
        Extent extent = new Extent(view, tags, sum, end);
        extent.growBefore();
        extent.growBehind();
        return new SumPhrase(extent.first, extent.last, extent.noun, extent.isOther);
    }

    /** Grows from the sum over the words that belong to it. */
    private static final class Extent {

        private final TokenView view;
        private final Tags tags;
        private final int sum;
        private final int end;
        private final int from;
        private final int to;
        private int first;
        private int last;
        private int noun = -1;
        private boolean isOther;

        Extent(TokenView view, Tags tags, int sum, int end) {
            this.view = view;
            this.tags = tags;
            this.sum = sum;
            this.end = end;
            first = sum;
            last = end;
            from = view.tokens().first(view.sentenceOf(sum));
            to = view.tokens().last(view.sentenceOf(sum));
        }

        /** "[a grant of about] $5". */
        void growBefore() {
            while (first - 1 >= from && isAbout(first - 1, view)) {
                first--;
            }
            if (first - 2 >= from && LINKS.contains(view.lower(first - 1))) {
                boolean called = tags.of(first - 2).equals(NOUN);
                if (called && owner(view.lower(first - 2)).isPresent()) {
                    noun = first - 2;
                    first = noun;
                } else {
                    isOther = called;
                }
            }
            while (first - 1 >= from && sum - first < FAR && opens(first - 1, view, tags)) {
                first--;
            }
        }

        /** "$5 [a year]", "a $5 [grant]", "$5 [in fees]". */
        void growBehind() {
            while (last + 1 < to && RATES.contains(view.lower(last + 1))) {
                last++;
            }
            int named = named();
            if (named > last) {
                boolean calls = owner(view.lower(named)).isPresent();
                noun = calls && noun < 0 ? named : noun;
                isOther |= !calls && last == end;
                last = named;
            }
            if (last + 2 < to
                    && IN.contains(view.lower(last + 1))
                    && tags.of(last + 2).equals(NOUN)
                    && owner(view.lower(last + 2)).isPresent()) {
                last += 2;
            }
        }

        /** The last noun right behind the sum. */
        private int named() {
            int named = last;
            while (named + 1 < to
                    && !WHEN.contains(view.lower(last + 1))
                    && NAMING.contains(tags.of(named + 1))
                    && !RATES.contains(view.lower(named + 1))) {
                named++;
            }
            return named;
        }
    }

    /** "[a further] grant of $5". */
    private static boolean opens(int token, TokenView view, Tags tags) {
        String word = view.lower(token);
        return BEFORE.contains(tags.of(token)) && !WordedParties.isPronoun(word)
                || isAbout(token, view);
    }

    private static boolean isAbout(int token, TokenView view) {
        String word = view.lower(token);
        return ABOUT.contains(word)
                || word.equals(TO) && view.lower(token - 1).equals(UP)
                || word.equals(UP) && view.lower(token + 1).equals(TO);
    }
}
