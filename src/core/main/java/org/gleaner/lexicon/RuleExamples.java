package org.gleaner.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The sentences that say what a rule is for: it finds something in each of its examples, and
 * nothing in its counter-examples.
 */
public record RuleExamples(List<String> examples, List<String> counterExamples) {

    public static final RuleExamples NONE = new RuleExamples(List.of(), List.of());

    private static final String BETWEEN = " | ";
    private static final String LINE_END = "¶";

    public RuleExamples {
        examples = List.copyOf(examples);
        counterExamples = List.copyOf(counterExamples);
    }

    /** Of two cells of a table, in which " | " stands between sentences and "¶" for a line end. */
    public static RuleExamples of(String examples, String counterExamples) {
        return new RuleExamples(sentences(examples), sentences(counterExamples));
    }

    public boolean isEmpty() {
        return examples.isEmpty() && counterExamples.isEmpty();
    }

    private static List<String> sentences(String cell) {
        return Arrays.stream(cell.split(Pattern.quote(BETWEEN)))
                .map(sentence -> sentence.strip().replace(LINE_END, "\n"))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }
}
