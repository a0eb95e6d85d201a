package org.gleaner.annotate.names;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.Ships;
import org.gleaner.model.BlockKind;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;
import org.gleaner.text.WordTest;

/**
 * Reads a capitalised name as a place, ship or project where a word beside it says so: "the
 * Bocharov Ruchei residence", "Mount Sinjar", "HMS Daring".
 */
final class PlaceCueStep implements NameStep {

    private static final Map<String, Set<String>> CUES = DataFile.byKinds("names/place-cues.tsv");
    private static final Set<String> AFTER = CUES.get("after");
    private static final Set<String> BEFORE = CUES.get("before");
    private static final Set<String> IN = CUES.get("in");
    private static final Set<String> PARTS = CUES.get("part");
    private static final Map<String, EntityType> LEADING =
            DataFile.map("names/lead-words.tsv", EntityType::valueOf);
    private static final Set<String> TRUST = DataFile.words("names/trust.txt");
    private static final Set<String> SETTLED =
            Set.of("born", "buried", "died", "lives", "lived", "raised", "settled", "resides");

    /** Behind a town and a hyphen: "Leeds-born". */
    private static final Set<String> BASED =
            Set.of("based", "born", "bred", "headquartered", "raised");

    /** Before the kind of a storm: "Tropical Cyclone Orla". */
    private static final Set<String> STRENGTHS = Set.of("Tropical", "Super", "Severe");

    /** Every word that {@link #before} looks for as it stands. */
    private static final WordTest IS_CUE =
            new WordTest(
                    word ->
                            word.equals("for")
                                    || word.equals("of")
                                    || LEADING.containsKey(word)
                                    || Ships.isPrefix(word));

    private static final WordTest IS_AFTER = new WordTest(AFTER::contains);
    private static final WordTest IS_SITE = new WordTest(CUES.get("site")::contains);
    private static final WordTest IS_WORKS = new WordTest(CUES.get("works")::contains);
    private static final WordTest IS_MINED = new WordTest(CUES.get("mined")::contains);
    private static final WordTest IS_SEVERAL = new WordTest(CUES.get("several")::contains);
    private static final WordTest IS_IN = new WordTest(IN::contains);
    private static final WordTest IS_SETTLED = new WordTest(SETTLED::contains);
    private static final WordTest IS_WAY =
            new WordTest(word -> word.equals("in") || word.equals("to"));
    private static final WordTest IS_HYPHEN = new WordTest("-"::equals);
    private static final String DASH = "\u2013";
    private static final double CUED = 0.8;

    @Override
    public void apply(FormView words, NameReadings readings) {
        Set<String> surnames = surnames(words, readings);
        Set<String> places = new HashSet<>();
        for (int token = 0; token < words.size(); token++) {
            if (words.is(token, IS_AFTER)
                    && words.sameSentence(token, token - 1)
                    && words.isCapitalized(token - 1)) {
                int from = nameStart(words, token - 1);
                if (isBetween(words, from)) {
                    readings.put(headed(nameStart(words, from - 2), token));
                } else {
                    put(words, from, token - 1, readings);
                }
            } else if (isSiteNoun(words, token)) {
                behind(words, token, readings);
            } else if ((words.is(token, IS_CUE) || words.isLower(token, IS_IN))
                    && words.sameSentence(token, token + 1)) {
                before(words, token, surnames, places, readings);
            }
        }
        Set<String> homes = homes(words, readings);
        places.addAll(homes);
        int end = homes.isEmpty() ? 0 : words.size();
        for (int token = 2; token < end; token++) {
            if (homes.contains(words.at(token))
                    && words.at(token - 1).equals("in")
                    && readings.isFree(token, token)) {
                readings.put(
                        new NameReading(
                                token, token, EntityType.LOCATION, CUED, MentionSource.CUE));
            }
        }
        retype(words, surnames, places, readings);
    }

