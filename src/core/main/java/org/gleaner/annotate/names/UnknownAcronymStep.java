package org.gleaner.annotate.names;

import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;

/**
 * Takes an acronym after "the" that nobody knows for an organization: "officials of the CPA", "the
 * RECO's fine". Not "the GDP".
 */
final class UnknownAcronymStep implements NameStep {

    private static final Set<String> OTHERS = DataFile.words("names/other-acronyms.txt");
    private static final double CONFIDENCE = 0.7;
    private static final int LONGEST = 6;

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (int token = 1; token < words.size(); token++) {
            boolean the =
                    words.sameSentence(token - 1, token) && words.lower(token - 1).equals("the");
            if (the
                    && isAcronym(words.at(token))
                    && !words.isInAllCaps(token)
                    && readings.isFree(token, token)
                    && standsAlone(words, token)) {
                readings.put(
                        new NameReading(
                                token,
                                token,
                                EntityType.ORGANIZATION,
                                CONFIDENCE,
                                MentionSource.ACRONYM));
            }
        }
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1
                && word.length() <= LONGEST
                && word.chars().allMatch(Character::isUpperCase)
                && !OTHERS.contains(word)
                && !word.matches("[IVXL]+");
    }

    private static boolean standsAlone(FormView words, int token) {
        return !words.sameSentence(token, token + 1)
                || !words.isCapitalized(token + 1) && !words.at(token + 1).matches("-|/|\\d.*");
    }
}
