package org.gleaner.annotate.names;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.gleaner.lexicon.Countries;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.Casing;
import org.gleaner.text.FormView;

/**
 * Mends the recognisers' persons: titles go, "IV" and "the Great" come, two names that were glued
 * ("Alexander Lukashenko Vladimir Putin") become two, and a capitalised word after "Mr" or "Prime
 * Minister" is a person even if no recogniser knows the name.
 */
final class PersonNameStep implements NameStep {

    /** Honorifics that are followed by a surname and by nothing else. */
    private static final Set<String> GREETINGS = DataFile.words("names/greetings.txt");

    private static final Set<String> TITLES_AS_NAMES = DataFile.words("names/titles-as-names.txt");

    private static final Set<String> GIVEN_BEHIND_OFFICE =
            DataFile.words("names/titles-as-given-names.txt");

    /** From the first word of an honorific of two to the other. */
    private static final Map<String, String> PAIRS = DataFile.map("names/paired-honorifics.tsv");

    /** Three initials with their stops. */
    private static final int INITIALS = 6;

    /** "Goalkeeper Ann Hale" at the start of a sentence. */
    private static final Set<String> PLAYERS = DataFile.byKind("names/sport.tsv").get("player");

    private static final double TITLED = 0.85;
    private static final double SPLIT = 0.85;

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (NameReading reading : readings.all()) {
            if (reading.type() == EntityType.PERSON) {
                readings.remove(reading);
                cutAtSeparators(words, reading, readings);
            }
        }
        Map<String, Integer> alone = new HashMap<>();
        for (NameReading reading : readings.all()) {
            if (reading.type() == EntityType.PERSON && reading.length() <= 3) {
                alone.merge(words.phrase(reading.from(), reading.to()), 1, Integer::sum);
            }
        }
        for (NameReading reading : readings.all()) {
            if (reading.type() == EntityType.PERSON && reading.length() >= 3) {
                unglue(words, reading, alone, readings);
            }
        }
        for (int name : words.capitals()) {
            if (name > 0) {
                beforeName(words, name - 1, readings);
            }
        }
    }

    /** A title or honorific, if the token is one. */
    private static void beforeName(FormView words, int token, NameReadings readings) {
        boolean personal = words.isLower(token, WordTests.BEFORE_SURNAME);
        if (isGivenBehindOffice(words, token)) {
            withGivenName(words, token, readings);
            return;
        }
        if (personal) {
            takeInGivenName(words, token, readings);
        }
        if (words.isCapitalized(token)
                && (personal || words.is(token, WordTests.OFFICE))
                && !words.isInAllCaps(token)
                && !isPair(words, token + 1)
                && isName(words, token, token + 1)) {
            afterTitle(words, token, personal, readings);
        }
    }

    /** Pieces between commas, "and" and title words, each without its titles. */
    private static void cutAtSeparators(
            FormView words, NameReading reading, NameReadings readings) {
        int from = reading.from();
        for (int token = reading.from(); token <= reading.to() + 1; token++) {
            boolean end = token > reading.to();
            if (end || isSeparator(words, token)) {
                putPerson(words, reading, from, token - 1, readings);
                from = token + 1;
            }
        }
    }

    private static boolean isSeparator(FormView words, int token) {
        String word = words.at(token);
        return word.equals("and")
                || word.equals(":")
                || word.equals(";")
                || word.equals("/")
                || word.equals(",") && !words.lower(token + 1).startsWith("jr");
    }

    private static void putPerson(
            FormView words, NameReading reading, int first, int last, NameReadings readings) {
        int from = pastTitles(words, first, last);
        if (from > last || isTitleAlone(words, first, from, last)) {
            return;
        }
        int to = last;
        while (isHyphened(words, to + 1)) {
            to += 2;
        }
        while (isHyphened(words, from - 1)) {
            from -= 2;
        }
        if (isInitialsBefore(words, from) && readings.isFree(from - 1, from - 1)) {
            from--;
        }
        boolean hyphened = from < to && words.at(from + 1).equals("-");
        if ((from == to && isGivenName(words, from - 1)
                        || hyphened && isName(words, from, from - 1) && !isPlayer(words, from - 1))
                && readings.isFree(from - 1, from - 1)) {
            from--;
        }
        to = RegnalNameStep.end(words, to);
        if (words.isCapitalized(from) || words.at(from).length() > 1) {
            readings.put(reading.with(from, to));
        }
    }

    /** "A.P.J." before "Nair", which the recognisers leave out; not "U.S.S.R.". */
    private static boolean isInitials(FormView words, int token) {
        String word = words.at(token);
        return word.length() >= INITIALS
                && words.sameSentence(token, token + 1)
                && Casing.isInitials(word)
                && Countries.of(word).isEmpty();
    }

    private static boolean isPlayer(FormView words, int token) {
        return token == words.first(token) && PLAYERS.contains(words.lower(token));
    }

    private static int pastTitles(FormView words, int first, int last) {
        int from = first;
        while (from < last) {
            if (from + 1 < last && isPair(words, from)) {
                from += 2;
            } else if (isGivenBehindOffice(words, from)) {
                return from;
            } else if (words.is(from, WordTests.TITLE)
                    || words.at(from).equals("-")
                    || isPlayer(words, from)
                    || GREETINGS.contains(words.lower(from))) {
                from++;
            } else {
                break;
            }
        }
        return from;
    }

    /** "Sultan" of "Prime Minister Sultan Omarov"; not "Crown Prince Sultan". */
    private static boolean isGivenBehindOffice(FormView words, int token) {
        return GIVEN_BEHIND_OFFICE.contains(words.at(token))
                && words.sameSentence(token - 1, token + 1)
                && words.is(token - 1, WordTests.OFFICE)
                && words.isCapitalized(token + 1);
    }

    private static void withGivenName(FormView words, int given, NameReadings readings) {
        NameReading next = readings.at(given + 1).orElse(null);
        boolean person = next != null && next.type() == EntityType.PERSON;
        if (readings.isFree(given, given)
                && (person && next.from() == given + 1
                        || next == null && isName(words, given, given + 1))) {
            int to = person ? next.to() : nameEnd(words, given, false, readings);
            readings.put(
                    new NameReading(given, to, EntityType.PERSON, TITLED, MentionSource.TITLE));
        }
    }

    /** "Tan Sri": either word alone may be a name. */
    private static boolean isPair(FormView words, int token) {
        return words.lower(token + 1).equals(PAIRS.get(words.lower(token)));
    }

    /** "J.R." before "Zork", but not "H.E.". */
    private static boolean isInitialsBefore(FormView words, int from) {
        return isInitials(words, from - 1) && !TitleLexicon.isHonorificOrStyle(words.at(from - 1));
    }

    /** A title with nothing but itself; after "Mr" it is a surname: "Mr King". */
    private static boolean isTitleAlone(FormView words, int first, int from, int last) {
        return last == from + 1 && isPair(words, from)
                || words.is(from, WordTests.TITLE)
                        && from == last
                        && from == first
                        && !words.is(from - 1, WordTests.HONORIFIC);
    }

    /**
     * Whether a given name comes right before, which the recogniser left out: "Minister of Economic
     * Development Maxim Oreshkin".
     */
    private static boolean isGivenName(FormView words, int token) {
        return words.sameSentence(token, token + 1)
                && words.is(token, WordTests.FIRST_NAME)
                && words.tag(token).equals("PROPN")
                && words.isSpacedFromPrevious(token + 1)
                && words.isCapitalized(token + 1);
    }

    /**
     * Whether a token is the hyphen of "Joliot-Curie": between two capitalised words, no white
     * space on either side.
     */
    private static boolean isHyphened(FormView words, int hyphen) {
        return words.isHyphen(hyphen)
                && words.sameSentence(hyphen - 1, hyphen + 1)
                && words.isCapitalized(hyphen - 1)
                && words.isCapitalized(hyphen + 1);
    }

    private static void unglue(
            FormView words,
            NameReading reading,
            Map<String, Integer> alone,
            NameReadings readings) {
        for (int cut = reading.from() + 1; cut <= reading.to(); cut++) {
            if (words.at(cut - 1).equals("-")) {
                continue;
            }
            String left = words.phrase(reading.from(), cut - 1);
            String right = words.phrase(cut, reading.to());
            boolean seen = alone.containsKey(left) && alone.containsKey(right);
            boolean twoFull =
                    cut - reading.from() >= 2
                            && reading.to() - cut >= 1
                            && isFirstName(words, reading.from())
                            && isFirstName(words, cut)
                            && !isInitialOrParticle(words, cut - 1)
                            && !isFirstName(words, cut - 1);
            if (seen
                            && (cut - reading.from() >= 2 || reading.to() - cut >= 1)
                            && !isInitialOrParticle(words, cut - 1)
                    || twoFull) {
                readings.remove(reading);
                NameReading sure = reading.with(SPLIT);
                readings.put(sure.with(reading.from(), cut - 1));
                readings.put(sure.with(cut, reading.to()));
                return;
            }
        }
    }

    private static boolean isFirstName(FormView words, int token) {
        return words.is(token, WordTests.FIRST_NAME);
    }

    private static boolean isInitialOrParticle(FormView words, int token) {
        return words.at(token).length() <= 2 || Casing.startsLower(words.at(token));
    }

    /**
     * "Mr Lukashenko", "President Zelenskyy", where nothing is read or, after a personal honorific,
     * something weak or of a single word.
     */
    private static void afterTitle(
            FormView words, int token, boolean personal, NameReadings readings) {
        int to = nameEnd(words, token, personal, readings);
        boolean free =
                readings.isFree(token, token)
                        && mayReplace(token, to, personal, readings)
                        && (personal || !words.lower(to + 1).equals("'s"));
        if (free) {
            readings.put(
                    new NameReading(
                            token + 1,
                            to,
                            EntityType.PERSON,
                            personal ? TITLED + 0.07 : TITLED - 0.1,
                            personal ? MentionSource.HONORIFIC : MentionSource.TITLE));
        } else if (personal) {
            readings.at(token + 1)
                    .filter(
                            reading ->
                                    reading.type() == EntityType.PERSON
                                            && reading.from() == token + 1)
                    .ifPresent(
                            reading ->
                                    readings.put(
                                            reading.confirmed(
                                                    reading.confidence(),
                                                    MentionSource.HONORIFIC)));
        }
    }

    /** "Dr. Sultan [Al Jaber]": what looks like a title is the given name. */
    private static void takeInGivenName(FormView words, int title, NameReadings readings) {
        int given = title + 1;
        readings.at(given + 1)
                .filter(
                        reading ->
                                reading.type() == EntityType.PERSON
                                        && reading.from() == given + 1
                                        && TITLES_AS_NAMES.contains(words.at(given))
                                        && words.sameSentence(title, given + 1)
                                        && readings.isFree(given, given))
                .ifPresent(reading -> readings.put(reading.with(given, reading.to())));
    }

    /** The last token of the name after a title: "Mr [Alexander Lukashenko]". */
    private static int nameEnd(FormView words, int title, boolean personal, NameReadings readings) {
        int to = title + 1;
        while (isName(words, title, to + 1)
                && to - title < 3
                && (personal || readings.isFree(to + 1, to + 1))
                && words.isCapitalized(to + 1)) {
            to++;
        }
        return RegnalNameStep.end(words, to);
    }

    /** Whether all that is read behind the title gives way to a person. */
    private static boolean mayReplace(int title, int to, boolean personal, NameReadings readings) {
        return readings.overlapping(title + 1, to).stream()
                .allMatch(
                        reading ->
                                personal
                                        && reading.type() != EntityType.PERSON
                                        && reading.from() > title
                                        && reading.to() <= title + 3);
    }

    private static boolean isName(FormView words, int title, int token) {
        return words.sameSentence(title, token)
                && words.isCapitalized(token)
                && words.at(token).length() > 1
                && !words.is(token, WordTests.TITLE)
                && words.tag(token).equals("PROPN")
                && !words.is(token, WordTests.COMMON_NOUN)
                && !words.isLower(token, WordTests.OFFICE_FIELD)
                && !words.is(token, WordTests.HEAD_NOUN);
    }
}
