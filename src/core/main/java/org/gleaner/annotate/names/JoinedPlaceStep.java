package org.gleaner.annotate.names;

import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.text.FormView;

/**
 * Cuts a town from the state or country that follows it without a comma: "San Rafael California".
 * Not "Baja California", "East Germany".
 */
final class JoinedPlaceStep implements NameStep {

    private static final Set<String> MODIFIERS = DataFile.words("names/place-modifiers.txt");
    private static final Set<String> PARTS = DataFile.words("names/place-parts.txt");
    private static final int LONGEST = 3;

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (NameReading reading : readings.all()) {
            if (reading.type() == EntityType.LOCATION
                    && reading.length() > 1
                    && !reading.isKnown()) {
                if (cutAtOf(words, reading, readings)) {
                    continue;
                }
                for (int cut = Math.max(reading.from() + 1, reading.to() - LONGEST + 1);
                        cut <= reading.to();
                        cut++) {
                    if (isState(words.phrase(cut, reading.to()))
                            && !MODIFIERS.contains(words.lower(cut - 1))
                            && !words.at(cut - 1).matches("\\W+")) {
                        readings.remove(reading);
                        readings.put(reading.with(reading.from(), cut - 1));
                        readings.put(reading.with(cut, reading.to()));
                        break;
                    }
                }
            }
        }
    }

    /** "Hunter Valley" and "New South Wales" of "Hunter Valley of New South Wales". */
    private static boolean cutAtOf(FormView words, NameReading reading, NameReadings readings) {
        for (int of = reading.from() + 2; of < reading.to(); of++) {
            if (words.at(of).equals("of")
                    && PARTS.contains(words.at(of - 1))
                    && (isState(words.phrase(of + 1, reading.to()))
                            || KnownPlaces.isTown(words.phrase(of + 1, reading.to())))) {
                readings.remove(reading);
                readings.put(reading.with(reading.from(), of - 1));
                readings.put(reading.with(of + 1, reading.to()));
                return true;
            }
        }
        return false;
    }

    private static boolean isState(String name) {
        return !name.contains(" of ") && KnownPlaces.isState(name);
    }
}
