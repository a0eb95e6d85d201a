package org.gleaner.annotate.pledges;

import java.util.Set;

/**
 * What can hang on a word, read from words and tags of a sentence that has no tree yet: the tagger
 * is quick and errs, so that it is believed only where it rules something out.
 */
final class TagCues {

    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");

    /** A noun behind one of them is as often a verb: "We pledge support". */
    private static final Set<String> BEFORE_VERBS = Set.of("PROPN", "PRON", "ADV", "AUX");

    private static final Set<String> NO_VERBS = Set.of("DET", "PRON", "PROPN", "NUM", "ADP");
    private static final String WITH = "with";
    private static final Set<String> ABOUT = Words.of("marks-of-topics");
    private static final Set<String> TO = Set.of("to");

    /** How long the words between two commas may be. */
    private static final int ASIDE = 15;

    private static final Set<String> DASHES = Set.of("-", "–", "—");
    private static final int COUNT = 3;
    private static final int DATE = 10;
    private static final Set<String> DATE_OPENERS = Words.of("date-openers");

    private TagCues() {}

    /** Whether the word is a noun and nothing near it says that it could be a verb. */
    static boolean isSurelyNoun(SentenceView sentence, int token) {
        return isNoun(sentence, token)
                && !sentence.word(token + 1).equals("to")
                && (token == 0 || !BEFORE_VERBS.contains(sentence.tag(token - 1)));
    }

    static boolean isNoun(SentenceView sentence, int token) {
        return NOUNS.contains(sentence.tag(token));
    }

    static boolean mayBeVerb(SentenceView sentence, int token) {
        return token < sentence.size() && !NO_VERBS.contains(sentence.tag(token));
    }

    static boolean hasToAfter(SentenceView sentence, int token) {
        return sentence.hasAfter(token, TO);
    }

    /**
     * Whether an infinitive or gerund can hang on the word; what takes a noun as well can be far
     * from it ("commits us all to pay").
     *
     * @param frames what the word takes: "to", "ing", "np"
     */
    static boolean governs(SentenceView sentence, int token, Set<String> frames) {
        if (frames.contains("np")) {
            return hasToAfter(sentence, token);
        }
        int action = afterTo(sentence, token);
        return action < sentence.size()
                && (frames.contains("to") && mayBeVerb(sentence, action)
                        || frames.contains("ing") && sentence.word(action).endsWith("ing"));
    }

    /**
     * Where the action is in "plan to", "plans not to", "agreed, among other things, to"; beyond
     * the end if there is none.
     */
    private static int afterTo(SentenceView sentence, int verb) {
        int at = verb + 1;
        if (sentence.word(at).equals(",")) {
            at++;
            while (at < Math.min(sentence.size(), verb + ASIDE) && !sentence.word(at).equals(",")) {
                at++;
            }
            at++;
        }
        at = pastDate(sentence, pastCount(sentence, pastAdverbs(sentence, at)));
        return sentence.word(at).equals("to") ? pastAdverbs(sentence, at + 1) : sentence.size();
    }

    /** Behind the "7-2" of "voted 6-1 to award". */
    static int pastCount(SentenceView sentence, int token) {
        int at = token;
        while (at < token + COUNT
                && (sentence.tag(at).equals("NUM") || DASHES.contains(sentence.word(at)))) {
            at++;
        }
        return sentence.tag(token).equals("NUM") ? at : token;
    }

    /** Where "to" stands in "agreed on Monday to lend", "decided this week to reopen". */
    private static int pastDate(SentenceView sentence, int token) {
        int at = token;
        while (DATE_OPENERS.contains(sentence.word(token))
                && at < token + DATE
                && !sentence.word(at).equals("to")
                && !(sentence.word(token).equals(WITH) && ABOUT.contains(sentence.word(at)))) {
            at++;
        }
        return sentence.word(at).equals("to") ? at : token;
    }

    private static int pastAdverbs(SentenceView sentence, int token) {
        int at = token;
        while (at < sentence.size()
                && (sentence.tag(at).equals("ADV") || sentence.word(at).equals("not"))) {
            at++;
        }
        return at;
    }
}
