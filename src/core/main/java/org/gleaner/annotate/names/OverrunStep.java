package org.gleaner.annotate.names;

import java.util.Set;
import org.gleaner.lexicon.BodyEnds;
import org.gleaner.lexicon.Countries;
import org.gleaner.lexicon.HeadNouns;
import org.gleaner.model.EntityType;
import org.gleaner.text.FormView;

/**
 * Cuts what a recogniser read as one where another name begins: a body and its seat, "[Bruneau
 * Construction] of [Regina]", who gives and who gets, "[New Development Facility] to [Zambezi
 * Rail]", a club and its country, "[Al-Sahil] of [Saudi Arabia]", somebody and the body, "[Ann Roe]
 * of [Budget Watch]", and columns of a table. Not "Bank of Russia", "Republic of Malawi".
 */
final class OverrunStep implements NameStep {

    /** Ends of names that a country may follow, but no town: "State Fund of Velmoria". */
    private static final Set<String> GIVERS = Set.of("Foundation", "Trust", "Fund", "Charity");

    /** Before a sum that a recogniser took into a name. */
    private static final Set<String> LINKS = Set.of("to", "for", "of", "by");

    private static final int GAP = 3;

    /** A person's name has two or three words. */
    private static final int MEMBER = 3;

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (NameReading reading : readings.all()) {
            if (reading.length() > 1 && !reading.isKnown()) {
                cut(words, reading, readings);
            }
        }
    }

    private static void cut(FormView words, NameReading reading, NameReadings readings) {
        for (int token = reading.from() + 1; token <= reading.to(); token++) {
            if (isColumn(words, token)) {
                readings.remove(reading);
                readings.put(reading.with(reading.from(), token - 1));
                return;
            }
            if (token < reading.to() && isMember(words, reading, token)) {
                readings.remove(reading);
                readings.put(
                        reading.with(reading.from(), token - 1)
                                .with(
                                        EntityType.PERSON,
                                        reading.confidence(),
                                        reading.sources().get(0)));
                readings.put(reading.with(token + 1, reading.to()));
                return;
            }
            if (isBeforeSum(words, reading, token)) {
                readings.remove(reading);
                readings.put(reading.with(reading.from(), token - 1));
                return;
            }
            EntityType rest = token < reading.to() ? rest(words, reading, token) : null;
            if (rest != null) {
                readings.remove(reading);
                readings.put(reading.with(reading.from(), token - 1));
                int from = words.lower(token + 1).equals("the") ? token + 2 : token + 1;
                readings.put(
                        reading.with(from, reading.to())
                                .with(rest, reading.confidence(), reading.sources().get(0)));
                return;
            }
        }
    }

    /** "[Borehole Fund] to P60 million", "[Fund for Development] for US$ 4 million". */
    private static boolean isBeforeSum(FormView words, NameReading reading, int link) {
        int last = reading.to();
        if (link + 1 != last || !LINKS.contains(words.at(link))) {
            return false;
        }
        String sum = words.at(last);
        char end = sum.charAt(sum.length() - 1);
        return (Character.getType(end) == Character.CURRENCY_SYMBOL || Character.isDigit(end))
                && words.sameSentence(last, last + 1)
                && !words.isCapitalized(last + 1);
    }

    /** What begins behind a link, if another name does; else null. */
    private static EntityType rest(FormView words, NameReading reading, int link) {
        return switch (words.at(link)) {
            case "to" -> isReceiver(words, reading, link) ? EntityType.ORGANIZATION : null;
            case "of", "in" ->
                    isSeat(words, reading, link)
                                    || isAbroad(words, reading, link)
                                    || isFirmOfTown(words, reading, link)
                            ? EntityType.LOCATION
                            : null;
            default -> null;
        };
    }

    /** "[Lusungu Msiska] of [Budget Watch Malawi]": a given name, and no word of a body. */
    private static boolean isMember(FormView words, NameReading reading, int link) {
        int length = link - reading.from();
        if (!words.at(link).equals("of")
                || reading.type() != EntityType.ORGANIZATION
                || length < 2
                || length > MEMBER
                || !words.isCapitalized(link + 1)
                || !words.is(reading.from(), WordTests.GIVEN_NAME)) {
            return false;
        }
        for (int token = reading.from(); token < link; token++) {
            String word = words.at(token);
            if (!words.isCapitalized(token)
                    || isEnd(word)
                    || HeadNouns.isHead(word)
                    || CommonNouns.contains(word)
                    || KnownPlaces.isPlace(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isReceiver(FormView words, NameReading reading, int to) {
        String end = words.at(to - 1);
        String last = words.at(reading.to());
        return (isEnd(end) || HeadNouns.isHead(end))
                && (isEnd(last) || HeadNouns.isHead(last))
                && words.isCapitalized(words.lower(to + 1).equals("the") ? to + 2 : to + 1);
    }

    private static boolean isSeat(FormView words, NameReading reading, int link) {
        String place = words.phrase(link + 1, reading.to());
        String end = words.at(link - 1);
        if (link - 1 == reading.from() && words.at(link).equals("in")) {
            return words.is(link - 1, WordTests.HEAD_NOUN) && words.isCapitalized(link + 1);
        }
        boolean gives = GIVERS.contains(end) && link - reading.from() > 1;
        if (gives && (words.at(link).equals("in") || KnownPlaces.isTown(place))) {
            return words.isCapitalized(link + 1);
        }
        return isEnd(end)
                && (words.at(link).equals("in")
                        || KnownPlaces.isPlace(place)
                        || Countries.of(place).isPresent());
    }

    /**
     * "Marden Pipes of Medicine Hat": two words that head no body, and a town; not "Chess Club of
     * Medicine Hat".
     */
    private static boolean isFirmOfTown(FormView words, NameReading reading, int link) {
        return reading.type() == EntityType.ORGANIZATION
                && words.at(link).equals("of")
                && link - reading.from() == 2
                && !words.is(link - 1, WordTests.HEAD_NOUN)
                && !words.is(link - 1, WordTests.COMMON_NOUN)
                && !words.is(link - 1, WordTests.OFFICE)
                && !words.is(reading.from(), WordTests.COMMON_NOUN)
                && KnownPlaces.isTown(words.phrase(link + 1, reading.to()));
    }

    /** "Al-Sahil of Saudi Arabia": no place has both a hyphen and a country in its name. */
    private static boolean isAbroad(FormView words, NameReading reading, int link) {
        return reading.type() == EntityType.LOCATION
                && words.phrase(reading.from(), link - 1).indexOf('-') > 0
                && !words.is(link - 1, WordTests.HEAD_NOUN)
                && KnownPlaces.isState(words.phrase(link + 1, reading.to()));
    }

    private static boolean isEnd(String word) {
        return BodyEnds.isOfCompany(word) || CompanyEndStep.isEnd(word);
    }

    /** Three blanks or more on the same line, or a tab. */
    private static boolean isColumn(FormView words, int token) {
        int from = words.tokens().end(token - 1);
        int to = words.tokens().start(token);
        if (to - from < GAP) {
            return to > from && words.text().charAt(from) == '\t';
        }
        for (int at = from; at < to; at++) {
            if (words.text().charAt(at) == '\n') {
                return false;
            }
        }
        return true;
    }
}
