package org.gleaner.annotate.names;

import java.util.regex.Pattern;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;

/**
 * Reads a given name and a surname with a hyphen as a person: "Fatou Ndiaye-Bâ", "Ngozi
 * Okoro-Ibeh", where nobody reads it or somebody takes it for a place.
 */
final class DoubleSurnameStep implements NameStep {

    private static final Pattern HYPHENED = Pattern.compile("\\p{Lu}\\p{Ll}+-\\p{Lu}\\p{L}+");
    private static final double CUED = 0.85;

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (int token : words.capitals()) {
            if (words.isCapitalized(token + 1) && words.is(token, WordTests.FIRST_NAME)) {
                int to = surnameEnd(words, token);
                if (to > token && readings.isOpen(token, to)) {
                    readings.put(
                            new NameReading(token, to, EntityType.PERSON, CUED, MentionSource.CUE));
                }
            }
        }
    }

    /** The last token of "Okoro-Ibeh", in one token or three; the given name if none follows. */
    private static int surnameEnd(FormView words, int given) {
        int surname = given + 1;
        if (!words.sameSentence(given, surname) || !words.isSpacedFromPrevious(surname)) {
            return given;
        }
        String word = words.at(surname);
        if (word.indexOf('-') > 0 && HYPHENED.matcher(word).matches()) {
            return surname;
        }
        boolean joined =
                words.sameSentence(given, surname + 2)
                        && words.isHyphen(surname + 1)
                        && words.isCapitalized(surname + 2);
        return joined ? surname + 2 : given;
    }
}
