package org.gleaner.annotate.names;

import java.util.HashSet;
import java.util.Set;
import org.gleaner.lexicon.Countries;
import org.gleaner.lexicon.HeadNouns;
import org.gleaner.model.EntityType;
import org.gleaner.text.Casing;
import org.gleaner.text.FormView;

/**
 * Parts what a recogniser took for one body: a name and its translation in an open bracket, "[Nihon
 * Kakushin] ([Japan Renewal Party]", two acronyms with a slash, "[PAHO]/[UNDP]", a name and its own
 * acronym, "[Alliance of Rural Teachers] [ART]", an owner and what is owned, "[FIFA]'s
 * [Disciplinary Commission]". Not "A/S", "St Mary's Hospital".
 */
final class JoinedNamesStep implements NameStep {

    private static final int SHORTEST = 3;

    @Override
    public void apply(FormView words, NameReadings readings) {
        Set<String> people = new HashSet<>();
        for (NameReading reading : readings.all()) {
            if (reading.isFullPerson()) {
                people.add(words.at(reading.to()));
            }
        }
        for (NameReading reading : readings.all()) {
            if (reading.type() == EntityType.ORGANIZATION
                    && reading.length() > 1
                    && !reading.isKnown()) {
                part(words, reading, people, readings);
            }
        }
    }

    private static void part(
            FormView words, NameReading reading, Set<String> people, NameReadings readings) {
        for (int token = reading.from() + 1; token < reading.to(); token++) {
            if (isOpen(words, token, reading.to()) || isSlash(words, reading, token)) {
                part(reading, token - 1, reading.type(), token + 1, readings);
                return;
            }
            EntityType owner =
                    words.at(token).equals("'s") ? owner(words, reading, token, people) : null;
            if (owner != null) {
                part(reading, token - 1, owner, token + 1, readings);
                return;
            }
        }
        if (isOwnAcronym(words, reading)) {
            part(reading, reading.to() - 1, reading.type(), reading.to(), readings);
        }
    }

    private static void part(
            NameReading reading, int end, EntityType first, int next, NameReadings readings) {
        readings.remove(reading);
        readings.put(
                new NameReading(
                        reading.from(), end, first, reading.confidence(), reading.sources()));
        readings.put(reading.with(next, reading.to()));
    }

    /** A bracket that does not close within the name. */
    private static boolean isOpen(FormView words, int token, int last) {
        if (!words.at(token).equals("(") || !words.isCapitalized(token + 1)) {
            return false;
        }
        for (int other = token + 1; other <= last; other++) {
            if (words.at(other).equals(")")) {
                return false;
            }
        }
        return true;
    }

    /** Between two acronyms, or names one of which has several words; not "Columbia/HCA". */
    private static boolean isSlash(FormView words, NameReading reading, int token) {
        String before = words.at(token - 1);
        String after = words.at(token + 1);
        boolean several = token - reading.from() > 1 || reading.to() - token > 1;
        return words.at(token).equals("/")
                && before.length() >= SHORTEST
                && after.length() >= SHORTEST
                && words.isCapitalized(token - 1)
                && words.isCapitalized(token + 1)
                && (several || isAcronym(before) && isAcronym(after));
    }

    /** What owns the rest of a body with a head noun, else null. */
    private static EntityType owner(
            FormView words, NameReading reading, int mark, Set<String> people) {
        if (!words.is(reading.to(), WordTests.HEAD_NOUN)
                || reading.to() - mark < 2
                || !words.isCapitalized(mark + 1)) {
            return null;
        }
        String last = words.at(mark - 1);
        if (people.contains(last) && mark - reading.from() <= 2) {
            return EntityType.PERSON;
        }
        if (Countries.named(words.phrase(reading.from(), mark - 1)).isPresent()) {
            return EntityType.LOCATION;
        }
        boolean body = isAcronym(last) || HeadNouns.isHead(last);
        return mark - 1 == reading.from() && body ? EntityType.ORGANIZATION : null;
    }

    private static boolean isAcronym(String word) {
        return word.length() >= SHORTEST && Casing.isOnlyCapitals(word);
    }

    /** "Alliance of Rural Teachers ART": its last word has the initials of those before. */
    private static boolean isOwnAcronym(FormView words, NameReading reading) {
        String last = words.at(reading.to());
        if (!isAcronym(last) || words.isInAllCaps(reading.to())) {
            return false;
        }
        int letter = 0;
        for (int token = reading.from(); token < reading.to(); token++) {
            if (words.isCapitalized(token)) {
                if (letter == last.length() || words.at(token).charAt(0) != last.charAt(letter)) {
                    return false;
                }
                letter++;
            }
        }
        return letter == last.length();
    }
}
