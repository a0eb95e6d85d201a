package org.gleaner.annotate.names;

import org.gleaner.text.FormView;

/** "from [Queensland Rail] to [Toowoomba Council]": two names where a recogniser runs on. */
final class FromToStep implements NameStep {

    private static final String FROM = "from";
    private static final String TO = "to";

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (int token = 0; token + 3 < words.size(); token++) {
            if (words.at(token).equals(FROM)) {
                int first = words.at(token + 1).equals("the") ? token + 2 : token + 1;
                readings.at(first)
                        .filter(reading -> reading.from() == first && !reading.isKnown())
                        .ifPresent(reading -> part(words, reading, readings));
            }
        }
    }

    private static void part(FormView words, NameReading reading, NameReadings readings) {
        for (int to = reading.from() + 1; to < reading.to(); to++) {
            if (words.at(to).equals(TO)) {
                readings.remove(reading);
                readings.put(reading.with(reading.from(), to - 1));
                int second = words.at(to + 1).equals("the") ? to + 2 : to + 1;
                if (second <= reading.to()) {
                    readings.put(reading.with(second, reading.to()));
                }
                return;
            }
        }
    }
}
