package org.gleaner.annotate.names;

import java.util.HashSet;
import java.util.Set;
import org.gleaner.lexicon.HeadNouns;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;

/**
 * Reads a body's name up to its noun as that body, where the text goes on with it: "the [Tarn
 * Institute] treats" after "Tarn Institute of River Studies", "the [U.S. Attorney's Office]" after
 * "U.S. Attorney's Office for the Southern District of Iowa".
 */
final class HeadPartStep implements NameStep {

    private static final Set<String> LINKS = Set.of("of", "for");
    private static final double SHORT = 0.85;
    private static final int LONGEST = 5;

    @Override
    public void apply(FormView words, NameReadings readings) {
        Set<String> parts = new HashSet<>();
        Set<String> firsts = new HashSet<>();
        for (NameReading reading : readings.all()) {
            if (reading.type() == EntityType.ORGANIZATION && reading.length() > 3) {
                if (add(words, reading, parts)) {
                    firsts.add(words.at(reading.from()));
                }
            }
        }
        if (parts.isEmpty()) {
            return;
        }
        for (int from : words.capitals()) {
            int far = Math.min(from + LONGEST, words.last(from) - 1);
            for (int to = far; to > from && firsts.contains(words.at(from)); to--) {
                if (parts.contains(words.phrase(from, to))
                        && mayBecome(words, readings, from, to)) {
                    readings.put(
                            new NameReading(
                                    from,
                                    to,
                                    EntityType.ORGANIZATION,
                                    SHORT,
                                    MentionSource.CONSISTENCY));
                    break;
                }
            }
        }
    }

    private static boolean add(FormView words, NameReading reading, Set<String> parts) {
        boolean added = false;
        for (int link = reading.from() + 2; link < reading.to(); link++) {
            if (LINKS.contains(words.at(link)) && HeadNouns.isHead(words.at(link - 1))) {
                added |= parts.add(words.phrase(reading.from(), link - 1));
            }
        }
        return added;
    }

    /** Not where the name goes on, nor where all of it is read already. */
    private static boolean mayBecome(FormView words, NameReadings readings, int from, int to) {
        boolean ends =
                !words.sameSentence(to, to + 1)
                        || !words.isCapitalized(to + 1) && !LINKS.contains(words.at(to + 1));
        return ends
                && readings.isOpen(from, to, reading -> reading.type() != EntityType.PERSON)
                && readings.overlapping(from, to).stream()
                        .noneMatch(read -> read.from() == from && read.to() == to);
    }
}
