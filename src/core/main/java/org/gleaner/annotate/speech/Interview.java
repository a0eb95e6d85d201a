package org.gleaner.annotate.speech;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
 * Who asks under "Q:" and answers under "A:": of those whom the words before the first label
 * present, the one who is said to ask and the one other. "Rosario Cruz, 51, runs the town. Jun
 * Abrenica of The Herald met her.\nQ: Where do you start?\nA: With the water." is Rosario Cruz, and
 * Jun Abrenica asks. Of several who are presented it is the first, and nobody where two are
 * presented together.
 *
 * @param outlets whom the one who asks writes for, by their initials: "TH"
 */
record Interview(Optional<Entity> asking, Optional<Entity> answering, Set<String> outlets) {

    private static final Map<String, Set<String>> WORDS = DataFile.byKind("speech/interviews.tsv");
    private static final Set<String> ANSWERS = WORDS.get("answer");
    private static final Set<String> QUESTIONS = WORDS.get("question");
    private static final Set<String> ASKING = WORDS.get("asking");
    private static final Set<String> ASIDE = WORDS.get("aside");
    private static final Set<String> JOINTS = WORDS.get("joint");
    private static final String BYLINE = "by";
    private static final int LONGEST_ASIDE = 60;

    /** Whether a label names nobody but says that the one answers who is interviewed. */
    private static boolean answers(String label) {
        return ANSWERS.contains(label.toLowerCase(Locale.ROOT));
    }

    /** Who speaks under a label that names nobody. */
    Optional<Entity> of(String label) {
        if (answers(label)) {
            return answering;
        }
        return answering.isPresent() && QUESTIONS.contains(label.toLowerCase(Locale.ROOT))
                ? asking
                : Optional.empty();
    }

    /** Whether the label stands for the paper of the one who asks. */
    boolean isOutlet(String label) {
        return asking.isPresent() && outlets.contains(label);
    }

    /**
     * @param labels of the document, in text order
     */
    static Interview of(
            String text, List<SpeakerLabel> labels, List<Mention> mentions, Entities entities) {
        if (labels.isEmpty()) {
            return new Interview(Optional.empty(), Optional.empty(), Set.of());
        }
        int first = labels.get(0).span().start();
        Map<Entity, Integer> presented = new LinkedHashMap<>();
        Set<Entity> asking = new LinkedHashSet<>();
        Set<String> outlets = new HashSet<>();
        boolean joined = false;
        for (int i = 0; i < mentions.size() && mentions.get(i).span().end() <= first; i++) {
            Optional<Entity> entity = entities.of(i);
            if (entity.isPresent() && entity.get().type() == EntityType.ORGANIZATION) {
                outlets.add(initials(entity.get().name()));
            }
            if (entity.isPresent()
                    && entity.get().type() == EntityType.PERSON
                    && entity.get().name().indexOf(' ') > 0) {
                presented.merge(entity.get(), 1, Integer::sum);
                joined |= JOINTS.contains(wordFrom(text, mentions.get(i).span().end()));
                if (asks(text, mentions, i)) {
                    asking.add(entity.get());
                }
            }
        }
        presented.keySet().removeAll(asking);
        // "EP:" answers, whoever Elena Petrova talks to
        Set<String> named = new HashSet<>();
        labels.forEach(label -> named.add(label.span().in(text)));
        asking.removeIf(person -> named.contains(initials(person.name())));
        int most = presented.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        presented.values().removeIf(times -> times < most);
        if (!joined) {
            presented.keySet().retainAll(presented.keySet().stream().limit(1).toList());
        }
        boolean answered = labels.stream().anyMatch(label -> answers(label.span().in(text)));
        return new Interview(
                only(asking), answered ? only(presented.keySet()) : Optional.empty(), outlets);
    }

    private static Optional<Entity> only(Set<Entity> people) {
        return people.size() == 1 ? people.stream().findFirst() : Optional.empty();
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : Whitespace.fold(name).split(" ")) {
            initials.appendCodePoint(word.codePointAt(0));
        }
        return initials.toString();
    }

    /**
     * "[Jun Abrenica] met her", "[Jun Abrenica] of The Herald met her", "[Jun Abrenica], our
     * editor, met her", "By [Jun Abrenica]".
     */
    private static boolean asks(String text, List<Mention> mentions, int mention) {
        Span name = mentions.get(mention).span();
        return ASKING.contains(wordFrom(text, name.end()))
                || wordBefore(text, name.start()).equals(BYLINE)
                || ASKING.contains(wordFrom(text, behindAside(text, mentions, mention)));
    }

    /** Where what is said of somebody right behind the name ends; the name's end without it. */
    private static int behindAside(String text, List<Mention> mentions, int mention) {
        int end = mentions.get(mention).span().end();
        boolean comma = text.startsWith(",", end);
        if (!comma && !ASIDE.contains(wordFrom(text, end))) {
            return end;
        }
        int limit = Math.min(text.length(), end + LONGEST_ASIDE);
        if (comma) {
            int close = text.indexOf(',', end + 1);
            return close > 0 && close < limit && noStop(text, end, close) ? close + 1 : end;
        }
        int last = end;
        for (int i = mention + 1;
                i < mentions.size() && mentions.get(i).span().end() < limit;
                i++) {
            if (mentions.get(i).type() == EntityType.ORGANIZATION
                    && noStop(text, end, mentions.get(i).span().start())) {
                last = mentions.get(i).span().end();
            }
        }
        return last;
    }

    private static boolean noStop(String text, int from, int to) {
        return text.substring(from, to).chars().noneMatch(c -> ".!?\n".indexOf(c) >= 0);
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