    /**
     * "the [Carverdale] plant", "in the [Ankoro] and [Bela Vista] districts": nothing else is read
     * there.
     */
    private static void behind(FormView words, int noun, NameReadings readings) {
        int to = noun - 1;
        if (words.is(noun, IS_WORKS) && isKindBefore(words, noun)) {
            ofKind(words, noun - 2, readings);
            return;
        }
        if (!words.sameSentence(to - 1, noun) || !words.isCapitalized(to)) {
            return;
        }
        int from = nameStart(words, to);
        if (words.is(noun, IS_SITE)) {
            if (words.lower(from - 1).equals("the") && mayBePlace(words, readings, from, to)) {
                readings.put(headed(from, to));
            }
        } else if (words.at(from - 1).equals("and") && words.isCapitalized(from - 2)) {
            int first = nameStart(words, from - 2);
            several(words, readings, from, to);
            several(words, readings, first, from - 2);
        }
    }

    private static boolean isSiteNoun(FormView words, int token) {
        return words.is(token, IS_SITE)
                || words.is(token, IS_WORKS)
                || words.isLower(token, IS_SEVERAL);
    }

    /** "tin" between a name and "mine": of what the site is. */
    private static boolean isKindBefore(FormView words, int noun) {
        return words.sameSentence(noun - 3, noun)
                && (words.tag(noun - 1).equals("NOUN") || words.isLower(noun - 1, IS_MINED))
                && Character.isLowerCase(words.at(noun - 1).codePointAt(0))
                && words.isCapitalized(noun - 2);
    }

    /** "the [Belmora] tin mine", whatever a recogniser takes the name for. */
    private static void ofKind(FormView words, int to, NameReadings readings) {
        int from = nameStart(words, to);
        if (!words.lower(from - 1).equals("the")) {
            return;
        }
        boolean mined =
                words.isLower(to + 1, IS_MINED)
                        && readings.isOpen(from, to)
                        && !words.is(to, WordTests.COMMON_NOUN);
        if (mined || mayBePlace(words, readings, from, to)) {
            readings.put(headed(from, to));
        } else {
            put(words, from, to, readings);
        }
        readings.say(words.phrase(from, to), EntityType.LOCATION);
    }

    private static void several(FormView words, NameReadings readings, int from, int to) {
        if (mayBePlace(words, readings, from, to)) {
            readings.put(headed(from, to));
        } else {
            put(words, from, to, readings);
        }
    }

    private static boolean mayBePlace(FormView words, NameReadings readings, int from, int to) {
        return readings.isFree(from, to)
                && (words.tag(to).equals("PROPN") || words.is(to, WordTests.TOWN))
                && !words.is(to, WordTests.COMMON_NOUN)
                && !words.is(to, WordTests.HEAD_NOUN)
                && !words.is(to, WordTests.TITLE)
                && !words.is(from, WordTests.FIRST_NAME)
                && !words.isLower(to, WordTests.CALENDAR_NAME);
    }

    private static NameReading headed(int from, int to) {
        return new NameReading(from, to, EntityType.LOCATION, CUED, MentionSource.HEAD_NOUN);
    }

    /** "Tumu" and a dash right before "Navrongo" in "the Tumu–Navrongo highway". */
    private static boolean isBetween(FormView words, int from) {
        return words.at(from - 1).equals(DASH)
                && words.sameSentence(from - 2, from)
                && words.isCapitalized(from - 2)
                && !words.isSpacedFromPrevious(from)
                && !words.isSpacedFromPrevious(from - 1);
    }

    private static void retype(
            FormView words, Set<String> surnames, Set<String> places, NameReadings readings) {
        for (NameReading reading : readings.all()) {
            String first = words.at(reading.from());
            boolean person = reading.type() == EntityType.PERSON;
            boolean cued =
                    (person || reading.type() == EntityType.ORGANIZATION)
                            && reading.length() == 1
                            && places.contains(first);
            if (cued || person && isPlace(reading, words, surnames)) {
                readings.put(reading.with(EntityType.LOCATION, CUED, MentionSource.CUE));
            }
        }
    }

    /** "Upper Lyde", and a town that nobody is called by, as recognisers' persons. */
    private static boolean isPlace(NameReading person, FormView words, Set<String> surnames) {
        String first = words.at(person.from());
        boolean open = !person.isSettled() && !person.isKnown() && !person.isHonoured();
        boolean part =
                person.length() == 2
                        && PARTS.contains(first)
                        && !surnames.contains(words.at(person.to()));
        boolean town =
                person.length() == 1 && !surnames.contains(first) && KnownPlaces.isTown(first);
        return open && (part || town);
    }

