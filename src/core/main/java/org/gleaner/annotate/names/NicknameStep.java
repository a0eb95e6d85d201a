package org.gleaner.annotate.names;

import java.util.Map;
import java.util.Optional;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.HeadNouns;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;
import org.gleaner.text.WordTest;

/**
 * Takes a name that somebody goes by, in quotation marks between given name and surname, into the
 * person's name: "[Rosario "Charing" Dimaculangan] won". In brackets alone it has to be a given
 * name: "[Mary (Molly) O'Dowd]". Not "Mayor "Bob" Lee", "the film "Jaws" Spielberg made".
 */
final class NicknameStep implements NameStep {

    /** From a mark that opens to the one that closes. */
    private static final Map<String, String> MARKS = DataFile.map("names/nickname-marks.tsv");

    private static final WordTest IS_MARKS = new WordTest(MARKS::containsKey);

    private static final String OPEN = "(";
    private static final String CLOSE = ")";
    private static final double JOINED = 0.9;
    private static final int MOST = 3;

    @Override
    public void apply(FormView words, NameReadings readings) {
        int done = 0;
        for (int mark : words.where(IS_MARKS)) {
            if (mark > done && mark + 3 < words.size() && words.isSpacedFromPrevious(mark)) {
                int end = closing(words, mark);
                if (end > 0 && isBetweenNames(words, mark, end, readings)) {
                    join(words, mark, end, readings);
                    done = end;
                }
            }
        }
    }

    /**
     * The last mark around the nickname, whose words have capitals and which a space follows; -1
     * for none.
     */
    private static int closing(FormView words, int mark) {
        boolean both = words.at(mark).equals(OPEN) && words.is(mark + 1, IS_MARKS);
        int first = both ? mark + 2 : mark + 1;
        String close = MARKS.get(words.at(first - 1));
        int end = first;
        while (end - first < MOST
                && words.sameSentence(mark, end)
                && words.isCapitalized(end)
                && words.isSpacedFromPrevious(end) == end > first) {
            end++;
        }
        int last = both ? end + 1 : end;
        boolean closed =
                end > first
                        && words.sameSentence(mark, last + 1)
                        && words.at(end).equals(close)
                        && (!both || words.at(last).equals(CLOSE));
        return closed && !words.isSpacedFromPrevious(end) && words.isSpacedFromPrevious(last + 1)
                ? last
                : -1;
    }

    private static boolean isBetweenNames(
            FormView words, int mark, int end, NameReadings readings) {
        int given = given(words, mark);
        int surname = end + 1;
        if (!words.sameSentence(given, surname)
                || !isName(words, given)
                || !isName(words, surname)
                || MARKS.containsValue(words.at(given - 1))) {
            return false;
        }
        boolean known = words.is(given, WordTests.GIVEN_NAME);
        return words.at(mark).equals(OPEN) && words.isCapitalized(mark + 1)
                ? known && end == mark + 2 && words.is(mark + 1, WordTests.GIVEN_NAME)
                : known
                        || person(readings, given).isPresent()
                        || person(readings, surname).isPresent();
    }

    /** The word before the mark, or before the initials there: "Ernest" of "Ernest T. "The". */
    private static int given(FormView words, int mark) {
        int given = mark - 1;
        while (given > 0 && isInitial(words.at(given)) && words.sameSentence(given - 1, given)) {
            given--;
        }
        return given;
    }

    private static boolean isInitial(String word) {
        return word.length() == 2 && word.charAt(1) == '.';
    }

    private static boolean isName(FormView words, int token) {
        String word = words.at(token);
        return words.isCapitalized(token)
                && word.length() > 1
                && words.tag(token).equals("PROPN")
                && !TitleLexicon.isTitle(word)
                && !HeadNouns.isHead(word);
    }

    private static Optional<NameReading> person(NameReadings readings, int token) {
        return readings.at(token).filter(reading -> reading.type() == EntityType.PERSON);
    }

    /** With what is read of the name before the given name and behind the surname. */
    private static void join(FormView words, int mark, int end, NameReadings readings) {
        int given = given(words, mark);
        int surname = end + 1;
        int from = person(readings, given).map(NameReading::from).orElse(given);
        int to = person(readings, surname).map(NameReading::to).orElse(surname);
        NameReading other = readings.at(surname).orElse(null);
        boolean runsOn = other != null && other.from() == surname && other.to() > to;
        if (runsOn && other.to() > to + 1 && !words.isCapitalized(to + 1)) {
            // "Bob" Tilney of Acme Corp.: a body behind what joins it to the surname
            readings.remove(other);
            readings.put(other.with(to + 2, other.to()));
        }
        if (readings.isOpen(from, to, reading -> !reading.isKnown())) {
            readings.put(new NameReading(from, to, EntityType.PERSON, JOINED, MentionSource.CUE));
        }
    }
}
