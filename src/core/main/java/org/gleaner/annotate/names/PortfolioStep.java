package org.gleaner.annotate.names;

import org.gleaner.lexicon.HeadNouns;
import org.gleaner.model.EntityType;
import org.gleaner.text.FormView;

/**
 * Drops what a minister is minister of: "Minister of [Agriculture]", "Minister for [Public Works]"
 * is a portfolio and no body. "Minister of the [Ministry of Health]" stays.
 */
final class PortfolioStep implements NameStep {

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (NameReading reading : readings.all()) {
            int link = reading.from() - 1;
            if (reading.type() == EntityType.ORGANIZATION
                    && !reading.isKnown()
                    && words.sameSentence(link - 1, reading.from())
                    && (words.at(link).equals("of") || words.at(link).equals("for"))
                    && words.at(link - 1).equals("Minister")
                    && !HeadNouns.isHead(words.at(reading.from()))) {
                readings.remove(reading);
            }
        }
    }
}
