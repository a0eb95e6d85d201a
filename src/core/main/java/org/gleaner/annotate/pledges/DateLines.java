package org.gleaner.annotate.pledges;

import java.util.Locale;
import java.util.Set;
import org.gleaner.model.EntityType;

/** "CORK, Ireland, 12 March - Acme said": the parser takes the town for the subject. */
final class DateLines {

    /** What ends a date line. */
    private static final Set<String> MARKS = Set.of("(", "—", "–", "-", ":", "/");

    /** The town is among the first words of its sentence. */
    private static final int FIRST = 3;

    private DateLines() {}

    static boolean isTown(PledgeContext context, SentenceView sentence, int subject) {
        return subject < FIRST
                && sentence.word(subject + 1).equals(",")
                && (context.names().isAt(sentence.inDocument(subject), EntityType.LOCATION)
                        || isAllCaps(sentence.text(subject, subject)));
    }

    /**
     * "Lagos, 3 May (NAN) The [Bank] of Ghana (BoG) has agreed": the last name before the verb.
     *
     * @param verb the first word of the verb
     */
    static int behind(PledgeContext context, SentenceView sentence, int town, int verb) {
        if (town == SentenceView.NONE || !isTown(context, sentence, town)) {
            return SentenceView.NONE;
        }
        int last = verb - 1;
        while (last > 0 && sentence.word(last).equals(")")) {
            while (last > 0 && !sentence.word(last).equals("(")) {
                last--;
            }
            last--;
        }
        boolean named = last > town && sentence.holds(MARKS, town + 1, last);
        return named && context.names().actorAt(sentence.inDocument(last)).isPresent()
                ? last
                : SentenceView.NONE;
    }

    /** Towns of date lines all in capitals, whatever the recognisers take them for. */
    private static boolean isAllCaps(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }
}
