package org.gleaner.coreference;

import java.util.Locale;
import java.util.Set;
import org.gleaner.lexicon.FunctionWords;
import org.gleaner.model.Tokens;
import org.gleaner.text.MentionIndex;

/**
 * Sentences that open with "it", with or without a phrase of time before: "Next year, [it] will".
 */
final class SentenceOpenings {

    private static final Set<String> THING = FunctionWords.of("thing-pronouns");
    private static final int SENTENCES_BACK = 3;

    /** How many words may stand before "it" that opens a sentence behind a comma. */
    private static final int OPENING = 8;

    private final Tokens tokens;
    private final MentionIndex names;

    SentenceOpenings(Tokens tokens, MentionIndex names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** "It was fined", "From next year, [it] will invest": nobody is named before it. */
    boolean isOpening(int token) {
        int first = tokens.first(tokens.sentenceOf(token));
        return token == first
                || token - first <= OPENING
                        && tokens.word(token - 1).equals(",")
                        && names.mentionsIn(first, token - 1).isEmpty();
    }

    /**
     * The first of the sentences in a row that open with "it": "The bank was founded in 1998. [It]
     * has lent Georgia money. Its president ...".
     */
    int chainStart(int token) {
        int at = token;
        for (int steps = 0; steps < SENTENCES_BACK; steps++) {
            int sentence = tokens.sentenceOf(at);
            if (at != tokens.first(sentence) || sentence == 0 || !opensWithThing(sentence - 1)) {
                return at;
            }
            at = tokens.first(sentence - 1);
        }
        return at;
    }

    /** "It owns two banks.", "Its shares fell." */
    private boolean opensWithThing(int sentence) {
        String first = tokens.word(tokens.first(sentence)).toLowerCase(Locale.ROOT);
        return THING.contains(first) || first.equals("its");
    }
}
