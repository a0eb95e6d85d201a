package org.gleaner.annotate.names;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.OfficeAdjectives;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;
import org.gleaner.text.WordTest;

/**
 * Reads as a body what is named right before an office that no person has and its holder:
 * "[Tessaro] President and CEO Lidia Moreau", "[Rydholm]'s captain, Jonas Ek". Not "Murray coach
 * Ivan Lendl".
 */
final class LedBodyStep implements NameStep {

    private static final Set<String> OFFICES = DataFile.words("names/led-bodies.txt");

    /** Parties by one word. */
    private static final Set<String> PARTIES = DataFile.words("names/parties.txt");

    private static final WordTest IS_PARTIES = new WordTest(PARTIES::contains);

    /** What follows a party: "Labour councillor", "Greens senator". */
    private static final Set<String> POLITICIANS = DataFile.words("names/party-offices.txt");

    /** What an office of the list begins with, whether it is cut at its hyphens or not. */
    private static final Set<String> OPENINGS =
            OFFICES.stream()
                    .flatMap(
                            office ->
                                    Stream.of(office.split("[ -]", 2)[0], office.split(" ", 2)[0]))
                    .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> JOINERS = Set.of("and", "&");

    /** What a body may have been read as. */
    private static final Set<EntityType> OTHERS =
            EnumSet.of(EntityType.PERSON, EntityType.EVENT, EntityType.PRODUCT);

    private static final double CUED = 0.85;

    /** How many words an office of the list has at most, hyphens among them. */
    private static final int WORDS = 6;

    /** How many words a name may have that no given name opens. */
    private static final int LONGEST = 4;

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (NameReading reading : readings.all()) {
            if (mayBeBody(words, reading) && isHeld(words, readings, reading)) {
                readings.put(reading.with(EntityType.ORGANIZATION, CUED, MentionSource.CUE));
                readings.say(words.phrase(reading.from(), reading.to()), EntityType.ORGANIZATION);
            }
        }
        for (int token : words.where(IS_PARTIES)) {
            if (isParty(words, readings, token)) {
                readings.put(
                        new NameReading(
                                token, token, EntityType.ORGANIZATION, CUED, MentionSource.CUE));
            }
        }
    }

    /** "Labour" of "Labour councillor Ben Akers", "the Greens' only councillor, Ben Akers". */
    private static boolean isParty(FormView words, NameReadings readings, int token) {
        int office = words.at(token + 1).startsWith("'") ? token + 2 : token + 1;
        while (OfficeAdjectives.contains(words.lower(office))
                || words.lower(office).equals("only")) {
            office++;
        }
        return words.sameSentence(token, office)
                && POLITICIANS.contains(words.lower(office))
                && readings.isOpen(token, token)
                && readings.at(token).map(NameReading::length).orElse(1) == 1;
    }

    private static boolean mayBeBody(FormView words, NameReading reading) {
        return OTHERS.contains(reading.type())
                && reading.length() <= LONGEST
                && !reading.isKnown()
                && !reading.isHonoured()
                && !words.is(reading.from() - 1, WordTests.TITLE)
                && !words.is(reading.from(), WordTests.FIRST_NAME)
                && !KnownPlaces.isPlace(words.phrase(reading.from(), reading.to()));
    }

    /** "'s new chief executive officer, Ann Lee" behind the name. */
    private static boolean isHeld(FormView words, NameReadings readings, NameReading reading) {
        int at = reading.to() + 1;
        if (words.at(at).equals("'s")) {
            at++;
        }
        int telling = telling(words, at);
        while (telling > 0) {
            at += telling;
            telling = telling(words, at);
        }
        int end = officeEnd(words, at);
        if (end < at) {
            return false;
        }
        if (JOINERS.contains(words.at(end + 1))) {
            int second = officeEnd(words, end + 2);
            if (second <= end + 1) {
                return false;
            }
            end = second;
        }
        int holder = end + 1;
        if (words.at(holder).equals(",")) {
            holder++;
        }
        while (TitleLexicon.isHonorific(words.lower(holder)) || words.at(holder).equals(".")) {
            holder++;
        }
        return words.sameSentence(reading.from(), holder)
                && readings.at(holder)
                        .filter(person -> person.type() == EntityType.PERSON)
                        .filter(person -> person.length() > 1)
                        .isPresent();
    }

    /** How many words that tell only of the holder begin there: "new", "long-serving". */
    private static int telling(FormView words, int at) {
        if (OfficeAdjectives.contains(words.lower(at)) || TitleLexicon.isFormer(words.lower(at))) {
            return 1;
        }
        return OfficeAdjectives.isHyphened(at, words::lower) ? OfficeAdjectives.HYPHENED : 0;
    }

    /** The last token of the longest office that begins there; the token before where none does. */
    private static int officeEnd(FormView words, int from) {
        int end = from - 1;
        if (!OPENINGS.contains(words.lower(from))) {
            return end;
        }
        for (int to = from; to < from + WORDS && words.sameSentence(from, to); to++) {
            if (OFFICES.contains(words.phrase(from, to).toLowerCase(Locale.ROOT))) {
                end = to;
            }
        }
        return end;
    }
}
