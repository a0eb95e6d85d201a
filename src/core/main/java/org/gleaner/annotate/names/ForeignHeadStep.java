package org.gleaner.annotate.names;

import java.util.Set;
import org.gleaner.calendar.CalendarNames;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.ForeignHeads;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;
import org.gleaner.text.WordTest;

/**
 * Reads a name whose first word says in another language what it is: "Banco Azteca", "Empresa de
 * Acueducto", "Playa Hermosa". Not where a longer name goes before it, nor what is known.
 */
final class ForeignHeadStep implements NameStep {

    private static final Set<String> LINKS = DataFile.words("names/foreign-links.txt");
    private static final WordTest IS_HEAD =
            new WordTest(word -> ForeignHeads.type(word).isPresent());
    private static final double HEADED = 0.85;
    private static final int LONGEST = 9;
    private static final int LINKED = 2;

    @Override
    public void apply(FormView words, NameReadings readings) {
        int done = -1;
        for (int token : words.where(IS_HEAD)) {
            if (token <= done) {
                continue;
            }
            EntityType type = ForeignHeads.type(words.at(token)).orElse(null);
            boolean first =
                    !words.sameSentence(token - 1, token) || !words.isCapitalized(token - 1);
            if (type != null
                    && first
                    && !words.isInAllCaps(token)
                    && !words.is(token + 1, WordTests.OFFICE)) {
                int to = end(words, token);
                if (to > token && isOpen(readings, token, to)) {
                    readings.put(new NameReading(token, to, type, HEADED, MentionSource.HEAD_NOUN));
                    done = to;
                }
            }
        }
    }

    /** The last capitalised word that links lead to: "Universidad de la [República]". */
    private static int end(FormView words, int head) {
        int to = head;
        int links = 0;
        for (int token = head + 1;
                token <= head + LONGEST && words.sameSentence(head, token);
                token++) {
            if (words.isCapitalized(token) && CalendarNames.weekday(words.lower(token)) == 0) {
                to = token;
                links = 0;
            } else if (isHyphen(words, token)) {
                to = ++token;
            } else if (!LINKS.contains(words.at(token)) || ++links > LINKED) {
                break;
            }
        }
        return to;
    }

    /** "Université de Val[-Brumeux]". */
    private static boolean isHyphen(FormView words, int token) {
        return words.isHyphen(token)
                && words.isCapitalized(token - 1)
                && words.isCapitalized(token + 1);
    }

    private static boolean isOpen(NameReadings readings, int from, int to) {
        return readings.overlapping(from, to).stream()
                .allMatch(
                        reading ->
                                !reading.isHeaded()
                                        && reading.from() >= from
                                        && (!reading.isKnown() || reading.from() > from));
    }
}
