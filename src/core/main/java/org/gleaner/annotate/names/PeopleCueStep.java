package org.gleaner.annotate.names;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;

/**
 * Reads a name of one word as a people where the words beside it say so once: "the Yuin people",
 * "the Velm language", "ethnic Orvan". Recognisers that do not know a people call it a place, a
 * person or a body.
 */
final class PeopleCueStep implements NameStep {

    private static final Map<String, Set<String>> CUES = DataFile.byKind("names/people-cues.tsv");
    private static final Set<String> AFTER = CUES.get("after");
    private static final Set<String> AFTER_ARTICLE = CUES.get("article");
    private static final Set<String> BEFORE = CUES.get("before");
    private static final double CUED = 0.8;

    @Override
    public void apply(FormView words, NameReadings readings) {
        Set<String> peoples = new HashSet<>();
        for (int token : words.capitals()) {
            if (isName(words, token) && isCued(words, token) && mayBecome(readings, token)) {
                peoples.add(words.at(token));
                put(token, readings);
            }
        }
        for (NameReading reading : readings.all()) {
            if (peoples.contains(words.at(reading.from())) && mayBecome(readings, reading.from())) {
                put(reading.from(), readings);
            }
        }
    }

    private static void put(int token, NameReadings readings) {
        readings.put(
                new NameReading(token, token, EntityType.NATIONALITY, CUED, MentionSource.CUE));
    }

    private static boolean isName(FormView words, int token) {
        return words.isCapitalized(token)
                && !words.isInAllCaps(token)
                && words.at(token).length() > 2
                && token > words.first(token)
                && !words.isCapitalized(token - 1)
                && !words.is(token, WordTests.COMMON_NOUN)
                && !words.is(token, WordTests.HEAD_NOUN);
    }

    private static boolean isCued(FormView words, int token) {
        String before = words.lower(token - 1);
        String after = words.sameSentence(token, token + 1) ? words.at(token + 1) : "";
        boolean article = before.equals("the") || before.equals("and") || before.equals("or");
        return BEFORE.contains(before)
                || AFTER.contains(after)
                || article && AFTER_ARTICLE.contains(after);
    }

    private static boolean mayBecome(NameReadings readings, int token) {
        return readings.at(token)
                .map(reading -> reading.length() == 1 && !reading.isKnown())
                .orElse(true);
    }
}
