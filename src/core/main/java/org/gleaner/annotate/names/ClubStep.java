package org.gleaner.annotate.names;

import java.util.Set;
import java.util.regex.Pattern;
import org.gleaner.lexicon.Countries;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.HeadNouns;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;

/**
 * Reads a town as its club where it plays: "Leicester were relegated", "lost 3-0 to Brentford",
 * "agreed a fee with Girona". Countries stay, grounds ("at Fenway Park") and two towns that "were"
 * something.
 */
final class ClubStep implements NameStep {

    private static final Set<String> PLURALS = Set.of("were", "are", "have");
    private static final Set<String> PLAYS = DataFile.words("names/club-cues.txt");
    private static final Set<String> LINKS = Set.of("to", "against", "over", "at", "with", "by");
    private static final Pattern SCORE = Pattern.compile("\\d{1,2}[-–]\\d{1,2}");
    private static final double CUED = 0.8;
    private static final int FAR = 4;

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (NameReading reading : readings.all()) {
            if (reading.type() == EntityType.LOCATION
                    && Countries.named(words.phrase(reading.from(), reading.to())).isEmpty()
                    && !HeadNouns.isHead(words.phrase(reading.to(), reading.to()))
                    && (playsAsMany(words, reading) || isOpponent(words, reading))) {
                readings.put(reading.with(EntityType.ORGANIZATION, CUED, MentionSource.CUE));
            }
        }
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
