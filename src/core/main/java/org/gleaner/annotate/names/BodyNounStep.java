package org.gleaner.annotate.names;

import java.util.Set;
import org.gleaner.calendar.CalendarNames;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.Casing;
import org.gleaner.text.FormView;

/**
 * Reads capitals behind a noun for a body as its name: "the charity [Clean Wells]", "games studio
 * [Lunaris]". Not a person with a known given name, a place or people that is known, nor a day:
 * "the newspaper Tuesday".
 */
final class BodyNounStep implements NameStep {

    private static final Set<String> GROUPS =
            Set.of("Group", "Company", "Corporation", "Corp", "Ltd", "Limited", "Bank", "Holdings");
    private static final Set<String> NOUNS = DataFile.words("names/body-nouns.txt");

    /** Before a comma and the name: "The auditors, [Lysaght Crowe], had". */
    private static final Set<String> ASIDE = DataFile.words("names/body-nouns-aside.txt");

    private static final double CUED = 0.85;
    private static final int LONGEST = 4;
    private static final int SHORTEST = 3;

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (int token : words.capitals()) {
            if (token >= 1 && isBehindNoun(words, token) && mayName(words, readings, token)) {
                put(words, readings, token);
            }
        }
    }

    /** Right behind the noun, which is in lower case as in running text. */
    private static boolean isBehindNoun(FormView words, int token) {
        return words.isCapitalized(token)
                && words.sameSentence(token, token - 1)
                && words.isSpacedFromPrevious(token)
                && (Casing.startsLower(words.at(token - 1))
                                && (NOUNS.contains(words.lower(token - 1))
                                        || NOUNS.contains(
                                                words.lower(token - 2)
                                                        + " "
                                                        + words.lower(token - 1)))
                        || words.at(token - 1).equals(",")
                                && ASIDE.contains(words.lower(token - 2))
                                && words.sameSentence(token - 2, token));
    }

    private static boolean mayName(FormView words, NameReadings readings, int token) {
        String word = words.at(token);
        return word.length() >= SHORTEST
                && !words.isInAllCaps(token)
                && !words.is(token, WordTests.FIRST_NAME)
                && !words.is(token, WordTests.TITLE)
                && !words.is(token, WordTests.COMMON_NOUN)
                && !words.is(token, WordTests.COUNTRY)
                && CalendarNames.weekday(words.lower(token)) == 0
                && CalendarNames.month(words.lower(token)) == 0
                && readings.at(token)
                        .map(
                                reading ->
                                        isWeak(reading)
                                                || andEnd(words, reading.to()) > reading.to())
                        .orElse(true);
    }

    /** "firm Zhonghai Road [and Bridge Group]": more capitals that end as a company does. */
    private static int andEnd(FormView words, int to) {
        int end = to + 1;
        if (words.at(end).equals("and") || words.at(end).equals("&")) {
            while (words.sameSentence(to, end + 1)
                    && words.isCapitalized(end + 1)
                    && end - to <= LONGEST) {
                end++;
                if (GROUPS.contains(words.at(end)) && end > to + 2) {
                    return end;
                }
            }
        }
        return to;
    }

    private static boolean isWeak(NameReading reading) {
        return !reading.isSettled()
                && (reading.type() == EntityType.PERSON || reading.type() == EntityType.LOCATION);
    }

    /** The capitals from here on, or the whole of what the recognisers took for a name. */
    private static void put(FormView words, NameReadings readings, int token) {
        int to = readings.at(token).map(NameReading::to).orElse(token);
        while (to - token < LONGEST
                && words.sameSentence(token, to + 1)
                && words.isCapitalized(to + 1)
                && readings.at(to + 1).map(BodyNounStep::isWeak).orElse(true)) {
            to++;
        }
        to = andEnd(words, to);
        if (readings.isOpen(token, to, reading -> true)) {
            readings.put(
                    new NameReading(
                            token, to, EntityType.ORGANIZATION, CUED, MentionSource.HEAD_NOUN));
        }
    }
}
