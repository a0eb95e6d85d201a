package org.gleaner.annotate.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;
import org.gleaner.text.WordTest;

/**
 * Reads a name of one word as a company where the words beside it say so: "Quorvo's chief
 * executive", "shares of Veltrix", "to buy Sonepar for $900 million". Not a person who is named in
 * full, nor a known place.
 */
final class CompanyCueStep implements NameStep {

    private static final Map<String, Set<String>> CUES = cues();
    private static final Set<String> AFTER = withBoth("after");
    private static final Set<String> BEFORE = withBoth("before");
    private static final Set<String> SOLD = CUES.get("sold");
    private static final Set<String> REPORTS = CUES.get("reports");
    private static final Set<String> FIGURES = CUES.get("figure");

    /** The words that may come right before or right behind such a name. */
    private static final Set<String> BESIDE = besides();

    private static final WordTest IS_BESIDE = new WordTest(BESIDE::contains);

    /** A word that may stand second before a name, in a cue of more than one word. */
    private static final WordTest IS_SECOND = new WordTest(seconds()::contains);

    /** A cue of one word. */
    private static final WordTest IS_CUE_ALONE =
            new WordTest(word -> BEFORE.contains(word) || SOLD.contains(word));

    private static final WordTest IS_REPORT = new WordTest(REPORTS::contains);
    private static final Set<String> HAVING = Set.of("has", "had", "will");
    private static final Pattern PRICE = Pattern.compile("[$€£¥]|[A-Z]{2,3}\\$|\\d.*|about|some");
    private static final double CUED = 0.85;
    private static final int LONGEST = 4;
    private static final int FAR = 10;

    /** As tokens: "start - up". */
    private static Map<String, Set<String>> cues() {
        Map<String, Set<String>> cues = new HashMap<>();
        DataFile.byKind("names/company-cues.tsv")
                .forEach(
                        (side, phrases) ->
                                cues.put(
                                        side,
                                        phrases.stream()
                                                .map(phrase -> phrase.replace("-", " - "))
                                                .collect(Collectors.toSet())));
        return cues;
    }

    private static Set<String> withBoth(String side) {
        Set<String> words = new HashSet<>(CUES.get(side));
        words.addAll(CUES.get("both"));
        return Set.copyOf(words);
    }

    private static Set<String> besides() {
        Set<String> words = new HashSet<>();
        AFTER.forEach(phrase -> words.add(phrase.split(" ")[0]));
        BEFORE.forEach(phrase -> words.add(phrase.substring(phrase.lastIndexOf(' ') + 1)));
        SOLD.forEach(phrase -> words.add(phrase.substring(phrase.lastIndexOf(' ') + 1)));
        return Set.copyOf(words);
    }

    /** The last words but one of the cues that stand before a name. */
    private static Set<String> seconds() {
        Set<String> words = new HashSet<>();
        Stream.concat(BEFORE.stream(), SOLD.stream())
                .map(phrase -> phrase.split(" "))
                .filter(phrase -> phrase.length > 1)
                .forEach(phrase -> words.add(phrase[phrase.length - 2]));
        return Set.copyOf(words);
    }

    @Override
    public void apply(FormView words, NameReadings readings) {
        SingleWords single = SingleWords.of(words, readings);
        Set<String> companies = new HashSet<>();
        for (NameReading reading : readings.all()) {
            if (isBehindTrade(words, reading)) {
                readings.remove(reading);
                put(reading.from() + 1, reading.to(), readings);
            }
        }
        for (int token : words.capitals()) {
            if (isCued(words, token) && single.mayBecome(token)) {
                companies.add(words.at(token));
                say(words, token, token, readings);
                put(token, token, readings);
            }
        }
        readUnread(words, readings);
        for (NameReading reading : readings.all()) {
            if (isOpenBody(words, reading) && isLed(words, reading)) {
                put(reading.from(), reading.to(), readings);
                say(words, reading.from(), reading.to(), readings);
            } else if (reading.type() == EntityType.PERSON
                    && companies.contains(words.at(reading.from()))
                    && single.mayBecome(reading.from())) {
                put(reading.from(), reading.from(), readings);
            }
        }
    }

    /** "shares of Falster Line", where nobody reads the name. */
    private static void readUnread(FormView words, NameReadings readings) {
        int done = -1;
        for (int token : words.capitals()) {
            if (token <= done) {
                continue;
            }
            int to = unreadEnd(words, token, readings);
            if (to > token && (isCueBehind(words, to) || isCueBefore(words, token, 1))) {
                put(token, to, readings);
            }
            done = Math.max(token, to);
        }
    }

    /** "Drugmaker Ziveron" at the start of a sentence, read as one name; not "Retailer Ann Lee". */
    private static boolean isBehindTrade(FormView words, NameReading reading) {
        int from = reading.from();
        return reading.length() > 1
                && from == words.first(from)
                && !reading.isKnown()
                && !words.isInAllCaps(from)
                && BEFORE.contains(words.lower(from))
                && !words.is(from + 1, WordTests.FIRST_NAME);
    }

    /**
     * The last of two or three capitalised words from here on that nobody read: "Falster Line"; the
     * token before where none are.
     */
    static int unreadEnd(FormView words, int from, NameReadings readings) {
        int to = from - 1;
        while (to - from < LONGEST
                && (to < from || words.sameSentence(from, to + 1))
                && to + 1 < words.size()
                && words.isCapitalized(to + 1)
                && Capitals.isProper(words, to + 1)
                && !words.isInAllCaps(to + 1)
                && !words.is(to + 1, WordTests.TITLE)
                && readings.isFree(to + 1, to + 1)) {
            to++;
        }
        boolean apart = from == words.first(from) || !words.isCapitalized(from - 1);
        return apart && to - from < LONGEST - 1 && !words.is(from, WordTests.FIRST_NAME)
                ? to
                : from - 1;
    }

