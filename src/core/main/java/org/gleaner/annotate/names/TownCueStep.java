package org.gleaner.annotate.names;

import java.util.Map;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.Casing;
import org.gleaner.text.FormView;
import org.gleaner.text.WordTest;

/**
 * Reads towns by the words around them where no recogniser does, or one takes them for a person:
 * "from Bochum", "in Umm Qasr", "leaves Lincoln at noon", "the Guild of Coopers (Ulm)", and what a
 * ferry goes to, known or not: "diverted to Sark". Not "confidence in Lincoln", "in Austin Rivers".
 */
final class TownCueStep implements NameStep {

    private static final Map<String, Set<String>> CUES = DataFile.byKind("names/town-cues.tsv");
    private static final Set<String> IN = CUES.get("in");
    private static final WordTest IS_IN = new WordTest(IN::contains);
    private static final Set<String> VISITS = CUES.get("visit");
    private static final WordTest IS_VISITS = new WordTest(VISITS::contains);
    private static final Set<String> TRAVEL = CUES.get("travel");
    private static final Set<String> WAYS = Set.of("to", "from", "for");
    private static final WordTest IS_WAYS = new WordTest(WAYS::contains);
    private static final Set<String> WHEN = Set.of("at", "in", "for", "on", "by", "before");
    private static final Set<String> TRUST = DataFile.words("names/trust.txt");
    private static final double LISTED = 0.8;
    private static final int LONGEST = 3;

    @Override
    public void apply(FormView words, NameReadings readings) {
        SingleWords single = SingleWords.of(words, readings);
        int done = 0;
        for (int token : words.capitals()) {
            if (token > done
                    && !words.isCapitalized(token - 1)
                    && words.sameSentence(token - 1, token)
                    && !words.isInAllCaps(token)) {
                int to = end(words, token);
                if (to > token
                        ? isLongTown(words, token, to, readings)
                        : isTown(words, single, token, readings)) {
                    readings.put(
                            new NameReading(
                                    token, to, EntityType.LOCATION, LISTED, MentionSource.CUE));
                }
                done = to;
            }
        }
    }

    private static int end(FormView words, int from) {
        int to = from;
        while (words.sameSentence(from, to + 1) && words.isCapitalized(to + 1)) {
            to++;
        }
        return to;
    }

    /** "in Umm Qasr": a known name of more words that nobody reads. */
    private static boolean isLongTown(FormView words, int from, int to, NameReadings readings) {
        return to - from < LONGEST
                && (TownStep.leads(words, from)
                        || words.isLower(from - 1, IS_VISITS)
                        || words.at(to + 1).equals(",") && isPlace(readings, to + 2))
                && readings.isOpen(from, to, TownCueStep::mayGive)
                && (KnownPlaces.isTown(words.phrase(from, to))
                        || KnownPlaces.isNamesake(words.phrase(from, to)));
    }

    private static boolean isPlace(NameReadings readings, int token) {
        return readings.at(token)
                .filter(reading -> reading.type() == EntityType.LOCATION)
                .isPresent();
    }

    /** "Spanish" in "in Spanish Town", or a person of no title. */
    private static boolean mayGive(NameReading reading) {
        return reading.type() == EntityType.NATIONALITY
                || reading.type() == EntityType.PERSON && !reading.isSettled();
    }

    private static boolean isTown(
            FormView words, SingleWords single, int token, NameReadings readings) {
        if (isHome(words, token) && single.mayBecome(token)) {
            return true;
        }
        if (readings.isFree(token, token)) {
            return isUnreadTown(words, single, token) || isNamesake(words, single, token, readings);
        }
        return readings.at(token).filter(TownCueStep::isWeak).isPresent()
                        && isNamesake(words, single, token, readings)
                || readings.at(token).filter(TownCueStep::isWeakBody).isPresent()
                        && isIn(words, token)
                        && !Casing.isOnlyCapitals(words.at(token))
                        && !words.isCapitalized(token + 1)
                        && !words.is(token, WordTests.HEAD_NOUN)
                        && !words.is(token, WordTests.COMMON_NOUN)
                        && !single.isOther(token);
    }

    /** "in a garage in Bytom", which a recogniser takes for a body: nothing is in a body. */
    private static boolean isWeakBody(NameReading reading) {
        return reading.type() == EntityType.ORGANIZATION
                && reading.length() == 1
                && !reading.isKnown()
                && !reading.isHeaded();
    }

    /** "from Bochum", and what one travels to, known or not. */
    private static boolean isUnreadTown(FormView words, SingleWords single, int token) {
        boolean led = words.isLower(token - 1, IS_VISITS) || TownStep.leads(words, token);
        return (isTravelled(words, token) || led && words.is(token, WordTests.TOWN))
                && single.mayBecome(token);
    }

    /** Whatever else the word may be, the words around it speak of a town. */
    private static boolean isNamesake(
            FormView words, SingleWords single, int token, NameReadings readings) {
        String word = words.at(token);
        boolean dated =
                words.isLower(token - 1, IS_VISITS) && WHEN.contains(words.lower(token + 1));
        return (dated || isIn(words, token) || isBracketed(words, token, readings))
                && (KnownPlaces.isTown(word) || KnownPlaces.isNamesake(word))
                && !single.isOther(token);
    }

    private static boolean isWeak(NameReading reading) {
        return reading.type() == EntityType.PERSON
                && reading.length() == 1
                && !reading.isKnown()
                && !reading.isHonoured();
    }

    /** "in Lincoln", not "confidence in Lincoln" or "in Lincoln's view". */
    private static boolean isIn(FormView words, int token) {
        return words.isLower(token - 1, IS_IN)
                && !TRUST.contains(words.lower(token - 2))
                && !words.at(token + 1).equals("'s");
    }

    /** "diverted to Sark", "the ferry from Sark". */
    private static boolean isTravelled(FormView words, int token) {
        return words.isLower(token - 1, IS_WAYS)
                && TRAVEL.contains(words.lower(token - 2))
                && words.sameSentence(token - 2, token);
    }

    /** "Denise Colquhoun, 54, of Kamo, was". */
    private static boolean isHome(FormView words, int token) {
        String age = words.at(token - 3);
        return words.lower(token - 1).equals("of")
                && words.at(token - 2).equals(",")
                && words.at(token + 1).equals(",")
                && words.sameSentence(token - 3, token + 1)
                && (age.length() == 1 || age.length() == 2)
                && Character.isDigit(age.charAt(0));
    }

    /** "(Ulm)" behind a body. */
    private static boolean isBracketed(FormView words, int token, NameReadings readings) {
        return words.at(token - 1).equals("(")
                && words.at(token + 1).equals(")")
                && readings.at(token - 2)
                        .filter(reading -> reading.type() == EntityType.ORGANIZATION)
                        .isPresent();
    }
}
