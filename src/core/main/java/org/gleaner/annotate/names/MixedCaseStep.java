package org.gleaner.annotate.names;

import java.util.Map;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;
import org.gleaner.text.WordTest;

/**
 * Takes a word with a capital inside for a body, where nobody reads it otherwise: "TechHarvest",
 * "AltaViews". Not surnames such as "McGee", nor "iPad", nor plurals such as "NGOs".
 */
final class MixedCaseStep implements NameStep {

    private static final Set<String> OTHERS = DataFile.words("names/other-acronyms.txt");
    private static final Set<String> SURNAME_STARTS = DataFile.words("names/surname-starts.txt");
    private static final Map<String, Set<String>> NEIGHBOURS =
            DataFile.byKind("names/mixed-case-neighbours.tsv");
    private static final Set<String> NOT_BEFORE = NEIGHBOURS.get("before");
    private static final Set<String> NOT_AFTER = NEIGHBOURS.get("after");
    private static final WordTest IS_MIXED = new WordTest(MixedCaseStep::isMixed);
    private static final int SHORTEST = 4;
    private static final double CONFIDENCE = 0.7;

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (int token : words.where(IS_MIXED)) {
            if (readings.isFree(token, token) && standsAlone(words, token)) {
                readings.put(
                        new NameReading(
                                token,
                                token,
                                EntityType.ORGANIZATION,
                                CONFIDENCE,
                                MentionSource.CUE));
            }
        }
    }

    /** A capital, small letters, a capital, and letters: "AltaViews". */
    private static boolean isMixed(String word) {
        if (word.length() < SHORTEST || !Character.isUpperCase(word.charAt(0))) {
            return false;
        }
        int inner = -1;
        boolean small = false;
        for (int i = 1; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isLetter(c)) {
                return false;
            }
            small |= Character.isLowerCase(c);
            if (inner < 0 && small && Character.isUpperCase(c)) {
                inner = i;
            }
        }
        return inner > 1
                && inner < word.length() - 1
                && !OTHERS.contains(word)
                && !SURNAME_STARTS.contains(word.substring(0, inner));
    }

    /**
     * Not a part of a longer name, nor what things are called by: "the TechHarvest Model 3", "a
     * TechHarvest vaccine", "TechHarvest+".
     */
    private static boolean standsAlone(FormView words, int token) {
        boolean before =
                words.sameSentence(token - 1, token)
                        && (words.isCapitalized(token - 1)
                                || NOT_BEFORE.contains(words.lower(token - 1)));
        boolean after =
                words.sameSentence(token, token + 1)
                        && (words.isCapitalized(token + 1)
                                || words.tag(token + 1).equals("NOUN")
                                || NOT_AFTER.contains(words.at(token + 1)));
        return !before && !after;
    }
}
