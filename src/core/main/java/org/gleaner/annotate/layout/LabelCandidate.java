package org.gleaner.annotate.layout;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.Sex;
import org.gleaner.model.Span;

/**
 * The beginning of a line that may be a speaker label.
 *
 * @param line index of the line
 * @param label the label, mark included
 * @param words its words, without a note in brackets
 * @param style how it is set
 */
record LabelCandidate(
        int line, Span label, List<LabelWord> words, LabelForm form, LabelStyle style) {

    private static final Set<String> FIRST_NAMES =
            DataFile.words("lexicon/first-names.txt").stream()
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet());

    LabelCandidate(int line, Span label, List<LabelWord> words, LabelForm form) {
        this(line, label, words, form, LabelStyle.PLAIN);
    }

    /** The same, with the marks that begin at {@code start} before it. */
    LabelCandidate behind(int start, LabelStyle marks) {
        return new LabelCandidate(
                line,
                new Span(start, label.end()),
                words,
                form,
                style == LabelStyle.PLAIN ? marks : style);
    }

    /** "Ms Lee". */
    boolean isAddressed() {
        return form == LabelForm.TITLED && words.get(0).isHonorific();
    }

    /** "ANN LEE, Union of Growers": two names or more before a comma. */
    boolean isNameWithPost() {
        int comma = 0;
        while (comma < words.size() && !words.get(comma).endsWith(",")) {
            comma++;
        }
        return comma > 0
                && comma < words.size() - 1
                && words.subList(0, comma + 1).stream().allMatch(LabelWord::isName);
    }

    /** "ANN LEE, MAYOR". */
    boolean isInCapitals() {
        return words.stream().allMatch(word -> word.core().isEmpty() || word.isInCapitals());
    }

    /** Whether the words have a title among them, are a role, or begin with a given name. */
    boolean isOfPerson() {
        return form == LabelForm.TITLED
                || form == LabelForm.ROLE
                || FIRST_NAMES.contains(words.get(0).core())
                || words.size() > 1 && Sex.ofName(key()).isPresent();
    }

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
