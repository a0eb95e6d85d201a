package org.gleaner.annotate.names;

import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;
import org.gleaner.text.WordTest;

/**
 * Reads capitals that end as company names do as one: "[Delmar Bakeries]", "[Mubasher Holding]".
 * Not a person with a known given name ("Heather Mills"), nor a heading in capitals.
 */
final class CompanyEndStep implements NameStep {

    private static final Set<String> ENDS = DataFile.words("names/company-ends.txt");

    /** Ends that people are called by too: "Rosalind Mills". */
    private static final Set<String> SURNAMES = DataFile.words("names/ends-as-surnames.txt");

    private static final WordTest IS_OPENER =
            new WordTest(DataFile.words("names/openers.txt")::contains);
    private static final WordTest IS_END = new WordTest(ENDS::contains);
    private static final Set<String> FORMS = DataFile.words("names/legal-forms.txt");

    private static final double CUED = 0.85;
    private static final int LONGEST = 3;

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (int token : words.where(IS_END)) {
            if (goesOn(words, token)) {
                continue;
            }
            if (isNamePart(words, token - 1, token)) {
                put(words, readings, token);
            } else if (words.sameSentence(token - 1, token)) {
                behindPlace(words, readings, token);
            }
        }
    }

    /** "[Swan River] Ports": a place of two words by its last one. */
    private static void behindPlace(FormView words, NameReadings readings, int end) {
        readings.at(end - 1)
                .filter(place -> place.type() == EntityType.LOCATION && place.isHeaded())
                .filter(place -> place.length() > 1 && place.to() == end - 1)
                .filter(place -> readings.isFree(end, end) && !words.isInAllCaps(end))
                .ifPresent(
                        place ->
                                readings.put(
                                        new NameReading(
                                                place.from(),
                                                end,
                                                EntityType.ORGANIZATION,
                                                CUED,
                                                MentionSource.HEAD_NOUN)));
    }

    /** A legal form, which may follow any name of a body: "Ltd". */
    static boolean isForm(String word) {
        return FORMS.contains(word);
    }

    static boolean isEnd(String word) {
        return ENDS.contains(word);
    }

    /**
     * Whether more of a name follows; not the "Director" of "Calder Labs Director". A minister is
     * of a field: "Mineral Resources Minister".
     */
    private static boolean goesOn(FormView words, int token) {
        return words.sameSentence(token, token + 1)
                && words.isCapitalized(token + 1)
                && (!words.is(token + 1, WordTests.TITLE)
                        || TitleLexicon.isMinister(words.lower(token + 1)));
    }

    private static boolean isNamePart(FormView words, int token, int end) {
        return token >= 0
                && words.sameSentence(token, end)
                && words.isCapitalized(token)
                && (Capitals.isProper(words, token) || token == words.first(token))
                && !words.isInAllCaps(token)
                && !words.is(token, WordTests.TITLE)
                && !words.is(token, WordTests.COMMON_NOUN);
    }

    private static void put(FormView words, NameReadings readings, int to) {
        int from = to;
        while (to - from < LONGEST
                && isNamePart(words, from - 1, to)
                && !(from - 1 == words.first(to) && words.isLower(from - 1, IS_OPENER))
                && readings.at(from - 1).map(CompanyEndStep::mayGive).orElse(true)) {
            from--;
        }
        Optional<NameReading> here = readings.at(to);
        if (from < to
                && !words.is(from, WordTests.FIRST_NAME)
                && !(SURNAMES.contains(words.at(to)) && words.is(from, WordTests.GIVEN_NAME))
                && here.map(end -> mayGive(end) || isEndAlone(end)).orElse(true)
                && readings.isOpen(from, to, reading -> true)) {
            readings.put(
                    new NameReading(
                            from, to, EntityType.ORGANIZATION, CUED, MentionSource.HEAD_NOUN));
        }
    }

    /** "Copper" of "Kombat Copper", read without what is before it. */
    private static boolean isEndAlone(NameReading reading) {
        return reading.type() == EntityType.ORGANIZATION
                && reading.length() == 1
                && !reading.isKnown();
    }

    /**
     * Whether the reading may give way: it is a place, as in "Oslo Zoo", or no organization that
     * something firm speaks for.
     */
    private static boolean mayGive(NameReading reading) {
        return reading.type() == EntityType.LOCATION
                || reading.type() == EntityType.PERSON && !reading.isSettled();
    }
}
