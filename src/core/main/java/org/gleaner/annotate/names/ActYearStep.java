package org.gleaner.annotate.names;

import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.text.FormView;

/**
 * Takes the year into the name of an act, as its short title has it: "[Fisheries Act 1996]", "the
 * [Companies Act, 2015]", "the [Clean Rivers Act of 1972]". Not "the Water Act, in 1992".
 */
final class ActYearStep implements NameStep {

    private static final Set<String> HEADS = DataFile.words("names/act-heads.txt");
    private static final Set<String> LINKS = Set.of(",", "of");

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (NameReading reading : readings.all()) {
            if (reading.type() == EntityType.LAW && HEADS.contains(words.at(reading.to()))) {
                int year = year(words, reading.to());
                if (year > reading.to() && readings.overlapping(reading.to() + 1, year).isEmpty()) {
                    readings.put(reading.with(reading.from(), year));
                }
            }
        }
    }

    /** The token of the year behind a head; the head where there is none. */
    private static int year(FormView words, int head) {
        int at = LINKS.contains(words.at(head + 1)) ? head + 2 : head + 1;
        return words.sameSentence(head, at) && words.isYear(at) ? at : head;
    }
}
