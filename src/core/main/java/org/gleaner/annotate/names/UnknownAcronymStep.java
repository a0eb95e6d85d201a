package org.gleaner.annotate.names;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.gleaner.lexicon.AcronymFinder;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.Casing;
import org.gleaner.text.FormView;
import org.gleaner.text.WordTest;

/**
 * Takes an acronym that nobody knows for an organization where the words beside it say so:
 * "officials of the CPA", "told SPQ", "LFN chief", and the agency in a dateline: "LIMA, May 3 (SPQ)
 * -"; and so elsewhere in the text. Not "the GDP".
 */
final class UnknownAcronymStep implements NameStep {

    private static final Set<String> OTHERS = DataFile.words("names/other-acronyms.txt");
    private static final Set<String> NO_NAMES = DataFile.words("names/no-names.txt");
    private static final Map<String, Set<String>> CUES = DataFile.byKind("names/acronym-cues.tsv");
    private static final Set<String> BEFORE = CUES.get("before");
    private static final Set<String> AFTER = CUES.get("after");
    private static final Set<String> DASHES = Set.of("-", "--", "–", "—");
    private static final WordTest IS_ACRONYM = new WordTest(UnknownAcronymStep::isAcronym);
    private static final double CONFIDENCE = 0.7;
    private static final int LONGEST = 9;
    private static final int LED = 3;
    private static final Set<String> LEADING = Set.of("by", "at", "with");

    @Override
    public void apply(FormView words, NameReadings readings) {
        Set<String> bodies = new HashSet<>();
        Set<String> explained = new HashSet<>();
        for (int token = 1; token < words.size(); token++) {
            if (words.isCapitalized(token)
                    && isUnread(words, token, readings)
                    && isUnknownBody(words, readings, token)) {
                bodies.add(words.at(token));
                put(token, readings);
            } else if (AcronymFinder.isBracketed(words, token) && readings.isFree(token, token)) {
                explained.add(words.at(token));
            }
        }
        bodies.removeAll(explained);
        for (int token = 0; !bodies.isEmpty() && token < words.size(); token++) {
            if (bodies.contains(words.at(token))
                    && !words.isInAllCaps(token)
                    && readings.isFree(token, token)
                    && standsAlone(words, token)) {
                put(token, readings);
            }
        }
    }

    private static void put(int token, NameReadings readings) {
        readings.put(
                new NameReading(
                        token, token, EntityType.ORGANIZATION, CONFIDENCE, MentionSource.ACRONYM));
    }

    private static boolean isUnknownBody(FormView words, NameReadings readings, int token) {
        return hasCue(words, token) || isJoined(words, token, readings) || isLed(words, token);
    }

    private static boolean hasCue(FormView words, int token) {
        boolean starts = token == words.first(token);
        String before = starts ? "" : words.lower(token - 1);
        String two = starts ? "" : words.lower(token - 2) + " " + before;
        boolean after = words.sameSentence(token, token + 1) && AFTER.contains(words.at(token + 1));
        return before.equals("the") && standsAlone(words, token)
                || (BEFORE.contains(before) || BEFORE.contains(two)) && standsAlone(words, token)
                || after && !Casing.isCapitalized(words.at(token - 1))
                || isAgency(words, token)
                || isExchange(words, token);
    }

    /** "LFN" in "RRDC and LFN", where a body is read before. */
    private static boolean isJoined(FormView words, int token, NameReadings readings) {
        String link = words.at(token - 1);
        return (link.equals("and") || link.equals("&") || link.equals(","))
                && words.at(token).length() >= LED
                && words.sameSentence(token - 2, token)
                && standsAlone(words, token)
                && readings.at(token - 2)
                        .filter(body -> body.type() == EntityType.ORGANIZATION)
                        .filter(body -> body.length() == 1)
                        .isPresent();
    }

    /** "a school run by ORFAVIDEH", "a stint at MUY". */
    private static boolean isLed(FormView words, int token) {
        return words.at(token).length() >= LED
                && LEADING.contains(words.at(token - 1))
                && words.sameSentence(token - 1, token)
                && standsAlone(words, token)
                && !words.tag(token + 1).equals("NOUN");
    }

    /** "LIMA, May 3 (SPQ) - The". */
    private static boolean isAgency(FormView words, int token) {
        return words.at(token - 1).matches("[(]|-LRB-")
                && words.at(token + 1).matches("[)]|-RRB-")
                && DASHES.contains(words.at(token + 2));
    }

    /** "Zork Foods Ltd (LSX: ZRK)". */
    private static boolean isExchange(FormView words, int token) {
        return words.is(token - 1, WordTests.OPEN)
                && words.is(token + 1, WordTests.COLON)
                && words.sameSentence(token - 1, token + 3)
                && words.at(token + 3).equals(")")
                && Casing.isOnlyCapitals(words.at(token + 2));
    }

    /** "HP" in "HP Kenya": an acronym that nobody reads, not behind another capital. */
    static boolean isBody(FormView words, int token, NameReadings readings) {
        return token >= 0
                && words.sameSentence(token, token + 1)
                && isUnread(words, token, readings)
                && !(words.sameSentence(token - 1, token) && words.isCapitalized(token - 1));
    }

    private static boolean isUnread(FormView words, int token, NameReadings readings) {
        return words.is(token, IS_ACRONYM)
                && !words.isInAllCaps(token)
                && !words.is(token, WordTests.PLURAL_TITLE)
                && !words.is(token, WordTests.TITLE)
                && readings.isFree(token, token);
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1
                && word.length() <= LONGEST
                && isInCapitals(word)
                && !OTHERS.contains(word)
                && !NO_NAMES.contains(word)
                && !word.matches("[IVXL]+");
    }

    private static boolean isInCapitals(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (!Character.isUpperCase(word.charAt(i))) {
                return false;
            }
        }
        return Character.isUpperCase(word.charAt(0));
    }

    private static boolean standsAlone(FormView words, int token) {
        return !words.sameSentence(token, token + 1)
                || !words.isCapitalized(token + 1) && !words.at(token + 1).matches("-|/|\\d.*");
    }
}
