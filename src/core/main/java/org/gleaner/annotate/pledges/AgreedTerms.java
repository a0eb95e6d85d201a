package org.gleaner.annotate.pledges;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gleaner.model.BlockKind;

/**
 * Which sentences are terms of something agreed, where the present tense undertakes: "The heirs
 * agree as follows. Ann Lee maintains their mother", "MEMORANDUM between Acme and its union",
 * "Sixth: the Republic takes over the road". Reads the sentences of a document in order.
 */
final class AgreedTerms {

    private static final Set<String> PAPERS = Words.of("papers-of-terms");
    private static final Map<String, List<String>> OPENERS = Words.phrases("openers-of-terms");
    private static final Set<String> NUMBERED = Words.of("numbers-of-terms");
    private static final Set<String> BEHIND =
            Set.of("between", "of", ".", ":", ",", "–", "—", "-", "with", "");
    private static final Set<String> BEHIND_NUMBER = Set.of(":", ".", "–", "—", "-");
    private static final Set<String> FINITE = Set.of("VERB", "AUX");
    private static final int NEAR = 3;
    private static final int LONGEST_OPENING = 10;

    private boolean open;

    /** Whether the sentence, the next of the document, is a term or announces them. */
    boolean reads(SentenceView sentence) {
        boolean heading = sentence.kind() == BlockKind.HEADING;
        boolean announced = announces(sentence, heading);
        open = announced || open && !heading;
        return open;
    }

    private static boolean announces(SentenceView sentence, boolean heading) {
        if (isNumbered(sentence) || isAgreed(sentence)) {
            return true;
        }
        for (int token = 0; token < sentence.size(); token++) {
            if (sentence.readsAny(token, OPENERS)) {
                return true;
            }
        }
        boolean paper = false;
        for (int token = 0; token < Math.min(NEAR, sentence.size()); token++) {
            paper |=
                    PAPERS.contains(sentence.word(token))
                            && BEHIND.contains(sentence.word(token + 1));
        }
        return paper && (heading || sentence.index() == 0) && !isSentence(sentence);
    }

    /** "Sixth: the Republic", "Article 7 – Wages". */
    private static boolean isNumbered(SentenceView sentence) {
        return NUMBERED.contains(sentence.word(0))
                && (BEHIND_NUMBER.contains(sentence.word(1))
                        || sentence.tag(1).equals("NUM")
                                && BEHIND_NUMBER.contains(sentence.word(2)));
    }

    /** "Agreed on 4 June:" at the beginning. */
    private static boolean isAgreed(SentenceView sentence) {
        return sentence.word(0).equals("agreed") && sentence.holds(Set.of(":"), 1, LONGEST_OPENING);
    }

    private static boolean isSentence(SentenceView sentence) {
        for (int token = 0; token < sentence.size(); token++) {
            if (FINITE.contains(sentence.tag(token)) && !sentence.isCapitalised(token)) {
                return true;
            }
        }
        return false;
    }
}
