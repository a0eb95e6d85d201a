package org.gleaner.annotate.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.Casing;
import org.gleaner.text.FormView;
import org.gleaner.text.WordTest;

/**
 * Reads as a place what no list has, by what is said to happen there: "I visited Horvela and", "a
 * farmer from Tangora", "a Bilvano native", "was born on Ambrae", "from Luganvo to Lamira". Not who
 * the text names in full, nor a given name.
 */
final class PlacedWordStep implements NameStep {

    private static final Map<String, Set<String>> CUES = DataFile.byKind("names/town-cues.tsv");
    private static final Map<String, Set<String>> PLACED =
            DataFile.byKind("names/placed-words.tsv");
    private static final Set<String> VISITING = PLACED.get("visiting");
    private static final Set<String> DWELLERS = PLACED.get("dweller");
    private static final Set<String> TRAVEL = CUES.get("travel");
    private static final Set<String> IN = CUES.get("in");
    private static final Set<String> TRUST = DataFile.words("names/trust.txt");
    private static final WordTest IS_LEAD =
            new WordTest(
                    word ->
                            VISITING.contains(word)
                                    || IN.contains(word)
                                    || word.equals("from")
                                    || word.equals("to")
                                    || word.equals("on")
                                    || word.equals("at"));
    private static final WordTest IS_VISITING = new WordTest(VISITING::contains);
    private static final WordTest IS_IN = new WordTest(IN::contains);
    private static final WordTest IS_ABSTRACT =
            new WordTest(word -> word.matches(".+(ing|ion|ment|ness|ship|ity|ism)s?"));
    private static final WordTest IS_OFF =
            new WordTest(
                    word ->
                            word.equals("off")
                                    || word.equals("across")
                                    || word.equals("between")
                                    || word.equals("through"));
    private static final WordTest IS_LAST =
            new WordTest(word -> word.equals("and") || word.equals("or"));
    private static final WordTest IS_NATIVE =
            new WordTest(word -> word.equals("native") || word.equals("natives"));

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    /** The tags of what may go on behind a place: a preposition, an adverb, a mark. */
    private static final Set<String> GOES_ON = Set.of("ADP", "CCONJ", "SCONJ", "ADV", "DET");

    /** What is said of several: "fees at Velgama and Kirdana were raised". */
    private static final Set<String> PLURALS = Set.of("were", "are", "have");

    private static final Set<String> BULLETS = Set.of("-", "–", "•", "·", "*");

    private static final double CUED = 0.8;
    private static final int LONGEST = 3;
    private static final int MOST_LISTED = 12;

    @Override
    public void apply(FormView words, NameReadings readings) {
        SingleWords single = SingleWords.of(words, readings);
        List<Integer> ends = new ArrayList<>();
        int done = -1;
        for (int token : words.capitals()) {
            if (token <= done) {
                continue;
            }
            int to = end(words, token, readings);
            done = to;
            if (to > token) {
                longer(words, token, to, readings);
                if (words.is(token - 1, IS_LAST) && isOpenRun(words, token, to, readings)) {
                    ofPair(words, token, to, readings);
                }
            } else if (isSeat(words, single, token, readings)) {
                put(words, token, token, readings);
            } else if (isWeakBody(words, single, token, readings)) {
                if (isTravelled(words, token)) {
                    put(words, token, token, readings);
                }
            } else if (mayBePlace(words, single, token, readings)) {
                if (isPlaced(words, token, readings)) {
                    put(words, token, token, readings);
                } else if (words.is(token - 1, IS_LAST)) {
                    ends.add(token);
                }
            }
        }
        for (int last : ends) {
            list(words, single, last, readings);
        }
    }

    private static int end(FormView words, int from, NameReadings readings) {
        int to = readings.at(from).map(NameReading::to).orElse(from);
        while (words.sameSentence(from, to + 1)
                && words.isCapitalized(to + 1)
                && to - from < LONGEST) {
            to = readings.at(to + 1).map(NameReading::to).orElse(to + 1);
        }
        return to;
    }

    private static boolean mayBePlace(
            FormView words, SingleWords single, int token, NameReadings readings) {
        return single.mayBecome(token)
                && readings.at(token)
                        .filter(reading -> reading.type() == EntityType.LOCATION)
                        .isEmpty();
    }

