package org.gleaner.annotate.names;

import java.util.Map;
import java.util.Set;
import org.gleaner.lexicon.Countries;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;
import org.gleaner.text.WordTest;

/**
 * Reads as a body what a body calls its own or speaks of as a thing: "our competitor Brandt
 * Motion", "its Serbian rival Medika Valjevo", "the French builder Delorme Ouvrages", "Lunden Flow,
 * which demands damages". Not a person with a known given name, "her rival Nils Orheim" nor "the
 * builder Olu Adeyemi".
 */
final class OwnFirmStep implements NameStep {

    private static final Map<String, Set<String>> NOUNS = DataFile.byKinds("names/own-firms.tsv");
    private static final Set<String> FIRMS = NOUNS.get("firm");
    private static final Set<String> OWN = NOUNS.get("own");
    private static final Set<String> OWNERS = Set.of("our", "its", "their");
    private static final Set<String> BUILT = NOUNS.get("country");
    private static final Set<String> LIES = Set.of("lies", "borders", "stands", "sits", "is");

    /** Tags of what may stand between "our" and its noun, and behind "which". */
    private static final Set<String> DESCRIBING = Set.of("ADJ", "NOUN", "NUM");

    private static final Set<String> VERBAL = Set.of("VERB", "AUX", "ADV");

    /** Before a name that "which" does not go on about: "talks with Ann Lee, which". */
    private static final Set<String> BESIDE = Set.of("by", "with", "of", "and");

    private static final WordTest IS_NOUN =
            new WordTest(
                    word -> FIRMS.contains(word) || OWN.contains(word) || BUILT.contains(word));
    private static final WordTest IS_WHICH = new WordTest("which"::equals);
    private static final double CUED = 0.85;
    private static final int LONGEST = 4;
    private static final int MODIFIERS = 3;

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (int noun : words.where(IS_NOUN)) {
            int from = words.at(noun + 1).equals(",") ? noun + 2 : noun + 1;
            if (words.sameSentence(noun, from) && words.isCapitalized(from) && isOwn(words, noun)) {
                body(words, from, readings);
            }
        }
        for (int which : words.where(IS_WHICH)) {
            thing(words, which, readings);
        }
    }

    /** "our competitor", "the Spanish builder", "insurer". */
    private static boolean isOwn(FormView words, int noun) {
        String word = words.at(noun);
        if (FIRMS.contains(word)) {
            return true;
        }
        for (int before = noun - 1;
                before >= noun - MODIFIERS && words.sameSentence(before, noun);
                before--) {
            if (OWNERS.contains(words.lower(before))) {
                return OWN.contains(word);
            }
            boolean country = Countries.of(words.at(before)).isPresent();
            if (country) {
                return BUILT.contains(word);
            }
            if (!DESCRIBING.contains(words.tag(before))) {
                return false;
            }
        }
        return false;
    }

    /** The capitals from here on, if they are more than one and nothing firm stands against it. */
    private static void body(FormView words, int from, NameReadings readings) {
        int to = from;
        while (words.sameSentence(from, to + 1)
                && to - from < LONGEST
                && words.isCapitalized(to + 1)) {
            to++;
        }
        if (isOpen(words, from, to, readings)) {
            put(words, from, to, readings);
        }
    }

    private static boolean isOpen(FormView words, int from, int to, NameReadings readings) {
        return to > from
                && to - from < LONGEST
                && !words.is(from, WordTests.FIRST_NAME)
                && !words.is(from, WordTests.GIVEN_NAME)
                && !words.is(from, WordTests.TITLE)
                && !words.isInAllCaps(from)
                && !KnownPlaces.isPlace(words.phrase(from, to))
                && readings.isOpen(
                        from,
                        to,
                        reading ->
                                !reading.isSettled() && reading.type() != EntityType.NATIONALITY);
    }

    /** What ", which" goes on about is no person; nor is it a place where something lies. */
    private static void thing(FormView words, int which, NameReadings readings) {
        int to = which - 2;
        if (!words.at(which - 1).equals(",")
                || !words.sameSentence(to, which + 1)
                || !VERBAL.contains(words.tag(which + 1))
                || LIES.contains(words.at(which + 1))) {
            return;
        }
        readings.at(to)
                .filter(reading -> reading.to() == to && reading.type() == EntityType.PERSON)
                .filter(reading -> isOpen(words, reading.from(), to, readings))
                .filter(reading -> !BESIDE.contains(words.lower(reading.from() - 1)))
                .ifPresent(reading -> put(words, reading.from(), to, readings));
    }

    private static void put(FormView words, int from, int to, NameReadings readings) {
        readings.put(new NameReading(from, to, EntityType.ORGANIZATION, CUED, MentionSource.CUE));
        readings.say(words.phrase(from, to), EntityType.ORGANIZATION);
    }
}