    /** A cue before the name: "city of", "Mount", "in", "HMS". */
    private static void before(
            FormView words,
            int token,
            Set<String> surnames,
            Set<String> places,
            NameReadings readings) {
        String word = words.at(token);
        if (word.equals("for") && BEFORE.contains(words.lower(token - 1) + " for")) {
            put(words, token + 1, nameEnd(words, token + 1), readings);
        } else if (word.equals("of") && BEFORE.contains(words.at(token - 1) + " of")) {
            put(words, token + 1, nameEnd(words, token + 1), readings);
        } else if (LEADING.containsKey(word)
                && isProper(words, token + 1)
                && (STRENGTHS.contains(words.at(token - 1)) || !isWithin(words, token))
                && readings.at(token).filter(reading -> isOther(reading, word, token)).isEmpty()) {
            int to =
                    Math.max(
                            readings.at(token + 1).map(NameReading::to).orElse(token + 1),
                            LEADING.get(word) == EntityType.EVENT
                                    ? capitalsEnd(words, token + 1)
                                    : token + 1);
            int from = STRENGTHS.contains(words.at(token - 1)) ? token - 1 : token;
            readings.put(new NameReading(from, to, LEADING.get(word), CUED, MentionSource.CUE));
        } else if (words.isLower(token, IS_IN)) {
            inPerson(words, token, surnames, readings).ifPresent(places::add);
        } else if (Ships.isPrefix(word)
                && words.isCapitalized(token + 1)
                && !words.isInAllCaps(token)) {
            int to = shipEnd(words, token + 1);
            readings.put(new NameReading(token, to, EntityType.PRODUCT, CUED, MentionSource.CUE));
        }
    }

    /** "Cape Verde Ministry"; not "Operation Desert", which the lead word opens. */
    private static boolean isOther(NameReading reading, String lead, int token) {
        return reading.isHeaded()
                && !(LEADING.get(lead) == EntityType.EVENT && reading.from() == token);
    }

    /** "Cape" in "Western Cape High Court". */
    private static boolean isWithin(FormView words, int token) {
        return words.sameSentence(token - 1, token)
                && words.isCapitalized(token - 1)
                && token - 1 > words.first(token)
                && !words.isInAllCaps(token)
                && !words.is(token - 1, WordTests.TITLE);
    }

    /**
     * "in Olinda": a recogniser's person of one word that the text never names in full is a place,
     * if it occurs after "in" once.
     */
    private static Optional<String> inPerson(
            FormView words, int in, Set<String> surnames, NameReadings readings) {
        boolean trusted = TRUST.contains(words.lower(in - 1));
        return readings.at(in + 1)
                .filter(
                        reading ->
                                reading.type() == EntityType.PERSON
                                        && reading.length() == 1
                                        && !trusted
                                        && (!words.is(in + 1, WordTests.FIRST_NAME)
                                                || endsHeading(words, in + 1))
                                        && !words.at(in + 2).equals("'s")
                                        && !surnames.contains(words.at(in + 1)))
                .map(reading -> words.at(in + 1));
    }

    /** "Nelson" at the end of the heading "Council Mends Roads in Nelson". */
    private static boolean endsHeading(FormView words, int token) {
        return words.kind(token) == BlockKind.HEADING && token == words.last(token);
    }

    /** "buried in York", "York-based": nobody lives in a body, or is based so. */
    private static Set<String> homes(FormView words, NameReadings readings) {
        Set<String> homes = new HashSet<>();
        for (int way : words.where(IS_WAY)) {
            int home = way + 1;
            boolean settled =
                    words.at(way).equals("in") && words.is(way - 1, IS_SETTLED)
                            || words.at(way).equals("to") && words.at(way - 1).equals("moved");
            if (settled && words.sameSentence(way - 1, home)) {
                addHome(words, home, true, readings, homes);
            }
        }
        for (int hyphen : words.where(IS_HYPHEN)) {
            if (hyphen > 0 && BASED.contains(words.at(hyphen + 1))) {
                addHome(words, hyphen - 1, false, readings, homes);
            }
        }
        return homes;
    }

