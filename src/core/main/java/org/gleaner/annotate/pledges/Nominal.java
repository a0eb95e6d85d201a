package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.Set;

/** Noun phrases by the tags of their words alone, for where the tree has them astray. */
final class Nominal {

    private static final Set<String> OPENERS = Set.of("DET", "NUM", "ADJ", "PRON");
    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");
    private static final Set<String> ANYBODY = Words.of("indefinite-people");
    private static final Set<String> PARTS = Set.of("all", "both", "each", "half", "some", "many");
    private static final int LONGEST = 8;

    private Nominal() {}

    /**
     * The last noun of the phrase that begins at the token: "the two youngest [players]", "each of
     * our [employees]"; {@link SentenceView#NONE} where none begins there.
     */
    static int head(SentenceView sentence, int first) {
        if (ANYBODY.contains(sentence.word(first))) {
            return first;
        }
        int token = first;
        if (PARTS.contains(sentence.word(token)) && sentence.word(token + 1).equals("of")) {
            token += 2;
        }
        while (token < first + LONGEST && isOpener(sentence, token, first)) {
            token++;
        }
        if (!isNoun(sentence, token)) {
            return NONE;
        }
        while (isNoun(sentence, token + 1)) {
            token++;
        }
        return token;
    }

    private static boolean isOpener(SentenceView sentence, int token, int first) {
        String tag = sentence.tag(token);
        return !sentence.isSum(token)
                && (OPENERS.contains(tag)
                        || sentence.word(token).equals("-")
                        || tag.equals("NOUN") && Character.isDigit(sentence.word(token).charAt(0))
                        || token > first && tag.equals("VERB"));
    }

    static boolean isNoun(SentenceView sentence, int token) {
        boolean noun =
                NOUNS.contains(sentence.tag(token))
                        || sentence.hasTree()
                                && token >= 0
                                && token < sentence.size()
                                && sentence.tree().isNoun(token);
        return noun && !sentence.isSum(token) && !Character.isDigit(sentence.word(token).charAt(0));
    }

    /** Whether the noun is one that people or houses go by, or of whom "each" and "any" is said. */
    static boolean isSomebody(SentenceView sentence, int head) {
        String lemma = sentence.lemma(head);
        return ANYBODY.contains(sentence.word(head))
                || Lexicon.RECEIVERS.contains(lemma)
                || Lexicon.ACTORS.contains(lemma)
                || Lexicon.AGENTS.contains(lemma);
    }
}
