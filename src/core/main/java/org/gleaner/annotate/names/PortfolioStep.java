package org.gleaner.annotate.names;

import org.gleaner.lexicon.HeadNouns;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.EntityType;
import org.gleaner.text.FormView;

/**
 * Drops what a minister is minister of: "Minister of [Agriculture]", "Minister for [Public Works]"
 * is a portfolio and no body, and "Duke of Sussex" an office. "Minister of the [Ministry of
 * Health]" stays.
 */
final class PortfolioStep implements NameStep {

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (NameReading reading : readings.all()) {
            int link = reading.from() - 1;
            if (isOffice(words, reading)) {
                readings.remove(reading);
            } else if (reading.type() == EntityType.ORGANIZATION
                    && !reading.isKnown()
                    && words.sameSentence(link - 1, reading.from())
                    && (words.at(link).equals("of") || words.at(link).equals("for"))
                    && words.at(link - 1).equals("Minister")
                    && !HeadNouns.isHead(words.at(reading.from()))) {
                readings.remove(reading);
            }
        }
    }

    /** "Duke of Sussex", read as a body. */
    private static boolean isOffice(FormView words, NameReading reading) {
        return reading.type() == EntityType.ORGANIZATION
                && !reading.isKnown()
                && !reading.isHeaded()
                && reading.length() > 2
                && TitleLexicon.isHead(words.at(reading.from()))
                && !HeadNouns.isHead(words.at(reading.from()))
                && words.at(reading.from() + 1).equals("of");
    }
}
