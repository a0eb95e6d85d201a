package org.gleaner.annotate.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.BlockKind;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;

/**
 * Reads who asks, and for whom, in the brackets of a speaker label: "Question ([Ann Lee], [The
 * Herald]):", "Q ([Reuters]):", "Question ([Harbour News], [Ann Lee]):".
 */
final class AskerStep implements NameStep {

    private static final Set<String> ASKERS = DataFile.words("names/askers.txt");
    private static final Set<String> DIVIDERS = Set.of(",", "/", "\u2013", "\u2014", "-", ";");
    private static final double CUED = 0.85;
    private static final int LONGEST = 14;
    private static final int MOST_NAMES = 4;

    /** A stretch between two dividers. */
    private record Part(int from, int to) {}

    /** Whether the bracket at {@code open} holds who asks. */
    static boolean opensAsker(FormView words, int open) {
        return words.at(open).equals("(")
                && words.kind(open) == BlockKind.LABEL
                && ASKERS.contains(words.lower(open - 1));
    }

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (int open : words.where(WordTests.OPEN)) {
            if (open > 0 && open + 2 < words.size() && opensAsker(words, open)) {
                read(words, readings, parts(words, open + 1));
            }
        }
    }

    private static void read(FormView words, NameReadings readings, List<Part> parts) {
        List<Part> names = parts.stream().filter(part -> mayBePerson(words, part)).toList();
        Optional<Part> person =
                names.stream()
                        .filter(part -> isOfPerson(words, readings, part))
                        .findFirst()
                        .or(
                                () ->
                                        names.stream()
                                                .filter(part -> parts.size() > 1)
                                                .filter(part -> !isKnown(readings, part))
                                                .findFirst());
        for (Part part : parts) {
            put(words, readings, part, person.filter(part::equals).isPresent());
        }
    }

    /** What stands between the dividers up to the end of the bracket; nothing if there is none. */
    private static List<Part> parts(FormView words, int first) {
        List<Part> parts = new ArrayList<>();
        int from = first;
        for (int token = first; token < first + LONGEST && token < words.size(); token++) {
            boolean closes = words.at(token).equals(")");
            if (closes || DIVIDERS.contains(words.at(token)) && !words.isHyphen(token)) {
                if (token > from) {
                    parts.add(new Part(from, token - 1));
                }
                from = token + 1;
            }
            if (closes) {
                return parts;
            }
        }
        return List.of();
    }

    /** Two names or more, no noun for a body among them. */
    private static boolean mayBePerson(FormView words, Part part) {
        int length = part.to() - part.from() + 1;
        if (length < 2 || length > MOST_NAMES) {
            return false;
        }
        for (int token = part.from(); token <= part.to(); token++) {
            if (!words.isCapitalized(token) || words.is(token, WordTests.HEAD_NOUN)) {
                return false;
            }
        }
        return true;
    }

    /** Read as a person so far, or a given name first. */
    private static boolean isOfPerson(FormView words, NameReadings readings, Part part) {
        return words.is(part.from(), WordTests.GIVEN_NAME)
                || readings.at(part.from())
                        .filter(reading -> reading.type() == EntityType.PERSON)
                        .isPresent();
    }

    private static boolean isKnown(NameReadings readings, Part part) {
        return readings.at(part.from()).filter(NameReading::isKnown).isPresent();
    }

    private static void put(FormView words, NameReadings readings, Part part, boolean person) {
        boolean open =
                readings.overlapping(part.from(), part.to()).stream()
                        .noneMatch(reading -> reading.isKnown() || reading.isHonoured());
        if (open && words.isCapitalized(part.from())) {
            readings.put(
                    new NameReading(
                            part.from(),
                            part.to(),
                            person ? EntityType.PERSON : EntityType.ORGANIZATION,
                            CUED,
                            MentionSource.CUE));
        }
    }
}
