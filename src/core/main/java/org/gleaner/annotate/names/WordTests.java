package org.gleaner.annotate.names;

import org.gleaner.calendar.CalendarNames;
import org.gleaner.lexicon.BodyEnds;
import org.gleaner.lexicon.Countries;
import org.gleaner.lexicon.FirstNames;
import org.gleaner.lexicon.HeadNouns;
import org.gleaner.lexicon.OfficeFields;
import org.gleaner.lexicon.Ships;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.text.WordTest;

/** What many steps ask of a word. */
final class WordTests {

    static final WordTest FIRST_NAME = new WordTest(FirstNames::contains);
    static final WordTest GIVEN_NAME = new WordTest(FirstNames::isGiven);
    static final WordTest HEAD_NOUN = new WordTest(HeadNouns::isHead);
    static final WordTest COMMON_NOUN = new WordTest(CommonNouns::contains);
    static final WordTest TITLE = new WordTest(TitleLexicon::isTitle);
    static final WordTest PLURAL_TITLE = new WordTest(TitleLexicon::isPlural);
    static final WordTest OFFICE = new WordTest(TitleLexicon::isHead);
    static final WordTest HONORIFIC = new WordTest(TitleLexicon::isHonorific);
    static final WordTest COMPANY_END = new WordTest(BodyEnds::isOfCompany);
    static final WordTest SHIP = new WordTest(Ships::isPrefix);
    static final WordTest PLACE = new WordTest(KnownPlaces::isPlace);
    static final WordTest TOWN = new WordTest(KnownPlaces::isTown);
    static final WordTest COUNTRY = new WordTest(word -> Countries.of(word).isPresent());

    static final WordTest COMMA = new WordTest(","::equals);
    static final WordTest COLON = new WordTest(":"::equals);
    static final WordTest OPEN = new WordTest("("::equals);

    /** Of a word in lower case, as the following. */
    static final WordTest BEFORE_SURNAME = new WordTest(TitleLexicon::isBeforeSurname);

    static final WordTest OFFICE_FIELD = new WordTest(OfficeFields::isPart);
    static final WordTest CALENDAR_NAME = new WordTest(CalendarNames::isName);

    private WordTests() {}
}