    /** "Aalbrin" of "flew to Aalbrin", which a recogniser takes for a body; not an acronym. */
    private static boolean isWeakBody(
            FormView words, SingleWords single, int token, NameReadings readings) {
        return readings.at(token)
                        .filter(
                                reading ->
                                        reading.length() == 1
                                                && !reading.isSettled()
                                                && reading.type() == EntityType.ORGANIZATION)
                        .isPresent()
                && !Casing.isOnlyCapitals(words.at(token))
                && !words.is(token, WordTests.HEAD_NOUN)
                && !words.is(token, WordTests.COMMON_NOUN)
                && !single.isOther(token);
    }

    /**
     * "flew to Aalbrin", "a farmer from Aalbrin", "was born in Aalbrin"; nobody does that to a
     * body.
     */
    private static boolean isTravelled(FormView words, int token) {
        String before = words.lower(token - 1);
        String lead = words.lower(token - 2);
        return words.sameSentence(token - 2, token)
                && goesOn(words, token)
                && (before.equals("to") && TRAVEL.contains(lead)
                        || before.equals("in") && lead.equals("born"));
    }

    /**
     * "Acme Paving Ltd. of Timbrin,", "Acme Dairy (Figuro)": where a body is, which a recogniser
     * may take for another one.
     */
    private static boolean isSeat(
            FormView words, SingleWords single, int token, NameReadings readings) {
        boolean of = words.lower(token - 1).equals("of");
        if (!of && !words.is(token - 1, WordTests.OPEN)
                || !words.sameSentence(token - 2, token)
                || Casing.isOnlyCapitals(words.at(token))
                || !of && !isItem(words, token)) {
            return false;
        }
        return (isWeakBody(words, single, token, readings)
                        || mayBePlace(words, single, token, readings))
                && readings.at(token - 2)
                        .filter(body -> body.type() == EntityType.ORGANIZATION)
                        .filter(body -> body.length() > 1)
                        .filter(body -> !holds(words, body, words.at(token)))
                        .filter(
                                body ->
                                        of
                                                ? CompanyFormStep.hasForm(words, body)
                                                        && endsThere(words, token)
                                                : words.at(token + 1).equals(")"))
                        .isPresent();
    }

    /** Whether the sentence is an item of a list: elsewhere a bracket has the short name. */
    private static boolean isItem(FormView words, int token) {
        String opener = words.at(words.first(token));
        return !opener.isEmpty()
                && (Character.isDigit(opener.charAt(0)) || BULLETS.contains(opener));
    }

