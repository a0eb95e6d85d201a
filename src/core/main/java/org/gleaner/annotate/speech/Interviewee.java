package org.gleaner.annotate.speech;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    /** " of the Weekly Post", whom the one who asks works for. */
    private static final Pattern OF_PAPER =
            Pattern.compile(
                    ",?\\s+(?:of|from|for)\\s+(?:(?:\\p{Lu}[\\p{L}.&'’-]*|of|the|de|&),?\\s+){1,7}");

    private static final String AND = "and";
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
        int answer = 0;
        while (answer < labels.size() && !answers(labels.get(answer).span().in(text))) {
            answer++;
        }
        if (answer == labels.size()) {
            return Optional.empty();
        }
        // a headline may have the look of a label; the first question is right before the answer
        int first = labels.get(Math.max(0, answer - 1)).span().start();
        Map<Entity, Integer> presented = new LinkedHashMap<>();
        Set<Entity> asking = new HashSet<>();
        Set<Entity> opening = new HashSet<>();
        for (int i = 0; i < mentions.size() && mentions.get(i).span().end() <= first; i++) {
            Optional<Entity> entity = entities.of(i);
            if (entity.isPresent()
                    && entity.get().type() == EntityType.PERSON
                    && entity.get().name().indexOf(' ') > 0) {
                presented.merge(entity.get(), 1, Integer::sum);
                if (opensLine(text, mentions.get(i).span())) {
                    opening.add(entity.get());
                }
                if (asks(text, mentions.get(i).span())) {
                    asking.add(entity.get());
                }
            }
        }
        presented.keySet().removeAll(asking);
        int most = presented.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        presented.values().removeIf(times -> times < most);
        if (presented.size() > 1) {
            presented.keySet().retainAll(opening);
        }
        return presented.size() == 1 ? presented.keySet().stream().findFirst() : Optional.empty();
    }

    /** "[Jun Abrenica] met her", "[Jun Abrenica] of the Weekly Post met her", "By [Jun Abrenica]". */
    private static boolean asks(String text, Span name) {
        Matcher paper = OF_PAPER.matcher(text).region(name.end(), text.length());
        int end = paper.lookingAt() ? paper.end() : name.end();
        return ASKING.contains(wordFrom(text, name.end()))
                || ASKING.contains(wordFrom(text, end))
                || wordBefore(text, name.start()).equals(BYLINE);
    }

    /** "[Rosario Cruz] left the bank": of whom the first words are about, and no line of names. */
    private static boolean opensLine(String text, Span name) {
        boolean start = name.start() == 0 || text.charAt(name.start() - 1) == '\n';
        String next = wordFrom(text, name.end());
        return start && !next.isEmpty() && !next.equals(AND);
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
