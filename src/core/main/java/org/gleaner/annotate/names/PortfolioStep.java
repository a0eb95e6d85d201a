package org.gleaner.annotate.names;

import java.util.Set;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.EntityType;
import org.gleaner.text.FormView;

/**
 * Drops what a minister is minister of: "Minister of [Agriculture]", "Minister for [Public Works]"
 * is a portfolio and no body, and "Duke of Sussex" an office. "Minister of the [Ministry of
 * Health]" stays, and so does "Minister of Water and [Oxfam Kenya]" if it is known or has a head.
 */
final class PortfolioStep implements NameStep {

    private static final Set<String> JOINERS = Set.of("and", "&", ",");
    private static final int LONGEST = 9;

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (NameReading reading : readings.all()) {
            int link = reading.from() - 1;
            if (reading.type() == EntityType.PERSON) {
                cut(words, reading, readings);
            } else if (isOffice(words, reading) || isHolder(words, reading)) {
                readings.remove(reading);
            } else if (reading.type() == EntityType.ORGANIZATION
                    && !reading.isKnown()
                    && !words.is(reading.from(), WordTests.HEAD_NOUN)
                    && (isLinked(words, link)
                            || !reading.isHeaded() && isFurther(words, reading.from()))) {
                readings.remove(reading);
            }
        }
    }

    /** "Catriona MacAskill" of "Secretary for Rural Affairs and [Islands Catriona MacAskill]". */
    private static void cut(FormView words, NameReading reading, NameReadings readings) {
        int given = reading.from() + 1;
        if (given < reading.to()
                && words.is(given, WordTests.FIRST_NAME)
                && !words.is(reading.from(), WordTests.FIRST_NAME)
                && isFurther(words, reading.from())) {
            readings.remove(reading);
            readings.put(reading.with(given, reading.to()));
        }
    }

    /** "Minister of" right before. */
    private static boolean isLinked(FormView words, int link) {
        return words.sameSentence(link - 1, link + 1)
                && (words.at(link).equals("of") || words.at(link).equals("for"))
                && words.at(link - 1).equals("Minister");
    }

    /** "Southern Development" in "Minister of Law and Order and Southern Development". */
    private static boolean isFurther(FormView words, int from) {
        if (!words.lower(from - 1).equals("and") && !words.at(from - 1).equals("&")) {
            return words.at(from - 1).equals("for") && isOffice(words, from - 2);
        }
        int token = from - 1;
        while (words.sameSentence(token - 1, from)
                && from - token < LONGEST
                && (words.isCapitalized(token) || JOINERS.contains(words.lower(token)))
                && !isLink(words, token)) {
            token--;
        }
        return isLink(words, token) && isOffice(words, token - 1);
    }

    private static boolean isLink(FormView words, int token) {
        return words.lower(token).equals("of") || words.lower(token).equals("for");
    }

    private static boolean isOffice(FormView words, int token) {
        return words.isCapitalized(token) && TitleLexicon.isMinister(words.lower(token));
    }

    /** "the [Humanitarian Coordinator]", "the [State Minister for Transport]", read as a body. */
    private static boolean isHolder(FormView words, NameReading reading) {
        int from = reading.from();
        int to = reading.to();
        if (reading.type() != EntityType.ORGANIZATION
                || reading.isKnown()
                || reading.length() < 2
                || !words.at(from - 1).equals("the")) {
            return false;
        }
        boolean portfolio =
                words.is(from, WordTests.COMMON_NOUN)
                        && isOffice(words, from + 1)
                        && isLink(words, from + 2);
        return portfolio
                || !reading.isHeaded()
                        && words.is(to, WordTests.OFFICE)
                        && !words.is(to, WordTests.COMPANY_END)
                        && !words.lower(to + 1).equals("and")
                        && !hasHead(words, from, to)
                        && !words.isCapitalized(to + 1);
    }

    private static boolean hasHead(FormView words, int from, int to) {
        for (int token = from; token <= to; token++) {
            if (words.is(token, WordTests.HEAD_NOUN)) {
                return true;
            }
        }
        return false;
    }

    /** "Duke of Sussex", read as a body. */
    private static boolean isOffice(FormView words, NameReading reading) {
        return reading.type() == EntityType.ORGANIZATION
                && !reading.isKnown()
                && !reading.isHeaded()
                && reading.length() > 2
                && words.is(reading.from(), WordTests.OFFICE)
                && !words.is(reading.from(), WordTests.HEAD_NOUN)
                && words.at(reading.from() + 1).equals("of");
    }
}
