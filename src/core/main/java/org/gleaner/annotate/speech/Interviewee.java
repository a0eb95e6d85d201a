package org.gleaner.annotate.speech;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Entities;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Mention;
import org.gleaner.model.Span;
import org.gleaner.model.SpeakerLabel;
import org.gleaner.model.Whitespace;

/**
 * Who answers under "A:" and "Answer:": the one person whom the words before the first label
 * present, but for who asks. "Rosario Cruz, 51, runs the town. Jun Abrenica met her.\nQ: Where do
 * you start?\nA: With the water." is Rosario Cruz. Nobody where two are presented alike.
 */
final class Interviewee {

    private static final Map<String, Set<String>> WORDS = DataFile.byKind("speech/interviews.tsv");
    private static final Set<String> ANSWERS = WORDS.get("answer");
    private static final Set<String> ASKING = WORDS.get("asking");
    private static final String BYLINE = "by";

    private Interviewee() {}

    /** Whether a label names nobody but says that the one answers who is interviewed. */
    static boolean answers(String label) {
        return ANSWERS.contains(label.toLowerCase(Locale.ROOT));
    }

    /**
     * @param labels of the document, in text order
     */
    static Optional<Entity> of(
            String text, List<SpeakerLabel> labels, List<Mention> mentions, Entities entities) {
        if (labels.stream().noneMatch(label -> answers(label.span().in(text)))) {
            return Optional.empty();
        }
        int first = labels.get(0).span().start();
        Map<Entity, Integer> presented = new LinkedHashMap<>();
        Set<Entity> asking = new HashSet<>();
        for (int i = 0; i < mentions.size() && mentions.get(i).span().end() <= first; i++) {
            Optional<Entity> entity = entities.of(i);
            if (entity.isPresent()
                    && entity.get().type() == EntityType.PERSON
                    && entity.get().name().indexOf(' ') > 0) {
                presented.merge(entity.get(), 1, Integer::sum);
                if (asks(text, mentions.get(i).span())) {
                    asking.add(entity.get());
                }
            }
        }
        presented.keySet().removeAll(asking);
        int most = presented.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        presented.values().removeIf(times -> times < most);
        return presented.size() == 1 ? presented.keySet().stream().findFirst() : Optional.empty();
    }

    /** "[Jun Abrenica] met her", "By [Jun Abrenica]". */
    private static boolean asks(String text, Span name) {
        return ASKING.contains(wordFrom(text, name.end()))
                || wordBefore(text, name.start()).equals(BYLINE);
    }

    /** The letters behind one or more blanks, in lower case. */
    private static String wordFrom(String text, int offset) {
        int from = offset;
        while (from < text.length() && Whitespace.is(text.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private static String wordBefore(String text, int offset) {
        int to = offset;
        while (to > 0 && Whitespace.is(text.charAt(to - 1))) {
            to--;
        }
        int from = to;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }
}
