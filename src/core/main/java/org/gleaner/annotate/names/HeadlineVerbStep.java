package org.gleaner.annotate.names;

import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.text.FormView;

/**
 * Ends a name where the verb of a title-case headline begins: "[Council of Europe] Approves Charter
 * on Rivers"; a name that begins with one begins behind it: "to Resolve [False Claims Act] Case".
 */
final class HeadlineVerbStep implements NameStep {

    private static final Set<String> VERBS = DataFile.words("names/headline-verbs.txt");

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (NameReading reading : readings.all()) {
            if (reading.length() > 1 && reading.type() != EntityType.PERSON && !reading.isKnown()) {
                cut(words, reading, readings);
            }
        }
    }

    private static void cut(FormView words, NameReading reading, NameReadings readings) {
        int from = VERBS.contains(words.at(reading.from())) ? reading.from() + 1 : reading.from();
        int to = from;
        while (to < reading.to() && !VERBS.contains(words.at(to + 1))) {
            to++;
        }
        if (from > reading.from() || to < reading.to()) {
            readings.remove(reading);
            if (!CommonNouns.contains(words.at(to)) || to > from) {
                readings.put(reading.with(from, to));
            }
        }
    }
}
