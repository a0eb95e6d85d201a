package org.gleaner.annotate.names;

import java.util.Set;
import org.gleaner.lexicon.Countries;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.HeadNouns;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.EntityType;
import org.gleaner.text.FormView;
import org.gleaner.text.WordTest;

/**
 * Which capitalised words that stand alone may be another name than the recognisers say: "Quorvo"
 * as a person. Not given names, words that the document writes small too, names of people that it
 * names in full, or what the gazetteer knows.
 */
record SingleWords(FormView words, NameReadings readings, Set<String> people) {

    private static final Set<String> OPENERS = DataFile.words("names/openers.txt");
    private static final WordTest IS_OPENER = new WordTest(OPENERS::contains);
    private static final WordTest IS_WORD = new WordTest(SingleWords::isNoName);
    private static final int SHORTEST = 3;

    static SingleWords of(FormView words, NameReadings readings) {
        return new SingleWords(words, readings, readings.people(words));
    }

    /** Whether nothing firm stands against another reading of the word. */
    boolean mayBecome(int token) {
        return isProper(token) && mayBe(token);
    }

    /** The same where the word before says that a name follows, whatever the tagger says. */
    boolean mayBe(int token) {
        return words.isCapitalized(token)
                && words.at(token).length() >= SHORTEST
                && !words.isInAllCaps(token)
                && !isWord(token)
                && !words.is(token, WordTests.FIRST_NAME)
                && !isOther(token)
                && !isPartOfMore(token)
                && readings.at(token).map(this::isWeak).orElse(true);
    }

    /** Whether the document writes the word small, or names somebody in full with it. */
    boolean isOther(int token) {
        return isOther(words.at(token)) || isOther(words.lower(token));
    }

    private boolean isOther(String word) {
        return words.hasSmall(word) || people.contains(word);
    }

    private boolean isPartOfMore(int token) {
        return isPartOfMore(token, token - 1) || isPartOfMore(token, token + 1);
    }

    private boolean isPartOfMore(int token, int beside) {
        return words.sameSentence(token, beside)
                && (words.isCapitalized(beside) || isJoined(beside));
    }

    private boolean isJoined(int mark) {
        boolean apart = words.isSpacedFromPrevious(mark) && words.isSpacedFromPrevious(mark + 1);
        return words.at(mark).equals("-") && !apart || words.at(mark).equals("&");
    }

    boolean isName(int token) {
        return isProper(token) && !isWord(token);
    }

    private boolean isProper(int token) {
        return words.tag(token).equals("PROPN") || readings.at(token).isPresent();
    }

    /** Whether it is a capitalised word that names nothing by itself, or a country. */
    private boolean isWord(int token) {
        return words.is(token, IS_WORD)
                || words.isLower(token, WordTests.CALENDAR_NAME)
                || token == words.first(token) && words.isLower(token, IS_OPENER);
    }

    private static boolean isNoName(String word) {
        return CommonNouns.contains(word)
                || HeadNouns.isHead(word)
                || TitleLexicon.isTitle(word)
                || Countries.of(word).isPresent();
    }

    private boolean isWeak(NameReading reading) {
        boolean single =
                reading.length() == 1
                        || reading.length() == 2 && words.at(reading.to()).equals("'s");
        return single
                && !reading.isKnown()
                && !reading.isHonoured()
                && (reading.type() == EntityType.PERSON || reading.type() == EntityType.LOCATION);
    }
}
