package org.gleaner.annotate.names;

import java.util.List;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.Casing;
import org.gleaner.text.FormView;
import org.gleaner.text.WordTest;

/**
 * Reads an East Asian name whole, whose given name goes on in small letters behind a hyphen: "Moon
 * Jae-in", "Ko Wen-je", "Tsai Ing-wen"; and one in Vietnam by its middle: "Nguyễn Thị Hà".
 * Recognisers cut it at the hyphen or see none.
 */
final class EastAsianNameStep implements NameStep {

    private static final Set<String> SURNAMES = DataFile.words("names/east-asian-surnames.txt");

    /** Between surname and given name in Vietnam: "Nguyễn Thị Hà". */
    private static final Set<String> MIDDLE = Set.of("Thị", "Thi", "Văn");

    private static final WordTest IS_SURNAME = new WordTest(EastAsianNameStep::isSurname);
    private static final double WHOLE = 0.93;
    private static final int LONGEST = 7;

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (int token : words.where(IS_SURNAME)) {
            int to =
                    isMiddle(words, token + 1, token)
                            ? token + 2
                            : givenNameEnd(words, token + 1, token);
            if (to > token && mayTake(readings, token, to)) {
                readings.put(
                        new NameReading(token, to, EntityType.PERSON, WHOLE, MentionSource.CUE));
            }
        }
    }

    /** Whether it stands first in an East Asian name. */
    static boolean isSurname(String word) {
        return SURNAMES.contains(word);
    }

    /** "Thị" of "Nguyễn Thị Hà". */
    private static boolean isMiddle(FormView words, int token, int surname) {
        return MIDDLE.contains(words.at(token))
                && words.sameSentence(surname, token + 1)
                && words.isCapitalized(token + 1);
    }

    /** The last token of "Jae-in", in one token or three; the one before it if there is none. */
    private static int givenNameEnd(FormView words, int token, int surname) {
        if (!words.sameSentence(surname, token) || !words.isCapitalized(token)) {
            return surname;
        }
        String word = words.at(token);
        if (word.startsWith("Co-") || word.equals("Co")) {
            return surname;
        }
        int hyphen = word.indexOf('-');
        if (hyphen > 0 && hyphen < word.length() - 1) {
            boolean small = Character.isLowerCase(word.charAt(hyphen + 1));
            return small && word.length() - hyphen <= LONGEST ? token : surname;
        }
        boolean joined =
                words.isHyphen(token + 1)
                        && words.sameSentence(surname, token + 2)
                        && Casing.startsLower(words.at(token + 2))
                        && word.length() <= LONGEST
                        && words.at(token + 2).length() <= LONGEST;
        return joined ? token + 2 : surname;
    }

    private static boolean mayTake(NameReadings readings, int from, int to) {
        List<NameReading> others = readings.overlapping(from, to);
        return others.stream()
                .allMatch(
                        other ->
                                !other.isKnown()
                                        && (other.type() != EntityType.LOCATION
                                                || other.length() == to - from + 1)
                                        && other.from() >= from
                                        && other.to() <= to);
    }
}
