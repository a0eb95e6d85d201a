package org.gleaner.annotate.names;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.gleaner.lexicon.Countries;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.HeadNouns;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;
import org.gleaner.text.WordTest;

/**
 * Reads a town as its club where it plays: "Leicester were relegated", "lost 3-0 to Brentford",
 * "agreed a fee with Girona". Countries stay, grounds ("at Fenway Park") and two towns that "were"
 * something.
 */
final class ClubStep implements NameStep {

    private static final Set<String> PLURALS = Set.of("were", "are", "have");
    private static final Set<String> PLAYS = DataFile.words("names/club-cues.txt");
    private static final Map<String, Set<String>> SPORT = DataFile.byKind("names/sport.tsv");
    private static final Set<String> DREW = Set.of("drew", "draw", "draws", "tied");
    private static final Set<String> CLUB_ENDS = DataFile.words("names/club-ends.txt");

    /** Words for players that make a text one of sport. */
    private static final int SPORT_TEXT = 3;

    private static final Set<String> PLAYERS = SPORT.get("player");
    private static final WordTest IS_PLAYERS = new WordTest(PLAYERS::contains);
    private static final Set<String> TRANSFERS = SPORT.get("transfer");
    private static final Set<String> RESULTS = SPORT.get("result");
    private static final Set<String> CLUB_LINKS = Set.of("from", "for", "to", "at");
    private static final int REACH = 16;
    private static final Set<String> LINKS = Set.of("to", "against", "over", "at", "with", "by");
    private static final Pattern SCORE = Pattern.compile("\\d{1,2}[-–]\\d{1,2}");
    private static final double CUED = 0.8;
    private static final int FAR = 4;

    @Override
    public void apply(FormView words, NameReadings readings) {
        boolean sport = isOfSport(words);
        for (NameReading reading : readings.all()) {
            if (sport && isNamedAsClub(words, reading)) {
                readings.put(reading.with(EntityType.ORGANIZATION, CUED, MentionSource.CUE));
            } else if (reading.type() == EntityType.PERSON
                    && (hasSignedPlayer(words, reading)
                            || hasDrawn(words, reading, readings)
                            || isNobody(words, reading) && isOfPlayer(words, reading))) {
                readings.put(reading.with(EntityType.ORGANIZATION, CUED, MentionSource.CUE));
            } else if (reading.type() == EntityType.LOCATION
                    && Countries.named(words.phrase(reading.from(), reading.to())).isEmpty()
                    && !HeadNouns.isHead(words.phrase(reading.to(), reading.to()))
                    && (playsAsMany(words, reading)
                            || isOpponent(words, reading)
                            || scores(words, reading)
                            || isOfPlayer(words, reading))) {
                readings.put(reading.with(EntityType.ORGANIZATION, CUED, MentionSource.CUE));
            }
        }
    }

    /** Whether the text is about players. */
    static boolean isOfSport(FormView words) {
        return words.whereLower(IS_PLAYERS).length >= SPORT_TEXT;
    }

    /** "Brennock City", "Marlin Town", in a text about players; not "in Marlin Town". */
    private static boolean isNamedAsClub(FormView words, NameReading reading) {
        return reading.length() > 1
                && (reading.type() == EntityType.LOCATION || reading.type() == EntityType.PERSON)
                && !reading.isKnown()
                && CLUB_ENDS.contains(words.at(reading.to()))
                && !words.lower(reading.from() - 1).equals("in")
                && !KnownPlaces.isTown(words.phrase(reading.from(), reading.to()));
    }

    /** "Port Erin", read as a person whom nobody is called. */
    private static boolean isNobody(FormView words, NameReading reading) {
        return reading.type() == EntityType.PERSON
                && reading.length() > 1
                && !reading.isSettled()
                && !words.is(reading.from(), WordTests.GIVEN_NAME);
    }

    /** "Burton have signed goalkeeper Ollie Prance". */
    private static boolean hasSignedPlayer(FormView words, NameReading reading) {
        int have = reading.to() + 1;
        return reading.length() == 1
                && !reading.isHonoured()
                && words.sameSentence(reading.to(), have + 2)
                && words.at(have).equals("have")
                && TRANSFERS.contains(words.at(have + 1));
    }

    /** "Preston" in "Sunderland drew 1-1 with Preston": clubs and countries draw, no people. */
    private static boolean hasDrawn(FormView words, NameReading reading, NameReadings readings) {
        int first = words.first(reading.from());
        return reading.length() == 1
                && !reading.isHonoured()
                && words.at(reading.from() - 1).equals("with")
                && readings.at(first)
                        .filter(club -> club.type() != EntityType.PERSON)
                        .filter(club -> DREW.contains(words.at(club.to() + 1)))
                        .isPresent()
                && isOpponent(words, reading);
    }

    /** "Osijek drew 1-1", "Kent beat Surrey": the first word of the sentence, and a result. */
    private static boolean scores(FormView words, NameReading reading) {
        int verb = reading.to() + 1;
        return reading.from() == words.first(reading.from())
                && words.sameSentence(reading.to(), verb + 1)
                && RESULTS.contains(words.at(verb))
                && (Character.isDigit(words.at(verb + 1).charAt(0))
                        || words.isCapitalized(verb + 1) && !words.at(verb).equals("lost"));
    }

    /**
     * "Brighton" and "Bochum" in "midfielder Anders Holt has joined Brighton from Bochum": a verb
     * of transfers and a player in the same sentence.
     */
    private static boolean isOfPlayer(FormView words, NameReading reading) {
        String link = words.lower(reading.from() - 1);
        boolean club =
                TRANSFERS.contains(link)
                        || CLUB_LINKS.contains(link)
                                && words.sameSentence(reading.from() - 1, reading.from());
        if (!club) {
            return false;
        }
        boolean player = false;
        boolean transfer = false;
        int first = Math.max(words.first(reading.from()), reading.from() - REACH);
        for (int token = reading.from() - 1; token >= first; token--) {
            player |= words.isLower(token, IS_PLAYERS);
            transfer |= TRANSFERS.contains(words.lower(token));
        }
        return player && transfer;
    }

    /** "Leicester were", not "York and Leicester were". */
    private static boolean playsAsMany(FormView words, NameReading reading) {
        String before = words.lower(reading.from() - 1);
        boolean first = reading.from() == words.first(reading.from());
        return words.sameSentence(reading.to(), reading.to() + 1)
                && PLURALS.contains(words.at(reading.to() + 1))
                && (first || before.equals("that") || before.equals("as") || before.equals("but"));
    }

    /** Behind a score, or a word of the game and a preposition, a few words before. */
    private static boolean isOpponent(FormView words, NameReading reading) {
        int link = reading.from() - 1;
        if (!words.sameSentence(link - 1, reading.from()) || !LINKS.contains(words.at(link))) {
            return false;
        }
        for (int token = link - 1; token >= link - FAR; token--) {
            if (!words.sameSentence(token, link)) {
                return false;
            }
            String word = words.at(token);
            if (SCORE.matcher(word).matches()) {
                return true;
            }
            boolean spelled =
                    word.matches("[-–]")
                            && words.at(token - 1).matches("\\d{1,2}")
                            && words.at(token + 1).matches("\\d{1,2}");
            if (spelled || token == link - 1 && PLAYS.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
