package org.gleaner.annotate.speech;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gleaner.model.Entities;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Mention;
import org.gleaner.model.Span;
import org.gleaner.model.Spans;
import org.gleaner.model.SpeakerLabel;
import org.gleaner.model.Whitespace;

/**
 * Rows that say who bears the role that labels name later, as a list of those present has them:
 * "Host: Jane Mbeki, Radio Delta", "MODERATOR: Mr. Anil Bhatt – Ambit Capital". Nothing is said in
 * them.
 */
final class CastRows {

    /** A line that begins with a label. */
    private static final Pattern ROW =
            Pattern.compile("(?m)^[ \\t]*([^\\s:][^\\n:]{0,60}?) ?:[ \\t]+(\\S[^\\n]*)$");

    private static final int MOST_WORDS = 3;

    /** Of the rest of a row, and of the titles before the name in it. */
    private static final int LONGEST = 80;

    private static final int LONGEST_TITLE = 14;
    private static final String BEHIND = ",(–—-/";

    /** By the label's words in lower case. */
    private final Map<String, Entity> bearers = new HashMap<>();

    private final Set<Integer> rows = new HashSet<>();

    CastRows(String text, List<SpeakerLabel> labels, List<Mention> mentions, Entities entities) {
        Map<String, Integer> count = new HashMap<>();
        for (SpeakerLabel label : labels) {
            count.merge(words(text, label.span()), 1, Integer::sum);
        }
        Set<Integer> starts = new HashSet<>();
        labels.forEach(label -> starts.add(label.span().start()));
        Matcher row = ROW.matcher(text);
        while (row.find()) {
            String words = words(text, new Span(row.start(1), row.end(1)));
            int times = count.getOrDefault(words, 0);
            boolean label = starts.contains(row.start(1));
            if (times > (label ? 1 : 0) && words.split(" ").length <= MOST_WORDS) {
                Span rest = new Span(row.start(2), row.end(2));
                named(text, rest, mentions, entities)
                        .ifPresent(
                                bearer -> {
                                    bearers.putIfAbsent(words, bearer);
                                    if (label) {
                                        rows.add(row.start(1));
                                    }
                                });
            }
        }
    }

    /** The person whom a row names, if it says nothing else. */
    private static Optional<Entity> named(
            String text, Span rest, List<Mention> mentions, Entities entities) {
        String said = rest.trim(text).in(text);
        if (said.length() > LONGEST || said.endsWith(".") || said.endsWith("?")) {
            return Optional.empty();
        }
        for (int i : Spans.startingIn(mentions, Mention::span, rest)) {
            Mention mention = mentions.get(i);
            if (mention.span().start() > rest.start() + LONGEST_TITLE) {
                return Optional.empty();
            }
            if (mention.type() == EntityType.PERSON) {
                String behind =
                        text.substring(
                                        mention.span().end(),
                                        Math.max(mention.span().end(), rest.end()))
                                .strip();
                boolean alone = behind.isEmpty() || BEHIND.indexOf(behind.charAt(0)) >= 0;
                return alone ? entities.of(i) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static String words(String text, Span label) {
        return Whitespace.fold(label.in(text)).toLowerCase(Locale.ROOT);
    }

    /** Who bears the role that a label names. */
    Optional<Entity> bearer(String label) {
        return Optional.ofNullable(bearers.get(Whitespace.fold(label).toLowerCase(Locale.ROOT)));
    }

    /** Whether this label opens such a row. */
    boolean isRow(SpeakerLabel label) {
        return rows.contains(label.span().start());
    }
}
