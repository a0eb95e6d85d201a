package org.gleaner.annotate.names;

import java.util.Locale;
import java.util.Set;
import org.gleaner.calendar.CalendarNames;
import org.gleaner.lexicon.Countries;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.FirstNames;
import org.gleaner.lexicon.HeadNouns;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;

/**
 * Reads the place with which reports open: "WEWAK - A man was", "ALOFI, Niue – The church",
 * "LUGANVILLE: Twelve students", "SANTOS, May 3 (SPQ) –". Not a speaker or a word such as
 * "RESULTS".
 */
final class PlaceLineStep implements NameStep {

    private static final Set<String> DASHES = Set.of("-", "--", "–", "—");
    private static final Set<String> OPENERS = DataFile.words("names/openers.txt");
    private static final double CUED = 0.9;
    private static final int LONGEST = 3;
    private static final int REST = 7;
    private static final int FAR = 9;
    private static final int SHORTEST = 3;

    @Override
    public void apply(FormView words, NameReadings readings) {
        SingleWords single = SingleWords.of(words, readings);
        for (int token : words.capitals()) {
            if (words.opensLine(token)) {
                open(words, single, token, readings);
            }
        }
    }

    private static void open(FormView words, SingleWords single, int from, NameReadings readings) {
        int to = last(words, from);
        if (mark(words, to, true, readings) < 0) {
            // most lines go on without any mark, and need no look into the lists
            return;
        }
        String name = titled(words, from, to);
        boolean known = KnownPlaces.isPlace(name);
        int mark =
                known || isPlain(words, single, from, to) ? mark(words, to, known, readings) : -1;
        if (mark < 0 || !isSameLine(words, from, mark + REST)) {
            return;
        }
        boolean free =
                readings.overlapping(from, to).stream()
                        .allMatch(reading -> mayGive(words, reading, to, known));
        if (free) {
            readings.put(new NameReading(from, to, EntityType.LOCATION, CUED, MentionSource.CUE));
            if (!known) {
                readings.say(name, EntityType.LOCATION);
            }
        }
    }

    private static int last(FormView words, int from) {
        int to = from;
        while (to - from < LONGEST - 1
                && isName(words, to + 1)
                && isSameLine(words, from, to + 1)) {
            to++;
        }
        return to;
    }

    private static boolean mayGive(FormView words, NameReading reading, int to, boolean known) {
        boolean person =
                reading.type() == EntityType.PERSON
                        && (reading.length() > 1 || !isCapitals(words.at(reading.from())));
        return reading.to() <= to
                && !reading.isHonoured()
                && (known || !reading.isKnown() && !person);
    }

    /**
     * Where the line goes on behind the place: a dash, behind a country, a date or an agency too; a
     * colon only behind a known town in capitals.
     */
    private static int mark(FormView words, int to, boolean known, NameReadings readings) {
        int next = to + 1;
        if (isDash(words, next)) {
            return next;
        }
        if (words.at(next).equals(":") || words.at(next).equals(".")) {
            return known && isCapitals(words.at(to)) ? next : -1;
        }
        boolean more =
                words.at(next).equals("(")
                        || words.at(next).equals(",") && isMore(words, next + 1, readings);
        for (int token = next;
                more && token < next + FAR && isSameLine(words, to, token);
                token++) {
            if (isDash(words, token)) {
                return token;
            }
        }
        return -1;
    }

    /** A country, or a day of the year. */
    private static boolean isMore(FormView words, int token, NameReadings readings) {
        boolean place =
                readings.at(token)
                        .filter(reading -> reading.type() == EntityType.LOCATION)
                        .isPresent();
        return place
                || Countries.of(words.at(token)).isPresent()
                || KnownPlaces.isState(words.at(token))
                || words.isLower(token, WordTests.CALENDAR_NAME)
                || words.at(token).matches("\\d{1,2}");
    }

    private static boolean isDash(FormView words, int token) {
        return DASHES.contains(words.at(token))
                && words.isSpacedFromPrevious(token)
                && words.isSpacedFromPrevious(token + 1);
    }

    private static boolean isName(FormView words, int token) {
        return token < words.size() && words.isCapitalized(token);
    }

    /** A word that opens nothing else, and that the text does not write small. */
    private static boolean isPlain(FormView words, SingleWords single, int from, int to) {
        for (int token = from; token <= to; token++) {
            String lower = words.lower(token);
            String capital = capital(words.at(token));
            if (lower.length() < SHORTEST
                    || words.hasSmall(lower)
                    || OPENERS.contains(lower)
                    || CommonNouns.contains(capital)
                    || HeadNouns.isHead(capital)
                    || TitleLexicon.isTitle(lower)
                    || FirstNames.contains(capital)
                    || CalendarNames.isName(lower)
                    || single.isOther(token)) {
                return false;
            }
        }
        return from == to && words.tag(from).equals("PROPN");
    }

    private static boolean isCapitals(String word) {
        return word.length() >= SHORTEST && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static String titled(FormView words, int from, int to) {
        StringBuilder name = new StringBuilder();
        for (int token = from; token <= to; token++) {
            name.append(token > from ? " " : "").append(capital(words.at(token)));
        }
        return name.toString();
    }

    private static String capital(String word) {
        return isCapitals(word)
                ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT)
                : word;
    }

    /** Whether both are in the text, with no line's end between. */
    private static boolean isSameLine(FormView words, int from, int to) {
        if (to >= words.size()) {
            return false;
        }
        int line = words.text().indexOf('\n', words.tokens().start(from));
        return line < 0 || line >= words.tokens().end(to);
    }
}