    /** A name of a few words that is read as a person or place, and is no known one. */
    private static boolean isOpenBody(FormView words, NameReading reading) {
        return reading.length() > 1
                && reading.length() <= LONGEST
                && (reading.type() == EntityType.PERSON || reading.type() == EntityType.LOCATION)
                && !reading.isSettled()
                && !words.is(reading.from(), WordTests.GIVEN_NAME)
                && !KnownPlaces.isPlace(words.phrase(reading.from(), reading.to()))
                && !words.is(reading.to(), WordTests.PLACE);
    }

    /** "chief executive of Carver Hale", "Carver Hale's shareholders": nobody has those. */
    private static boolean isLed(FormView words, NameReading reading) {
        String link = words.lower(reading.from() - 1);
        return (link.equals("of") || link.equals("at")) && isCueBefore(words, reading.from(), 2)
                || words.at(reading.to() + 1).equals("'s") && isCueBehind(words, reading.to());
    }

    private static void say(FormView words, int from, int to, NameReadings readings) {
        String name = words.phrase(from, to);
        if (!KnownPlaces.isPlace(name)) {
            readings.say(name, EntityType.ORGANIZATION);
        }
    }

    private static void put(int from, int to, NameReadings readings) {
        readings.put(new NameReading(from, to, EntityType.ORGANIZATION, CUED, MentionSource.CUE));
    }

    /** "Kessandra reported higher quarterly earnings": a verb of reports, and a figure near it. */
    private static boolean isEarner(FormView words, int token) {
        if (!words.isLower(token + 1, IS_REPORT)) {
            return false;
        }
        int last = Math.min(words.last(token), token + 2 + LONGEST);
        for (int figure = token + 2; figure < last; figure++) {
            if (FIGURES.contains(words.lower(figure))) {
                return true;
            }
        }
        return false;
    }

    /**
     * "Drayvo cancelled its order", "Drayvo has moved its base": who is spoken of as "it" is no
     * person.
     */
    private static boolean isSpokenOfAsIt(FormView words, int token) {
        int verb = HAVING.contains(words.at(token + 1)) ? token + 2 : token + 1;
        return words.sameSentence(token, verb + 1)
                && words.tag(verb).equals("VERB")
                && words.at(verb + 1).equals("its");
    }

    /** "joined Zanora in 2001"; "left Zanora and joined Velt", "left for Velt" behind "joined". */
    private static boolean isJoined(FormView words, int token) {
        int verb = words.at(token - 1).equals("for") ? token - 2 : token - 1;
        if (!words.sameSentence(verb, token)) {
            return false;
        }
        boolean joined = words.lower(verb).equals("joined");
        return joined && isInYear(words, token + 1)
                || (joined || words.lower(verb).equals("left"))
                        && saysElsewhere(words, token, joined ? "left" : "joined");
    }

    private static boolean isInYear(FormView words, int token) {
        return words.sameSentence(token, token + 1)
                && words.at(token).equals("in")
                && words.isYear(token + 1);
    }

    private static boolean saysElsewhere(FormView words, int token, String verb) {
        int last = Math.min(words.last(token), token + FAR);
        for (int other = Math.max(words.first(token), token - FAR); other < last; other++) {
            if (words.at(other).equals(verb)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Behind a title only where a phrase says so: "cement producer Kalvex", not "producer Zork".
     */
    private static boolean isCued(FormView words, int token) {
        if (words.is(token - 1, WordTests.TITLE)) {
            return isCueBefore(words, token, 2);
        }
        if (isSpokenOfAsIt(words, token) || isJoined(words, token) || isEarner(words, token)) {
            return true;
        }
        return isCueBehind(words, token)
                || isCueBefore(words, token, 1)
                || isBehindBase(words, token);
    }

    /** "Gdansk-based Autolin". */
    private static boolean isBehindBase(FormView words, int token) {
        return words.at(token - 1).equals("based")
                && words.at(token - 2).equals("-")
                && words.sameSentence(token - 3, token)
                && words.isCapitalized(token - 3);
    }

    private static boolean isCueBehind(FormView words, int token) {
        if (!words.isLower(token + 1, IS_BESIDE)) {
            return false;
        }
        StringBuilder phrase = new StringBuilder();
        for (int to = token + 1; to <= token + LONGEST && words.sameSentence(token, to); to++) {
            phrase.append(to > token + 1 ? " " : "").append(words.lower(to));
            if (AFTER.contains(phrase.toString())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCueBefore(FormView words, int token, int least) {
        if (!words.isLower(token - 1, IS_BESIDE)
                || !words.isLower(token - 2, IS_SECOND)
                        && !words.isLower(token - 1, IS_CUE_ALONE)) {
            return false;
        }
        String phrase = "";
        for (int from = token - 1;
                from >= token - LONGEST && words.sameSentence(from, token);
                from--) {
            phrase = from < token - 1 ? words.lower(from) + " " + phrase : words.lower(from);
            boolean sold = SOLD.contains(phrase) && isPriced(words, token);
            if (token - from >= least && (sold || BEFORE.contains(phrase))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPriced(FormView words, int token) {
        return words.lower(token + 1).equals("for")
                && PRICE.matcher(words.lower(token + 2)).matches();
    }
}
