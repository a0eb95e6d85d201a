package org.gleaner.annotate.names;

import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.HeadNouns;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;
import org.gleaner.text.WordTest;

/**
 * Joins a name and the head of a body behind its apostrophe: "[Karoo Wool Growers' Co-operative
 * Ltd]", "[St Xavier's Polytechnic]". Not "Acme's Board" and other organs that every body has, nor
 * what a body has: "Oxford University's Said Business School".
 */
final class PossessiveHeadStep implements NameStep {

    private static final Set<String> MARKS = Set.of("'", "’", "'s", "’s");

    /** What members of a body are called: "Growers'", "Workers'"; with these any head will do. */
    private static final Set<String> MEMBERS = DataFile.words("names/members.txt");

    /** Heads of bodies that are named after somebody: "St Jude's High". */
    private static final Set<String> NAMED = DataFile.words("names/named-after.txt");

    private static final WordTest IS_MARK = new WordTest(MARKS::contains);
    private static final double CUED = 0.85;
    private static final int LONGEST = 5;

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (int mark : words.where(IS_MARK)) {
            if (mark > 0
                    && !words.isSpacedFromPrevious(mark)
                    && words.sameSentence(mark - 1, mark + 1)
                    && words.isCapitalized(mark + 1)
                    && !words.isInAllCaps(mark)) {
                join(words, mark, readings);
            }
        }
    }

    private static void join(FormView words, int mark, NameReadings readings) {
        int last = last(words, mark);
        if (last == mark) {
            return;
        }
        int from = first(words, mark, readings);
        boolean owner =
                !MEMBERS.contains(words.lower(mark - 1))
                        && readings.at(mark - 1)
                                .filter(owns -> owns.type() == EntityType.ORGANIZATION)
                                .isPresent();
        if (!owner
                && from < mark
                && readings.isOpen(
                        from, last, reading -> !reading.isKnown() || reading.to() < mark)) {
            readings.put(
                    new NameReading(
                            from, last, EntityType.ORGANIZATION, CUED, MentionSource.HEAD_NOUN));
        }
    }

    /** The last capital of the head and of a legal form behind it; the mark where none fits. */
    private static int last(FormView words, int mark) {
        boolean members = MEMBERS.contains(words.lower(mark - 1));
        int end = mark;
        for (int token = mark + 1;
                token <= mark + LONGEST
                        && words.sameSentence(mark, token)
                        && isInName(words, token);
                token++) {
            if (fits(words, token, members)
                    || end > mark && CompanyEndStep.isForm(words.at(token))) {
                end = token;
            }
        }
        return end;
    }

    private static boolean isInName(FormView words, int token) {
        return words.isCapitalized(token) || words.isHyphen(token) || words.isHyphen(token - 1);
    }

    private static boolean fits(FormView words, int token, boolean members) {
        String word =
                words.isHyphen(token - 1)
                        ? words.at(token - 2) + "-" + words.at(token)
                        : words.at(token);
        Optional<HeadNouns.Head> head = HeadNouns.of(word);
        return members && head.filter(found -> found.type() == EntityType.ORGANIZATION).isPresent()
                || NAMED.contains(word);
    }

    /** The first word of what is named before the mark: a name that is read, or capitals. */
    private static int first(FormView words, int mark, NameReadings readings) {
        int from = mark;
        while (mark - from < LONGEST
                && words.sameSentence(mark, from - 1)
                && (words.isCapitalized(from - 1) && Capitals.isProper(words, from - 1)
                        || words.at(from - 1).equals("."))) {
            from--;
        }
        return readings.at(Math.min(from, mark - 1))
                .map(reading -> Math.min(reading.from(), mark))
                .filter(start -> start < mark)
                .orElse(from);
    }
}
