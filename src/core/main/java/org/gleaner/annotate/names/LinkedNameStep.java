package org.gleaner.annotate.names;

import java.util.Set;
import org.gleaner.lexicon.Countries;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;
import org.gleaner.text.WordTest;

/**
 * Joins what stands on both sides of a small word of another language, where one side is read and
 * the other is not: the town "[Caxias do Sul]", the tanker "[Estrela do Norte]", the club "[Marivo
 * de Tomar]". Not people, whose names have steps of their own.
 */
final class LinkedNameStep implements NameStep {

    private static final Set<String> LINKS = DataFile.words("names/place-links.txt");
    private static final WordTest IS_LINK = new WordTest(LINKS::contains);
    private static final double CUED = 0.85;

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (int link : words.where(IS_LINK)) {
            if (link > 0
                    && words.sameSentence(link - 1, link + 1)
                    && words.isCapitalized(link - 1)
                    && words.isCapitalized(link + 1)
                    && !words.isInAllCaps(link)
                    && readings.isFree(link, link)) {
                join(words, link, readings);
            }
        }
    }

    private static void join(FormView words, int link, NameReadings readings) {
        NameReading before = readings.at(link - 1).orElse(null);
        NameReading after = readings.at(link + 1).orElse(null);
        int from = before == null ? link - 1 : before.from();
        int to = after == null ? link + 1 : after.to();
        EntityType type = type(words, from, to, before, after);
        if (type != null
                && isOpen(before)
                && isOpen(after)
                && !(before == null && isWord(words, from))
                && !(after == null && isWord(words, to))) {
            readings.put(new NameReading(from, to, type, CUED, MentionSource.HEAD_NOUN));
        }
    }

    private static boolean isWord(FormView words, int token) {
        return words.is(token, WordTests.COMMON_NOUN)
                || words.is(token, WordTests.TITLE)
                || words.is(token, WordTests.GIVEN_NAME)
                || words.hasSmall(words.lower(token))
                || words.at(token).length() < 3;
    }

    private static boolean isOpen(NameReading side) {
        return side == null
                || side.type() != EntityType.PERSON
                        && side.type() != EntityType.NATIONALITY
                        && !side.isHeaded();
    }

    /** What the whole is; null where nothing says so. */
    private static EntityType type(
            FormView words, int from, int to, NameReading before, NameReading after) {
        if (KnownPlaces.isTown(words.phrase(from, to))) {
            return EntityType.LOCATION;
        }
        if (before == null) {
            boolean town =
                    after != null
                            && after.length() == 1
                            && (after.type() == EntityType.LOCATION
                                    || after.type() == EntityType.ORGANIZATION && !after.isKnown())
                            && Countries.named(words.phrase(after.from(), after.to())).isEmpty();
            return town && !TownStep.leads(words, from) ? EntityType.ORGANIZATION : null;
        }
        boolean country =
                before.type() == EntityType.LOCATION
                        && Countries.named(words.phrase(before.from(), before.to())).isPresent();
        return country ? null : before.type();
    }
}