    private static void addHome(
            FormView words, int token, boolean settled, NameReadings readings, Set<String> homes) {
        if (isOpen(words, token, settled, readings) && !words.at(token).matches("\\p{Lu}+")) {
            homes.add(words.at(token));
        }
    }

    private static boolean isOpen(
            FormView words, int token, boolean settled, NameReadings readings) {
        return readings.at(token)
                .map(reading -> reading.length() == 1 && reading.type() == EntityType.ORGANIZATION)
                .orElseGet(() -> settled && isAlone(words, token));
    }

    private static boolean isAlone(FormView words, int token) {
        return isProper(words, token)
                && !words.isLower(token, WordTests.CALENDAR_NAME)
                && !words.is(token, WordTests.COMMON_NOUN)
                && !(words.sameSentence(token, token + 1) && words.isCapitalized(token + 1));
    }

    private static Set<String> surnames(FormView words, NameReadings readings) {
        Set<String> surnames = new HashSet<>();
        for (NameReading reading : readings.all()) {
            if (reading.type() == EntityType.PERSON
                    && (reading.length() > 1 || reading.isHonoured())
                    && !PARTS.contains(words.at(reading.from()))) {
                String surname = words.at(reading.to());
                surnames.add(surname);
                surnames.add(surname.charAt(0) + surname.substring(1).toLowerCase(Locale.ROOT));
            }
        }
        return surnames;
    }

    private static int shipEnd(FormView words, int from) {
        int to = from;
        while (words.sameSentence(from, to + 1)
                && to - from < 4
                && (isProper(words, to + 1) || isParticleBefore(words, to + 1, from))) {
            to++;
        }
        return to;
    }

    private static boolean isParticleBefore(FormView words, int token, int from) {
        return words.at(token).equals("de")
                && words.sameSentence(from, token + 1)
                && words.isCapitalized(token + 1);
    }

    private static boolean isProper(FormView words, int token) {
        return words.isCapitalized(token)
                && !words.is(token, WordTests.TITLE)
                && !words.tag(token).equals("VERB");
    }

    private static int nameStart(FormView words, int to) {
        int from = to;
        while (to - from < 3) {
            int before = words.isHyphen(from - 1) ? from - 2 : from - 1;
            if (!words.sameSentence(to, before)
                    || !words.isCapitalized(before)
                    || !words.tag(before).equals("PROPN")) {
                break;
            }
            from = before;
        }
        return from;
    }

    private static int nameEnd(FormView words, int from) {
        int to = from;
        while (words.sameSentence(from, to + 1)
                && to - from < 3
                && words.isCapitalized(to + 1)
                && words.tag(to + 1).equals("PROPN")) {
            to++;
        }
        return to;
    }

    /** "Operation [Desert Lantern]": common words too, as far as they are capitalised. */
    private static int capitalsEnd(FormView words, int from) {
        int to = nameEnd(words, from);
        while (words.sameSentence(from, to + 1)
                && to - from < 2
                && words.isCapitalized(to + 1)
                && words.tag(to + 1).matches("NOUN|ADJ")) {
            to++;
        }
        return to;
    }

    /**
     * What a recogniser calls a person or nothing becomes a place; known names, organizations and
     * nationalities stay.
     */
    private static void put(FormView words, int from, int to, NameReadings readings) {
        if (to < from
                || !words.isCapitalized(from)
                || words.is(to, WordTests.COMMON_NOUN)
                || words.isLower(to, WordTests.CALENDAR_NAME)
                || words.is(to, WordTests.TITLE)) {
            return;
        }
        List<NameReading> others = readings.overlapping(from, to);
        if (others.isEmpty()) {
            if (words.tag(to).equals("PROPN") && from != words.first(from)) {
                readings.put(
                        new NameReading(from, to, EntityType.LOCATION, CUED, MentionSource.CUE));
            }
            return;
        }
        NameReading last = others.get(others.size() - 1);
        boolean mends =
                last.to() == to
                        && (last.type() == EntityType.PERSON
                                || last.type() == EntityType.ORGANIZATION && !last.isFirm());
        if (mends && !last.isKnown()) {
            readings.put(last.with(EntityType.LOCATION, CUED, MentionSource.CUE));
        }
    }
}
