package org.gleaner.annotate.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;

/**
 * Reads of which body a speaker is, in the bracket of the label before what he or she says: "Ann
 * Lee ([Zork TV]): Minister, is it true?", "Hon. Ann Lee (Zork South, [ZUP-K]): Thank you". Not an
 * office, "(Chair):", nor the seat of a member: "Mr Lee (Zork South):".
 */
final class SpeakerBracketStep implements NameStep {

    private static final Set<String> DIVIDERS = Set.of(",", "/", "\u2013", "\u2014", ";");
    private static final double CUED = 0.85;
    private static final int LONGEST = 12;
    private static final int MOST_WORDS = 3;

    /** A stretch between two dividers. */
    private record Part(int from, int to) {}

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (int open : words.where(WordTests.OPEN)) {
            if (open > 0
                    && open + 2 < words.size()
                    && readings.at(open - 1)
                            .filter(reading -> reading.type() == EntityType.PERSON)
                            .filter(reading -> opensLine(words, reading.from()))
                            .isPresent()) {
                read(words, readings, open);
            }
        }
    }

    /** With forms of address before it, "Hon. Ann Lee". */
    private static boolean opensLine(FormView words, int name) {
        int at = name;
        while (at > 0
                && !words.opensLine(at)
                && (words.at(at - 1).equals(".")
                        || TitleLexicon.isHonorificOrStyle(words.lower(at - 1)))) {
            at--;
        }
        return words.opensLine(at);
    }

    private static void read(FormView words, NameReadings readings, int open) {
        List<Part> parts = parts(words, open + 1);
        boolean alone = parts.size() == 1 && !isHonoured(words, readings, open);
        for (Part part : parts) {
            if (isAcronym(words, part) || alone && isName(words, readings, part)) {
                put(words, readings, part);
            }
        }
    }

    /** The parts of the bracket if the label ends behind it; none else. */
    private static List<Part> parts(FormView words, int first) {
        List<Part> parts = new ArrayList<>();
        int from = first;
        for (int token = first; token < first + LONGEST && token + 1 < words.size(); token++) {
            boolean closes = words.at(token).equals(")");
            if (closes || DIVIDERS.contains(words.at(token))) {
                if (token > from) {
                    parts.add(new Part(from, token - 1));
                }
                from = token + 1;
            }
            if (closes) {
                return words.at(token + 1).equals(":") ? parts : List.of();
            }
        }
        return List.of();
    }

    /** "Mr Lee", "Hon. Lee": a member, whose bracket has his seat. */
    private static boolean isHonoured(FormView words, NameReadings readings, int open) {
        int before = readings.at(open - 1).map(NameReading::from).orElse(open) - 1;
        if (before > 0 && words.at(before).equals(".")) {
            before--;
        }
        return before >= 0
                && !words.opensLine(before + 1)
                && TitleLexicon.isHonorificOrStyle(words.lower(before));
    }

    /** "ZUP", or "ZUP-K" in three tokens. */
    private static boolean isAcronym(FormView words, Part part) {
        int length = part.to() - part.from() + 1;
        boolean plain = length == 1 && PartyBracketStep.isParty(words.at(part.from()));
        boolean hyphened =
                length == MOST_WORDS
                        && words.at(part.from() + 1).equals("-")
                        && PartyBracketStep.isParty(words.at(part.from()))
                        && words.at(part.to()).chars().allMatch(Character::isUpperCase);
        return plain || hyphened;
    }

    private static boolean isName(FormView words, NameReadings readings, Part part) {
        if (part.to() - part.from() >= MOST_WORDS || !words.isCapitalized(part.from())) {
            return false;
        }
        boolean nickname = part.from() == part.to() && words.is(part.from(), WordTests.GIVEN_NAME);
        if (nickname || TitleLexicon.isHead(words.lower(part.to()))) {
            return false;
        }
        String name = words.phrase(part.from(), part.to());
        return !KnownPlaces.isTown(name)
                && readings.overlapping(part.from(), part.to()).stream()
                        .noneMatch(reading -> reading.type() != EntityType.ORGANIZATION);
    }

    private static void put(FormView words, NameReadings readings, Part part) {
        boolean open =
                readings.overlapping(part.from(), part.to()).stream()
                        .noneMatch(
                                reading ->
                                        reading.type() == EntityType.ORGANIZATION
                                                && reading.isKnown());
        if (open) {
            readings.say(words.phrase(part.from(), part.to()), EntityType.ORGANIZATION);
            readings.put(
                    new NameReading(
                            part.from(),
                            part.to(),
                            EntityType.ORGANIZATION,
                            CUED,
                            MentionSource.CUE));
        }
    }
}
