package org.gleaner.annotate.names;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.Casing;
import org.gleaner.text.FormView;
import org.gleaner.text.WordTest;

/**
 * Reads a name before a noun of products as one, "the TideTrack app", "the Skarv 400 electric
 * pickups", or behind one, "the antibiotic Zelvamox"; schemes by their last word, "the Prairie Care
 * Benefit", and programmes by their year: "Vision 2030".
 */
final class ProductStep implements NameStep {

    private static final Map<String, Set<String>> CUES = DataFile.byKind("names/product-cues.tsv");
    private static final Set<String> NOUNS = CUES.get("noun");
    private static final Set<String> SCHEMES = CUES.get("scheme");
    private static final Set<String> DOES = CUES.get("does");
    private static final Set<String> PROGRAMME_NOUNS = CUES.get("programme");
    private static final Set<String> ARTICLES = Set.of("the", "a", "its", "our", "their", "this");
    private static final Set<String> KINDS = DataFile.words("names/product-kinds.txt");
    private static final Set<String> PROGRAMMES = Set.of("Agenda", "Horizon", "Vision");
    private static final Pattern MODEL = Pattern.compile("[A-Z]*-?\\d{1,4}[A-Za-z]?");

    /** A model's letters and number before its name: "RK-7 Falkon". */
    private static final Pattern CODE = Pattern.compile("[A-Z]{1,4}-?\\d{1,3}[A-Z]?");

    /** Every word that may end or follow such a name. */
    private static final Set<String> LAST =
            Stream.of("noun", "numbered", "scheme", "programme")
                    .flatMap(use -> CUES.get(use).stream())
                    .collect(Collectors.toUnmodifiableSet());

    private static final WordTest IS_LAST = new WordTest(LAST::contains);
    private static final WordTest IS_KIND = new WordTest(KINDS::contains);
    private static final WordTest IS_MODEL = new WordTest(word -> MODEL.matcher(word).matches());
    private static final WordTest MAY_BE =
            new WordTest(
                    word ->
                            LAST.contains(word)
                                    || Casing.isCapitalized(word)
                                    || FormView.isYear(word));
    private static final double CUED = 0.75;
    private static final int LONGEST = 5;

    /** Words between a number and its noun: "Pulsera 3 [portable insulin] pump". */
    private static final int MOST_BETWEEN = 2;

    @Override
    public void apply(FormView words, NameReadings readings) {
        SingleWords single = SingleWords.of(words, readings);
        for (int token : words.where(MAY_BE)) {
            if (token == 0) {
                continue;
            }
            if (words.is(token, IS_LAST)) {
                before(words, token, readings);
            } else if (words.isCapitalized(token)) {
                int kind = words.at(token - 1).equals(",") ? token - 2 : token - 1;
                if (words.isLower(kind, IS_KIND)
                        && words.sameSentence(kind, token)
                        && isOfKind(words, single, token)) {
                    put(token, token, readings);
                }
            } else if (words.isYear(token) && isProgramme(words, token, readings)) {
                readings.put(
                        new NameReading(token - 1, token, EntityType.LAW, CUED, MentionSource.CUE));
            }
        }
    }

    /** "Vision 2030". */
    private static boolean isProgramme(FormView words, int year, NameReadings readings) {
        return PROGRAMMES.contains(words.at(year - 1))
                && words.sameSentence(year - 1, year)
                && words.at(year).startsWith("20")
                && readings.isFree(year - 1, year);
    }

    /** The name that ends with a word for a scheme, or before a noun of products. */
    private static void before(FormView words, int noun, NameReadings readings) {
        if (SCHEMES.contains(words.at(noun))) {
            scheme(words, noun, readings);
        } else if (PROGRAMME_NOUNS.contains(words.at(noun))) {
            programme(words, noun, readings);
        } else if (words.sameSentence(noun - 1, noun)) {
            int from = start(words, noun);
            int to = isModel(words, from + 1) ? from + 1 : noun - 1;
            if (from < noun && mayTake(words, from, to, readings)) {
                put(from, to, readings);
            }
        }
    }