    private static boolean holds(FormView words, NameReading body, String word) {
        for (int token = body.from(); token <= body.to(); token++) {
            if (words.at(token).equals(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsThere(FormView words, int token) {
        return !words.sameSentence(token, token + 1)
                || !Character.isLetterOrDigit(words.at(token + 1).charAt(0))
                        && !words.at(token + 1).equals("'s");
    }

    private static boolean isPlaced(FormView words, int token, NameReadings readings) {
        int before = token - 1;
        if (isDated(words, token)) {
            return true;
        }
        if (words.is(token + 1, IS_NATIVE)) {
            return words.sameSentence(before, token + 1) && ARTICLES.contains(words.lower(before));
        }
        if (!words.isLower(before, IS_LEAD) || !words.sameSentence(before - 1, token)) {
            return false;
        }
        if (words.lower(before).equals("from")) {
            return DWELLERS.contains(words.lower(before - 1)) && !words.at(token + 1).equals("'s");
        }
        if (!goesOn(words, token)) {
            return false;
        }
        return switch (words.lower(before)) {
            case "on" -> words.lower(before - 1).equals("born");
            case "to" ->
                    TRAVEL.contains(words.lower(before - 1))
                            || isFromPlace(words, before - 1, readings);
            default -> words.isLower(before, IS_VISITING);
        };
    }

    /** "Waigari" of "Parliament House, Waigari, 28 November 2019": where a paper is of. */
    private static boolean isDated(FormView words, int token) {
        boolean opens = words.opensLine(token) || words.is(token - 1, WordTests.COMMA);
        return opens
                && words.is(token + 1, WordTests.COMMA)
                && words.sameSentence(token, token + 3)
                && words.at(token + 2).length() <= 2
                && Character.isDigit(words.at(token + 2).charAt(0))
                && words.isLower(token + 3, WordTests.CALENDAR_NAME);
    }

    /** "from Luganvo" before "to Lamira". */
    private static boolean isFromPlace(FormView words, int token, NameReadings readings) {
        return readings.at(token)
                .filter(reading -> reading.type() == EntityType.LOCATION)
                .filter(reading -> words.lower(reading.from() - 1).equals("from"))
                .isPresent();
    }

    /** Whether nothing is said of the word or done by it: the sentence ends or goes on. */
    private static boolean goesOn(FormView words, int token) {
        int next = token + 1;
        return !words.sameSentence(token, next)
                || !Character.isLetterOrDigit(words.at(next).charAt(0))
                        && !words.at(next).equals("'s")
                || GOES_ON.contains(words.tag(next))
                || words.isLower(next, WordTests.CALENDAR_NAME);
    }

    /**
     * "in Bosara, Garovo and Eylan", where one at least is read as a place, and the first is led
     * to: then the others are.
     */
    private static void list(FormView words, SingleWords single, int last, NameReadings readings) {
        List<Integer> open = new ArrayList<>();
        open.add(last);
        boolean place = false;
        int at = last - 2;
        for (int members = 1; members < MOST_LISTED && words.sameSentence(at, last); members++) {
            int from = at;
            NameReading reading = readings.at(at).orElse(null);
            if (reading != null && reading.type() == EntityType.LOCATION) {
                place = true;
                from = reading.from();
            } else if (mayBePlace(words, single, at, readings)) {
                open.add(at);
            } else {
                return;
            }
            if (words.is(from - 1, WordTests.COMMA)) {
                at = from - 2;
                continue;
            }
            if (place
                    && isLedTo(words, from)
                    && (goesOn(words, last) || PLURALS.contains(words.at(last + 1)))) {
                open.forEach(token -> put(words, token, token, readings));
            }
            return;
        }
    }

    /** Two or three words that nobody reads, or reads as a person of no known given name. */
    private static boolean isOpenRun(FormView words, int from, int to, NameReadings readings) {
        return to - from < LONGEST
                && !words.is(from, WordTests.FIRST_NAME)
                && !words.isInAllCaps(from)
                && isUnread(words, from, to)
                && readings.isOpen(
                        from,
                        to,
                        reading -> reading.type() == EntityType.PERSON && !reading.isSettled());
    }

    /** "Ca Mauro" of "in Ben Trevo and Ca Mauro", the first of which is read as a place. */
    private static void ofPair(FormView words, int from, int to, NameReadings readings) {
        NameReading place = readings.at(from - 2).orElse(null);
        if (place != null
                && place.type() == EntityType.LOCATION
                && isLedTo(words, place.from())
                && (goesOn(words, to) || PLURALS.contains(words.at(to + 1)))) {
            put(words, from, to, readings);
        }
    }

    private static boolean isLedTo(FormView words, int token) {
        int before = token - 1;
        return words.sameSentence(before, token)
                && (TownStep.leads(words, token)
                        || words.isLower(before, IS_IN)
                        || words.is(before, IS_OFF)
                        || words.isLower(before, IS_VISITING))
                && !TRUST.contains(words.lower(before - 1));
    }

    /** "in Alto Puvilo", a recogniser's person: nobody is in a person. */
    private static void longer(FormView words, int from, int to, NameReadings readings) {
        NameReading reading = readings.at(from).orElse(null);
        if (to - from >= LONGEST
                || !words.isLower(from - 1, IS_IN)
                || !words.sameSentence(from - 2, to)
                || TRUST.contains(words.lower(from - 2))
                || words.is(from, WordTests.FIRST_NAME)
                || words.isInAllCaps(from)
                || words.at(to + 1).equals("'s")) {
            return;
        }
        boolean person =
                reading != null
                        && reading.from() == from
                        && reading.to() == to
                        && reading.type() == EntityType.PERSON
                        && !reading.isSettled()
                        && !reading.isAgreed();
        if (person || readings.isFree(from, to) && isUnread(words, from, to)) {
            put(words, from, to, readings);
        }
    }

    /** "in Church Stretham": words of a name that nobody reads, the last one no word. */
    private static boolean isUnread(FormView words, int from, int to) {
        for (int token = from; token <= to; token++) {
            if (words.is(token, WordTests.TITLE)
                    || words.isLower(token, WordTests.CALENDAR_NAME)
                    || words.hasSmall(words.lower(token))) {
                return false;
            }
        }
        return words.tag(to).equals("PROPN")
                && !words.is(to, IS_ABSTRACT)
                && !words.is(to, WordTests.COMMON_NOUN)
                && !words.is(to, WordTests.HEAD_NOUN);
    }

    private static void put(FormView words, int from, int to, NameReadings readings) {
        readings.put(new NameReading(from, to, EntityType.LOCATION, CUED, MentionSource.CUE));
        readings.say(words.phrase(from, to), EntityType.LOCATION);
    }
}
