package org.gleaner.annotate.names;

import java.util.Set;
import org.gleaner.lexicon.Countries;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;

/**
 * Ends a name where an office begins: "Queens" in "[Queens District] Attorney Noel Park", "Cook
 * County" in "[Cook County Clerk Marta Bell]". What only says what a minister is in charge of is no
 * name: "Secretary of [State for Industry]", "[Minister of Lands & Water Affairs]".
 */
final class OfficeBoundStep implements NameStep {

    /** Offices of two or three words: "district attorney", "state 's attorney". */
    private static final Set<String> OFFICES = DataFile.words("names/offices.txt");

    private static final int LONGEST = 3;
    private static final double CUED = 0.85;

    private static final Set<String> LINKS = Set.of("of", "for");

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (NameReading reading : readings.all()) {
            if (isBehindField(words, reading)) {
                readings.remove(reading);
                readings.put(reading.with(reading.from() + 1, reading.to()));
            } else if (isPortfolio(words, reading)) {
                readings.remove(reading);
            } else if (isTitledPerson(words, reading)) {
                readings.remove(reading);
                readings.put(
                        new NameReading(
                                reading.from() + 1,
                                reading.to(),
                                EntityType.PERSON,
                                CUED,
                                MentionSource.CUE));
            } else if (reading.type() != EntityType.PERSON && !reading.isKnown()) {
                cut(words, reading, readings);
            }
        }
    }

    /** "State for Industry" behind "Secretary of", or a whole "Minister of Lands and Water". */
    private static boolean isPortfolio(FormView words, NameReading reading) {
        int from = reading.from();
        if (reading.type() == EntityType.PERSON) {
            return false;
        }
        boolean state =
                words.lower(from).equals("state")
                        && (words.lower(from + 1).equals("for") || reading.length() == 1)
                        && words.lower(from - 1).equals("of")
                        && TitleLexicon.isMinister(words.lower(from - 2));
        return state
                || reading.length() > 2
                        && TitleLexicon.isMinister(words.lower(from))
                        && !words.lower(from).equals("commissioner")
                        && LINKS.contains(words.lower(from + 1));
    }

    /** "[Sports Okot Lam]" of "Minister of Youth and Sports Okot Lam". */
    private static boolean isBehindField(FormView words, NameReading reading) {
        int field = reading.from();
        if (reading.type() != EntityType.PERSON
                || reading.length() < LONGEST
                || !words.isLower(field, WordTests.OFFICE_FIELD)
                || words.is(field, WordTests.GIVEN_NAME)
                || !words.sameSentence(field - 1, field)) {
            return false;
        }
        String before = words.lower(field - 1);
        return before.equals("and") && words.isLower(field - 2, WordTests.OFFICE_FIELD)
                || LINKS.contains(before) && TitleLexicon.isMinister(words.lower(field - 2));
    }

    /** "Justice Adwoa Kusi", read as a body; not "Justice Department", "Doctor Who Society". */
    private static boolean isTitledPerson(FormView words, NameReading reading) {
        int given = reading.from() + 1;
        return reading.length() == 3
                && (reading.type() == EntityType.ORGANIZATION
                        || reading.type() == EntityType.LOCATION)
                && !reading.isSettled()
                && (words.is(reading.from(), WordTests.OFFICE)
                        || words.isLower(reading.from(), WordTests.BEFORE_SURNAME))
                && words.is(given, WordTests.GIVEN_NAME)
                && isPersonal(words, given)
                && isPersonal(words, reading.to());
    }

    private static void cut(FormView words, NameReading reading, NameReadings readings) {
        for (int token = reading.from() + 1; token <= reading.to(); token++) {
            if (words.lower(token).equals("and") && words.lower(token + 1).equals("of")) {
                divide(words, reading, token, readings);
                return;
            }
            if (isPersonBehindPlace(words, reading, token)
                    || isPersonBehindBody(words, reading, token)) {
                person(reading, token, readings);
                return;
            }
            int behind = behindOffice(words, token);
            if (behind > reading.to()) {
                readings.remove(reading);
                readings.put(reading.with(reading.from(), token - 1));
                return;
            }
            if (behind > token && words.isCapitalized(behind)) {
                readings.remove(reading);
                readings.put(reading.with(reading.from(), token - 1));
                readings.put(
                        new NameReading(
                                behind, reading.to(), EntityType.PERSON, CUED, MentionSource.CUE));
                return;
            }
        }
    }

    /** "Julio Paz" in "University of Havana Julio Paz". */
    private static boolean isPersonBehindPlace(FormView words, NameReading reading, int token) {
        String place = words.at(token - 1);
        return token < reading.to()
                && words.sameSentence(token - 2, token)
                && words.at(token - 2).equals("of")
                && words.is(token, WordTests.FIRST_NAME)
                && !words.is(reading.to(), WordTests.HEAD_NOUN)
                && (KnownPlaces.isTown(place) || Countries.named(place).isPresent());
    }

    /** "Galym Timurov" in "Chairman of the [National Bank Galym Timurov]". */
    private static boolean isPersonBehindBody(FormView words, NameReading reading, int token) {
        int holders = reading.to() - token;
        return token - reading.from() > 1
                && (holders == 1 || holders == 2)
                && words.is(token - 1, WordTests.HEAD_NOUN)
                && isOfficeBefore(words, reading.from())
                && isPersonal(words, token)
                && isPersonal(words, token + 1)
                && isPersonal(words, reading.to());
    }

    private static boolean isPersonal(FormView words, int token) {
        return words.isCapitalized(token)
                && words.tag(token).equals("PROPN")
                && !words.is(token, WordTests.HEAD_NOUN)
                && !words.is(token, WordTests.COMMON_NOUN)
                && !words.is(token, WordTests.COMPANY_END)
                && !words.is(token, WordTests.PLACE)
                && !words.isInAllCaps(token);
    }

    /** "Chairman of the" right before a name. */
    private static boolean isOfficeBefore(FormView words, int from) {
        int of = words.lower(from - 1).equals("the") ? from - 2 : from - 1;
        return words.sameSentence(of - 1, from)
                && words.at(of).equals("of")
                && TitleLexicon.isOffice(words.lower(of - 1));
    }

    private static void person(NameReading reading, int from, NameReadings readings) {
        NameReading before = reading.with(reading.from(), from - 1);
        readings.remove(reading);
        readings.put(
                before.length() > 1
                        ? before
                        : before.with(EntityType.LOCATION, CUED, MentionSource.CUE));
        readings.put(
                new NameReading(from, reading.to(), EntityType.PERSON, CUED, MentionSource.CUE));
    }

    /**
     * "Voltera Energy" and "Hydrex Group" of "chairman of [Voltera Energy and of Hydrex Group]".
     */
    private static void divide(
            FormView words, NameReading reading, int and, NameReadings readings) {
        readings.remove(reading);
        readings.put(reading.with(reading.from(), and - 1));
        int from = words.lower(and + 2).equals("the") ? and + 3 : and + 2;
        if (from <= reading.to()) {
            readings.put(reading.with(from, reading.to()));
        }
    }

    /** The token behind the office that begins here; the token itself where none does. */
    private static int behindOffice(FormView words, int token) {
        StringBuilder office = new StringBuilder();
        int behind = token;
        for (int at = token; at < token + LONGEST && words.sameSentence(token, at); at++) {
            office.append(at > token ? " " : "").append(words.lower(at).replace('’', '\''));
            if (OFFICES.contains(office.toString())) {
                behind = at + 1;
            }
        }
        return behind;
    }
}
