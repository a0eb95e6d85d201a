package org.gleaner.annotate.layout;

import java.util.List;
import org.gleaner.model.Span;

/**
 * The beginning of a line that may be a speaker label.
 *
 * @param line index of the line
 * @param label the label, mark included
 * @param words its words, without a note in brackets
 * @param form how it looks
 */
record LabelCandidate(int line, Span label, List<String> words, Form form) {

    /** The forms of labels, from the plainest to the least plain. */
    enum Form {
        /** A role alone: "Question". */
        ROLE,
        /** Words with a title among them: "President of Russia Vladimir Putin", "THE PRESIDENT". */
        TITLED,
        /** Capitals: "FEENEY". */
        CAPITALS,
        /** Two words or more in the shape of a name: "Vladimir Putin". */
        NAME,
        /** One word: "Putin". */
        WORD,
        /** A name after words that say who it is: "NASA astronaut Timothy Kopra". */
        DESCRIBED
    }

    /** What is compared between lines. */
    String key() {
        return String.join(" ", words);
    }
}
