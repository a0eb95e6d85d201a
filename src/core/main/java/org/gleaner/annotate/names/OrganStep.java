package org.gleaner.annotate.names;

import java.util.Locale;
import java.util.Set;
import org.gleaner.lexicon.BodyEnds;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.HeadNouns;
import org.gleaner.model.EntityType;
import org.gleaner.text.FormView;

/**
 * Leaves the organ out of a body's name: the "Rannapere Sailing Club" of "Board of the Rannapere
 * Sailing Club", the "Vela University" of "Board of Trustees of Vela University". Not where what
 * follows is no body: "Board of Education".
 */
final class OrganStep implements NameStep {

    private static final Set<String> ORGANS = DataFile.words("lexicon/organs.txt");
    private static final Set<String> ADJECTIVES = DataFile.words("names/organ-adjectives.txt");

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (NameReading reading : readings.all()) {
            int from = bodyStart(words, reading);
            boolean body =
                    from > reading.from()
                            && from <= reading.to()
                            && (from < reading.to() && isBody(words, reading, from)
                                    || isNamed(words, reading, from, readings));
            if (body) {
                readings.put(reading.with(from, reading.to()));
            }
        }
    }

    /** Behind the last "of" that only words for an organ go before. */
    private static int bodyStart(FormView words, NameReading reading) {
        int from = reading.from();
        if (reading.type() != EntityType.ORGANIZATION || reading.isKnown()) {
            return from;
        }
        boolean organ = false;
        for (int token = from; token < reading.to(); token++) {
            String word = words.at(token).toLowerCase(Locale.ROOT);
            if (word.equals("of") && organ) {
                from = words.lower(token + 1).equals("the") ? token + 2 : token + 1;
                token = from - 1;
                organ = false;
            } else if (ORGANS.contains(word)) {
                organ = true;
            } else if (!ADJECTIVES.contains(word)) {
                break;
            }
        }
        return from;
    }

    /** "Executive Board of [Hallmann]", where "Hallmann Werke AG" is named. */
    private static boolean isNamed(
            FormView words, NameReading organ, int from, NameReadings readings) {
        String rest = words.phrase(from, organ.to());
        int length = organ.to() - from + 1;
        return readings.all().stream()
                .anyMatch(
                        other ->
                                other.type() == EntityType.ORGANIZATION
                                        && other.length() > length
                                        && other.from() != organ.from()
                                        && words.phrase(other.from(), other.from() + length - 1)
                                                .equals(rest));
    }

    private static boolean isBody(FormView words, NameReading reading, int from) {
        String last = words.at(reading.to());
        return BodyEnds.contains(last)
                || HeadNouns.of(last)
                        .filter(head -> head.type() == EntityType.ORGANIZATION)
                        .isPresent()
                || CompanyFormStep.hasForm(words, reading.with(from, reading.to()));
    }
}
