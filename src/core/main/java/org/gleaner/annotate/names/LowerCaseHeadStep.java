package org.gleaner.annotate.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gleaner.lexicon.Countries;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;
import org.gleaner.text.WordTest;

/**
 * Names whose head is in lower case: "Minsk agreements", "Minsk process", "resolution 2254 (2015)",
 * "UN Security Council Resolution 2254", and a quoted name beside "project" or "exercise".
 */
final class LowerCaseHeadStep implements NameStep {

    private static final Map<String, EntityType> AFTER_PLACE = new HashMap<>();
    private static final Map<String, EntityType> BY_QUOTE = new HashMap<>();
    private static final Map<String, EntityType> AFTER_NAME = new HashMap<>();
    private static final Map<String, Map<String, EntityType>> KINDS =
            Map.of("place", AFTER_PLACE, "quote", BY_QUOTE, "name", AFTER_NAME);
    private static final Set<String> OPENING = Set.of("\"", "“", "``", "«");
    private static final Set<String> CLOSING = Set.of("\"", "”", "''", "»");
    private static final WordTest IS_CUE =
            new WordTest(
                    word ->
                            AFTER_PLACE.containsKey(word)
                                    || AFTER_NAME.containsKey(word)
                                    || OPENING.contains(word));
    private static final WordTest IS_RESOLUTION = new WordTest("resolution"::equals);
    private static final int QUOTED = 6;
    private static final int LONGEST = 4;
    private static final double CONFIDENCE = 0.75;

    static {
        for (List<String> row : DataFile.rows("names/lower-case-heads.tsv", 3, 2)) {
            KINDS.get(row.get(1)).put(row.get(0), EntityType.valueOf(row.get(2)));
        }
    }

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (int token = 1; token < words.size(); token++) {
            if (!words.is(token, IS_CUE) && !words.isLower(token, IS_RESOLUTION)) {
                continue;
            }
            EntityType deal = AFTER_PLACE.get(words.at(token));
            if (AFTER_NAME.containsKey(words.at(token))) {
                afterName(words, token, readings);
            } else if (deal != null) {
                afterPlace(words, token, deal, readings);
            } else if (words.lower(token).equals("resolution")) {
                numbered(words, token, readings);
            } else if (OPENING.contains(words.at(token))) {
                quoted(words, token, readings);
            }
        }
    }

    /**
     * Only towns make agreements so: "the Paris agreement", not "the Russia agreement" or "a Moscow
     * agreement".
     */
    private static void afterPlace(
            FormView words, int head, EntityType type, NameReadings readings) {
        readings.at(head - 1)
                .filter(
                        place ->
                                place.type() == EntityType.LOCATION
                                        && place.length() == 1
                                        && words.sameSentence(place.from(), head)
                                        && words.sameSentence(place.from() - 1, head)
                                        && words.lower(place.from() - 1).equals("the")
                                        && Countries.named(words.at(place.from())).isEmpty())
                .ifPresent(
                        place ->
                                readings.put(
                                        new NameReading(
                                                place.from(),
                                                head,
                                                type,
                                                CONFIDENCE,
                                                MentionSource.HEAD_NOUN)));
    }

    /**
     * "the [New Dawn] party", "the [Onward Malawi] party": the words with a capital between the
     * article and the noun. Not "the Christmas party", "the Jane Zork party", "the Kenyan party".
     */
    private static void afterName(FormView words, int head, NameReadings readings) {
        int from = capitalsStart(words, head);
        int to = head - 1;
        boolean name =
                from < head
                        && words.lower(from - 1).equals("the")
                        && !words.isInAllCaps(to)
                        && (isTakenIn(readings, from, head)
                                || readings.isOpen(
                                        from, to, reading -> givesWay(words, reading, from, to)))
                        && (from < to || isUncommon(words, to));
        if (name) {
            readings.put(
                    new NameReading(
                            from,
                            to,
                            AFTER_NAME.get(words.at(head)),
                            CONFIDENCE,
                            MentionSource.CUE));
        }
    }

    /** Whether a recogniser read the name and the noun as one body. */
    private static boolean isTakenIn(NameReadings readings, int from, int head) {
        return readings.at(head)
                .filter(reading -> reading.from() == from && reading.to() == head)
                .filter(reading -> reading.type() == EntityType.ORGANIZATION && !reading.isKnown())
                .isPresent();
    }

    private static int capitalsStart(FormView words, int head) {
        int from = head;
        while (head - from <= LONGEST
                && words.sameSentence(from - 1, head)
                && words.isCapitalized(from - 1)) {
            from--;
        }
        return from;
    }

    /** A part of the name, but neither all of it nor a person. */
    private static boolean givesWay(FormView words, NameReading reading, int from, int to) {
        boolean whole = reading.from() == from && reading.to() == to;
        return !whole && !reading.isFullPerson()
                || whole
                        && from < to
                        && reading.type() != EntityType.ORGANIZATION
                        && !reading.isKnown()
                        && !words.is(from, WordTests.FIRST_NAME);
    }

    private static boolean isUncommon(FormView words, int token) {
        return words.tag(token).equals("PROPN")
                && !words.is(token, WordTests.COMMON_NOUN)
                && !words.isLower(token, WordTests.CALENDAR_NAME)
                && !words.is(token, WordTests.HEAD_NOUN)
                && !words.is(token, WordTests.TITLE)
                && !words.is(token, WordTests.PLACE)
                && !words.is(token, WordTests.GIVEN_NAME);
    }

    private static void numbered(FormView words, int head, NameReadings readings) {
        if (!words.sameSentence(head, head + 1)
                || !words.at(head + 1).matches("\\d{1,4}(/\\d+)?")) {
            return;
        }
        int to = head + 1;
        boolean dated =
                words.sameSentence(head, to + 3)
                        && words.at(to + 1).matches("\\(|-LRB-")
                        && words.isYear(to + 2)
                        && words.at(to + 3).matches("\\)|-RRB-");
        int from =
                words.isCapitalized(head)
                        ? readings.at(head - 1)
                                .filter(
                                        organization ->
                                                organization.type() == EntityType.ORGANIZATION
                                                        && words.sameSentence(
                                                                organization.from(), head))
                                .map(NameReading::from)
                                .orElse(head)
                        : head;
        readings.put(
                new NameReading(
                        from,
                        dated ? to + 3 : to,
                        EntityType.LAW,
                        CONFIDENCE + 0.1,
                        MentionSource.HEAD_NOUN));
    }

    private static void quoted(FormView words, int open, NameReadings readings) {
        int close = open + 1;
        while (words.sameSentence(open, close)
                && close - open <= QUOTED + 1
                && !CLOSING.contains(words.at(close))) {
            close++;
        }
        if (!words.sameSentence(open, close)
                || close - open > QUOTED + 1
                || close == open + 1
                || !words.isCapitalized(open + 1)
                || !words.isCapitalized(close - 1)) {
            return;
        }
        EntityType type = null;
        for (int near : new int[] {open - 1, open - 2, close + 1, close + 2}) {
            if (type == null && words.sameSentence(open, near)) {
                type = BY_QUOTE.get(words.lower(near));
            }
        }
        if (type != null) {
            readings.put(new NameReading(open + 1, close - 1, type, CONFIDENCE, MentionSource.CUE));
        }
    }
}
