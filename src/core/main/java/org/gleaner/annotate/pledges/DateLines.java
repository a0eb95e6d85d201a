package org.gleaner.annotate.pledges;

import java.util.Locale;
import org.gleaner.model.EntityType;

/** "CORK, Ireland, 12 March - Acme said": the parser takes the town for the subject. */
final class DateLines {

    /** The town is among the first words of its sentence. */
    private static final int FIRST = 3;

    private DateLines() {}

    static boolean isTown(PledgeContext context, SentenceView sentence, int subject) {
        return subject < FIRST
                && sentence.word(subject + 1).equals(",")
                && (context.names().isAt(sentence.inDocument(subject), EntityType.LOCATION)
                        || isAllCaps(sentence.text(subject, subject)));
    }

    /** Towns of date lines all in capitals, whatever the recognisers take them for. */
    private static boolean isAllCaps(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }
}
