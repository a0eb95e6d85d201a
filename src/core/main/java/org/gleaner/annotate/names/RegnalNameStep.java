package org.gleaner.annotate.names;

import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.FirstNames;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;

/**
 * Reads a name with the number or epithet of a ruler as a person: "William II", "Henry I", "Lucas
 * Cranach the Elder". "World War II" and "Phase II" are not: what comes before the number is a
 * given name, a person by the recogniser, or follows a ruler's title.
 */
final class RegnalNameStep implements NameStep {

    private static final Set<String> NUMERALS =
            Set.of(
                    ("I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX"
                                    + " XXIII")
                            .split(" "));
    private static final Set<String> EPITHETS = DataFile.words("names/epithets.txt");
    private static final Set<String> NOT_RULERS = DataFile.words("names/numbered.txt");
    private static final Set<String> VERBS = Set.of("VERB", "AUX", "ADV", "PART");
    private static final double SURE = 0.9;

    /**
     * How far a number or epithet after {@code last} reaches; {@code last} itself if there is none.
     */
    static int end(FormView words, int last) {
        if (isNumber(words, last + 1) && words.sameSentence(last, last + 1)) {
            return last + 1;
        }
        boolean epithet =
                words.sameSentence(last, last + 2)
                        && words.at(last + 1).equals("the")
                        && EPITHETS.contains(words.at(last + 2));
        return epithet ? last + 2 : last;
    }

    /**
     * "I" is a number after a title, or within a sentence where no verb follows: "under Henry I
     * and", not "Henry I saw".
     */
    private static boolean isNumber(FormView words, int token) {
        if (words.at(token).equals("I")) {
            boolean verb =
                    words.sameSentence(token, token + 1) && VERBS.contains(words.tag(token + 1));
            return isTitled(words, token - 1) || token - 1 > words.first(token) && !verb;
        }
        return NUMERALS.contains(words.at(token));
    }

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (int token : words.capitals()) {
            int to = !words.isInAllCaps(token) ? end(words, token) : token;
            if (to > token && words.at(token).length() > 2 && !NUMERALS.contains(words.at(token))) {
                read(words, token, to, readings);
            }
        }
    }

    private static boolean isTitled(FormView words, int name) {
        return words.is(name - 1, WordTests.OFFICE) && words.sameSentence(name - 1, name);
    }

    private static void read(FormView words, int name, int to, NameReadings readings) {
        Optional<NameReading> found = readings.at(name);
        Optional<NameReading> person =
                found.or(
                                () ->
                                        readings.at(name - 1)
                                                .filter(
                                                        before ->
                                                                words.sameSentence(name - 1, name)))
                        .filter(reading -> reading.type() == EntityType.PERSON);
        boolean ruler =
                person.isPresent()
                        || isGivenName(words.at(name), name, found)
                        || isTitled(words, name)
                        || found.isEmpty() && isUnknownName(words, name, to);
        if (ruler && mayBeRuler(words, name)) {
            int from = person.map(NameReading::from).orElse(name);
            readings.put(new NameReading(from, to, EntityType.PERSON, SURE, MentionSource.REGNAL));
        }
    }

    private static boolean mayBeRuler(FormView words, int name) {
        return !NOT_RULERS.contains(words.lower(name))
                && !words.is(name, WordTests.HEAD_NOUN)
                && !words.is(name, WordTests.COMMON_NOUN)
                && words.tag(name).equals("PROPN");
    }

    /** A given name that does not go on with the name of something else. */
    private static boolean isGivenName(String word, int name, Optional<NameReading> found) {
        return FirstNames.contains(word)
                && found.filter(
                                reading ->
                                        reading.from() < name
                                                && reading.type() != EntityType.PERSON)
                        .isEmpty();
    }

    /** A word of its own before a number that is surely Roman: "Sobhuza II", not "Part I". */
    private static boolean isUnknownName(FormView words, int name, int to) {
        boolean goesOn = words.isCapitalized(name - 1) && words.sameSentence(name - 1, name);
        return words.at(to).length() > 1 && !goesOn;
    }
}