    /** Where the name before the noun begins; the noun itself if there is none. */
    private static int start(FormView words, int noun) {
        boolean product = NOUNS.contains(words.at(noun));
        int number = noun - 1;
        while (number > noun - 1 - MOST_BETWEEN
                && !isModel(words, number)
                && isBetween(words, number)) {
            number--;
        }
        if (isModel(words, number) && words.sameSentence(number - 1, noun)) {
            return number - 1;
        }
        int code = words.at(noun - 3).equals("-") ? noun - 4 : noun - 2;
        if (words.sameSentence(code, noun)
                && words.isCapitalized(noun - 1)
                && CODE.matcher(words.phrase(code, noun - 2)).matches()) {
            return code;
        }
        boolean single =
                product
                        && words.isCapitalized(noun - 1)
                        && !(words.sameSentence(noun - 2, noun) && words.isCapitalized(noun - 2));
        return single ? noun - 1 : noun;
    }

    /**
     * "the Resilient Pastures programme": two capitals or more that nobody reads, behind an
     * article.
     */
    private static void programme(FormView words, int noun, NameReadings readings) {
        int from = noun;
        while (words.sameSentence(from - 1, noun)
                && noun - from < LONGEST
                && words.isCapitalized(from - 1)) {
            from--;
        }
        if (noun - from > 1
                && ARTICLES.contains(words.lower(from - 1))
                && !words.isInAllCaps(noun)
                && readings.isFree(from, noun - 1)) {
            put(from, noun - 1, readings);
        }
    }

    private static boolean isBetween(FormView words, int token) {
        String tag = words.tag(token);
        return !words.isCapitalized(token)
                && (tag.equals("NOUN")
                        || tag.equals("ADJ")
                        || tag.equals("VERB") && words.at(token).endsWith("ed"));
    }

    /** Whether the token numbers a model: "400" of "Skarv 400", "X5" of "Corvana X5". */
    static boolean isModel(FormView words, int token) {
        return token > 0
                && words.is(token, IS_MODEL)
                && words.sameSentence(token - 1, token)
                && words.isCapitalized(token - 1)
                && !words.isYear(token)
                && !words.isLower(token - 1, WordTests.CALENDAR_NAME);
    }

    /** "the antibiotic Zelvamox", "the app Kwikpesa crashed", not "the drug Zork took". */
    private static boolean isOfKind(FormView words, SingleWords single, int token) {
        boolean clause =
                words.sameSentence(token, token + 1)
                        && words.tag(token + 1).equals("VERB")
                        && !DOES.contains(words.at(token + 1));
        return single.mayBe(token) && !clause;
    }

    private static boolean mayTake(FormView words, int from, int to, NameReadings readings) {
        return from > words.first(from)
                && !words.is(from, WordTests.COMMON_NOUN)
                && !words.isInAllCaps(from)
                && readings.isOpen(
                        from,
                        to,
                        reading -> !reading.isKnown() && !isAgreedBody(reading, from, to));
    }

    private static boolean isAgreedBody(NameReading reading, int from, int to) {
        return from == to && reading.type() == EntityType.ORGANIZATION && reading.isAgreed();
    }

    /** "the Prairie Care Benefit": two capitalised words or more, of nobody who is read there. */
    private static void scheme(FormView words, int last, NameReadings readings) {
        int from = last;
        while (words.sameSentence(from - 1, last)
                && last - from < LONGEST
                && words.isCapitalized(from - 1)
                && !(from - 1 == words.first(last) && !words.tag(from - 1).equals("PROPN"))) {
            from--;
        }
        boolean person =
                readings.overlapping(from, last).stream()
                        .anyMatch(
                                reading ->
                                        reading.isKnown()
                                                || reading.type() == EntityType.PERSON
                                                        && reading.length() > 1);
        if (last - from >= 2 && !person && !words.isInAllCaps(last)) {
            put(from, last, readings);
        }
    }

    private static void put(int from, int to, NameReadings readings) {
        readings.put(new NameReading(from, to, EntityType.PRODUCT, CUED, MentionSource.CUE));
    }
}
