package org.gleaner.annotate.names;

import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;

/**
 * Takes the legal form after a comma into a company's name: "Google, Inc.", "Crown Pacific
 * Partners, L.P." What comes before it is a company.
 */
final class LegalFormStep implements NameStep {

    private static final Set<String> FORMS = DataFile.words("names/legal-forms.txt");
    private static final double SURE = 0.92;
    private static final int LONGEST = 5;

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (int comma : words.where(WordTests.COMMA)) {
            if (words.sameSentence(comma - 1, comma + 1)
                    && isForm(words, comma + 1)
                    && words.isCapitalized(comma - 1)) {
                int from = start(words, comma - 1, readings);
                readings.put(
                        new NameReading(
                                from,
                                end(words, comma + 1),
                                EntityType.ORGANIZATION,
                                SURE,
                                MentionSource.HEAD_NOUN));
            }
        }
    }

    private static boolean isForm(FormView words, int token) {
        return FORMS.contains(words.at(token));
    }

    /** With the full stop of an abbreviation, where that is a token of its own. */
    private static int end(FormView words, int form) {
        boolean stop =
                words.sameSentence(form, form + 1)
                        && words.at(form + 1).equals(".")
                        && !words.isSpacedFromPrevious(form + 1)
                        && words.sameSentence(form, form + 2);
        return stop ? form + 1 : form;
    }

    /**
     * Where the reading of the name begins, else the first of the capitalised words before the
     * comma.
     */
    private static int start(FormView words, int last, NameReadings readings) {
        int from = last;
        while (words.sameSentence(last, from - 1)
                && last - from < LONGEST
                && words.isCapitalized(from - 1)
                && words.tag(from - 1).equals("PROPN")
                && !words.is(from - 1, WordTests.TITLE)) {
            from--;
        }
        int first = from;
        return readings.at(last)
                .filter(
                        reading ->
                                reading.to() == last && reading.type() == EntityType.ORGANIZATION)
                .map(NameReading::from)
                .orElseGet(
                        () ->
                                readings.at(first)
                                        .filter(
                                                reading ->
                                                        reading.type() == EntityType.PERSON
                                                                && reading.length() > 1
                                                                && reading.to() < last)
                                        .map(reading -> reading.to() + 1)
                                        .orElse(first));
    }
}
