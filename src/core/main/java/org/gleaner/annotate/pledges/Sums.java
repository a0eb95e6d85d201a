package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.Set;
import org.gleaner.syntax.Dependencies;

/** Where a sentence names a sum, and whether that sum is given: "a grant of [$5 million] to". */
final class Sums {

    private static final Set<String> GIFTS = Words.of("gift-nouns");
    private static final Set<String> EARNED = Words.of("earned-nouns");
    private static final Set<String> OPENING = Set.of("ADP", "DET", "ADV", "ADJ");
    private static final Set<String> AMOUNTING = Words.of("amounting-words");

    /** What leads to where a sum goes: "$5m [for] schools". */
    static final Set<String> TOWARDS = Words.of("gift-prepositions");

    /** How far the sum may be from the verb: "announced on Monday a further, larger grant of". */
    private static final int FAR = 12;

    /** How far the noun may be from its sum: "a grant of up to $5 million", "$5m in food aid". */
    private static final int NEAR = 5;

    private Sums() {}

    /**
     * The first word of the sum that the verb has for its object, another verb not between:
     * "promised Kenya [$5 million]"; {@link SentenceView#NONE} for "promised to pay $5 million".
     */
    static int after(SentenceView sentence, int verb) {
        Dependencies tree = sentence.tree();
        for (int token = verb + 1; token < sentence.size() && token <= verb + FAR; token++) {
            if (sentence.isSum(token)) {
                return token;
            }
            boolean action =
                    tree.isVerb(token)
                            && !isAmounting(sentence, token)
                            && !tree.relation(token).equals("amod")
                            && !tree.relation(token).equals("compound");
            if (action || sentence.word(token).equals(";")) {
                return NONE;
            }
        }
        return NONE;
    }

    /** The first word of a sum among the words from {@code from} to {@code to}. */
    static int within(SentenceView sentence, int from, int to) {
        for (int token = Math.max(0, from); token <= to; token++) {
            if (sentence.isSum(token)) {
                return token;
            }
        }
        return NONE;
    }

    /** The last word of the sum that begins at the token. */
    static int end(SentenceView sentence, int sum) {
        int end = sum;
        while (sentence.isSum(end + 1)) {
            end++;
        }
        return end;
    }

    /**
     * Whether the sum goes to somebody: its noun says so ("a $5m [grant]", "a [payment] of $5m",
     * "$5m in [aid]"), or what follows does ("$5m [for] schools"). A "profit of $5m" does not.
     */
    static boolean isGiven(SentenceView sentence, int sum) {
        int end = end(sentence, sum);
        if (isEarned(sentence, sum)) {
            return false;
        }
        for (int token = end + 1; token <= end + NEAR && isNominal(sentence, token); token++) {
            if (isGift(sentence, token)) {
                return true;
            }
        }
        for (int token = sum - 1; token >= sum - NEAR && token >= 0; token--) {
            if (isGift(sentence, token)) {
                return true;
            }
            if (isAmounting(sentence, token)) {
                continue;
            }
            if (sentence.tree().isNoun(token) || sentence.tree().isVerb(token)) {
                break;
            }
        }
        if (Set.of("in", "of", "worth").contains(sentence.word(end + 1))) {
            for (int token = end + 2; token <= end + NEAR; token++) {
                if (isGift(sentence, token)) {
                    return true;
                }
            }
            return false;
        }
        return TOWARDS.contains(sentence.word(end + 1));
    }

    /** "a profit of $5m", "a $5m loss": earned, lost or owed by whoever announces it. */
    private static boolean isEarned(SentenceView sentence, int sum) {
        int before = sum - 1;
        while (before > sum - NEAR && OPENING.contains(sentence.tag(before))) {
            before--;
        }
        int after = end(sentence, sum) + 1;
        while (sentence.tag(after).equals("ADJ")) {
            after++;
        }
        return EARNED.contains(sentence.word(before)) || EARNED.contains(sentence.word(after));
    }

    /** "grants [totalling] $5 million": a verb between a gift and its sum. */
    private static boolean isAmounting(SentenceView sentence, int token) {
        return AMOUNTING.contains(sentence.word(token)) && isGift(sentence, token - 1);
    }

    static boolean isGift(SentenceView sentence, int token) {
        return token < sentence.size()
                && (GIFTS.contains(sentence.word(token)) || GIFTS.contains(sentence.lemma(token)));
    }

    private static boolean isNominal(SentenceView sentence, int token) {
        return token < sentence.size()
                && (sentence.tree().isNoun(token)
                        || sentence.tree().tag(token).startsWith("JJ")
                        || sentence.word(token).equals("-")
                        || sentence.tree().tag(token).equals("VBG"));
    }
}
