package org.gleaner.annotate.names;

import java.util.Set;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;

/**
 * Reads what stands between a company's full name and the end of its clause as the town where it
 * has its seat: "Volga Towage LLP, [Zorkov]", "paid Zorkcem Pvt Ltd, [Zorkana], last year". Not the
 * next company of a list.
 */
final class SeatStep implements NameStep {

    private static final Set<String> ENDS = Set.of(",", ".", ";", ")");
    private static final double CUED = 0.8;
    private static final int LONGEST = 2;

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (NameReading reading : readings.all()) {
            if (reading.type() == EntityType.ORGANIZATION
                    && words.at(reading.to() + 1).equals(",")
                    && CompanyFormStep.hasForm(words, reading)) {
                seat(words, reading.to() + 2, readings);
            }
        }
    }

    private static void seat(FormView words, int from, NameReadings readings) {
        int to = from - 1;
        while (to + 1 < from + LONGEST + 1
                && words.sameSentence(from - 1, to + 1)
                && words.isCapitalized(to + 1)) {
            to++;
        }
        if (to < from
                || to >= from + LONGEST
                || words.isInAllCaps(from)
                || words.is(from, WordTests.TITLE)
                || !ends(words, readings, to + 1)) {
            return;
        }
        NameReading seat = new NameReading(from, to, EntityType.LOCATION, CUED, MentionSource.CUE);
        boolean open =
                readings.overlapping(from, to).stream()
                        .allMatch(reading -> seat.contains(reading) && mayGive(reading));
        if (open) {
            readings.put(seat);
        }
    }

    private static boolean mayGive(NameReading reading) {
        return !reading.isKnown()
                && !reading.isHonoured()
                && !reading.isFullPerson()
                && reading.type() != EntityType.ORGANIZATION;
    }

    /** The end of the clause, with no further name of a list behind it but a place's. */
    private static boolean ends(FormView words, NameReadings readings, int mark) {
        if (!words.sameSentence(mark - 1, mark)) {
            return true;
        }
        if (!ENDS.contains(words.at(mark))) {
            return false;
        }
        int next = mark + 1;
        return !words.at(mark).equals(",")
                || !words.sameSentence(mark, next)
                || !words.isCapitalized(next)
                || readings.at(next)
                        .filter(reading -> reading.type() == EntityType.LOCATION)
                        .isPresent();
    }
}
