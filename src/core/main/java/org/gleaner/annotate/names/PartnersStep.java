package org.gleaner.annotate.names;

import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;
import org.gleaner.text.WordTest;

/**
 * Reads two capitals with "&" between them as a firm: "Fourie & Nel", "Vasquez & Daughters". Not
 * two who are named in full, "Ann Lee & Bob Hart", nor the words of a heading.
 */
final class PartnersStep implements NameStep {

    private static final String AND = "&";
    private static final WordTest IS_AND = new WordTest(AND::equals);
    private static final double CUED = 0.8;

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (int and : words.where(IS_AND)) {
            if (and > 0
                    && words.isSpacedFromPrevious(and)
                    && words.isSpacedFromPrevious(and + 1)
                    && words.sameSentence(and - 1, and + 1)
                    && !words.isInAllCaps(and)) {
                join(words, readings, and);
            }
        }
    }

    private static void join(FormView words, NameReadings readings, int and) {
        boolean alone =
                and - 1 == words.first(and)
                        || TitleLexicon.isHonorific(words.lower(and - 2))
                        || !words.isCapitalized(and - 2) && !words.at(and - 2).equals(AND);
        boolean ends =
                !words.sameSentence(and, and + 2)
                        || !words.isCapitalized(and + 2) && !words.at(and + 2).equals(AND);
        if (alone
                && ends
                && isPartner(words, readings, and - 1)
                && isPartner(words, readings, and + 1)) {
            readings.put(
                    new NameReading(
                            and - 1,
                            and + 1,
                            EntityType.ORGANIZATION,
                            CUED,
                            MentionSource.HEAD_NOUN));
        }
    }

    private static boolean isPartner(FormView words, NameReadings readings, int token) {
        return words.isCapitalized(token)
                && !words.hasSmall(words.lower(token))
                && !CommonNouns.contains(words.at(token))
                && !words.is(token, WordTests.FIRST_NAME)
                && !KnownPlaces.isPlace(words.at(token))
                && readings.at(token)
                        .map(reading -> reading.length() == 1 && !reading.isKnown())
                        .orElse(true);
    }
}
