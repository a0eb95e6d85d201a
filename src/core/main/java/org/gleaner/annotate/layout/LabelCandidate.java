package org.gleaner.annotate.layout;

import java.util.List;
import java.util.stream.Collectors;
import org.gleaner.model.Span;

/**
 * The beginning of a line that may be a speaker label.
 *
 * @param line index of the line
 * @param label the label, mark included
 * @param words its words, without a note in brackets
 */
record LabelCandidate(int line, Span label, List<LabelWord> words, LabelForm form) {

    /** What is compared between lines. */
    String key() {
        return tail(0, " ");
    }

    /** The words from one on: "Putin" of "President Putin". */
    String tail(int from, String separator) {
        return words.subList(from, words.size()).stream()
                .map(LabelWord::text)
                .collect(Collectors.joining(separator));
    }
}
