package org.gleaner.annotate.names;

import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.LegalForms;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;
import org.gleaner.text.WordTest;

/**
 * Reads capitals with a legal form of any country as a company: "Koskela Oyj", "Czujka sp. z o.o.",
 * "Fiação do Ave, Lda.", "PT Samudra Teluk". The form belongs to the name, and so does its full
 * stop.
 */
final class CompanyFormStep implements NameStep {

    private static final Set<String> LINKS = DataFile.words("names/foreign-links.txt");
    private static final Set<String> ORGANS = DataFile.words("lexicon/organs.txt");
    private static final Set<String> OPENERS = DataFile.words("names/openers.txt");
    private static final Set<String> BEFORE_PLACE =
            DataFile.byKinds("names/place-cues.tsv").get("before");
    private static final WordTest OPENS_FORM = new WordTest(LegalForms::opensAfter);
    private static final WordTest IS_BEFORE = new WordTest(LegalForms::isBefore);
    private static final WordTest IS_FORM =
            new WordTest(word -> LegalForms.opensAfter(word) || LegalForms.isBefore(word));
    private static final WordTest IS_FIRM_STYLE =
            new WordTest(DataFile.words("names/firm-styles.txt")::contains);
    private static final double FORMED = 0.93;
    private static final double PERSON = 0.85;
    private static final int LONGEST_PERSON = 4;
    private static final int LONGEST = 7;
    private static final int LONGEST_BEHIND = 4;

    @Override
    public void apply(FormView words, NameReadings readings) {
        int done = -1;
        for (int token : words.where(IS_FORM)) {
            if (token <= done) {
                continue;
            }
            int form = formEnd(words, token);
            int end = form < 0 ? -1 : readBefore(words, token, form, readings);
            if (end < 0 && words.is(token, IS_BEFORE)) {
                end = readBehind(words, token, readings);
            }
            done = Math.max(token, end);
        }
    }

    /**
     * The last token of the longest legal form that begins here; -1 if none does. The stop that
     * ends a sentence is none of its own.
     */
    static int formEnd(FormView words, int from) {
        if (!words.is(from, OPENS_FORM)) {
            return -1;
        }
        StringBuilder form = new StringBuilder();
        int end = -1;
        for (int to = from; to < from + LegalForms.LONGEST && words.sameSentence(from, to); to++) {
            if (words.at(to).equals(".") && !words.sameSentence(to, to + 1)) {
                break;
            }
            form.append(words.at(to));
            String whole = form.toString();
            if (!LegalForms.opensAfter(whole)) {
                break;
            }
            if (LegalForms.isAfter(whole) && (to == from || LegalForms.mayBeApart(whole))) {
                end = to;
            }
        }
        return end;
    }

    /** Whether the name ends with a legal form: "Drumex Bucovina SRL". */
    static boolean hasForm(FormView words, NameReading reading) {
        return nameEnd(words, reading) < reading.to();
    }

    /** The last token before the legal form: "Bucovina"; the last of all where there is no form. */
    static int nameEnd(FormView words, NameReading reading) {
        for (int token = reading.from() + 1; token <= reading.to(); token++) {
            if (formEnd(words, token) >= reading.to()) {
                return words.at(token - 1).equals(",") ? token - 2 : token - 1;
            }
        }
        return reading.to();
    }

    private static int readBefore(FormView words, int form, int end, NameReadings readings) {
        int last = words.at(form - 1).equals(",") ? form - 2 : form - 1;
        if (!words.sameSentence(last, form) || !isPart(words, last)) {
            return -1;
        }
        int from = start(words, last, readings);
        boolean alone = from == last && isNoName(words, last);
        if (alone || isWithinKnown(readings, from, end)) {
            return -1;
        }
        int beyond = readings.at(end).map(NameReading::to).orElse(end);
        readings.put(reading(from, end));
        putPerson(words, end + 1, beyond, readings);
        return end;
    }

    /** "Temir Transit JSC [Yerlan Sultanov]", which a longer name had taken in. */
    private static void putPerson(FormView words, int from, int to, NameReadings readings) {
        if (to > from && to - from < LONGEST_PERSON && words.is(from, WordTests.GIVEN_NAME)) {
            readings.put(
                    new NameReading(
                            from, to, EntityType.PERSON, PERSON, MentionSource.CONSISTENCY));
        }
    }

    private static int readBehind(FormView words, int form, NameReadings readings) {
        int to = form;
        while (to - form < LONGEST_BEHIND
                && words.sameSentence(form, to + 1)
                && isPart(words, to + 1)
                && !words.is(to + 1, WordTests.TITLE)) {
            to++;
        }
        boolean apart = form == words.first(form) || !isPart(words, form - 1);
        if (to == form || !apart || words.isInAllCaps(form) || isWithinKnown(readings, form, to)) {
            return -1;
        }
        readings.put(reading(form, to));
        return to;
    }

    private static NameReading reading(int from, int to) {
        return new NameReading(from, to, EntityType.ORGANIZATION, FORMED, MentionSource.HEAD_NOUN);
    }

    private static boolean isWithinKnown(NameReadings readings, int from, int to) {
        return readings.overlapping(from, to).stream()
                .anyMatch(
                        reading ->
                                reading.isKnown()
                                        && reading.type() == EntityType.ORGANIZATION
                                        && reading.from() <= from
                                        && reading.to() >= to);
    }

    private static int start(FormView words, int last, NameReadings readings) {
        int from = last;
        while (last - from < LONGEST) {
            int before = partBefore(words, from);
            if (before < 0) {
                break;
            }
            from = before;
        }
        while (from < last
                && opensNoName(words, from)
                && !beginsBody(words, readings, from, last)) {
            from++;
        }
        return from;
    }

    /** "General" of "General Motors Corp"; not "Messrs" of "Messrs Zork Ltd". */
    private static boolean beginsBody(FormView words, NameReadings readings, int from, int last) {
        return !words.is(from, IS_FIRM_STYLE)
                && readings.at(from)
                        .filter(reading -> reading.type() == EntityType.ORGANIZATION)
                        .filter(reading -> reading.from() == from && reading.to() >= last)
                        .isPresent();
    }

    /** The capitalised word that goes before with no more than small words of a name between. */
    private static int partBefore(FormView words, int from) {
        int before = from - 1;
        int links = 0;
        while (links < 2 && words.sameSentence(before, from) && isLink(words, before)) {
            before--;
            links++;
        }
        return words.sameSentence(before, from) && isPart(words, before) ? before : -1;
    }

    private static boolean isLink(FormView words, int token) {
        boolean of =
                words.at(token).equals("of")
                                && words.is(token - 1, WordTests.HEAD_NOUN)
                                && !ORGANS.contains(words.lower(token - 1))
                        || words.at(token).equals("of")
                                && words.isCapitalized(token - 1)
                                && BEFORE_PLACE.contains(words.lower(token - 1) + " of")
                        || words.at(token).equals("&");
        return words.isHyphen(token) || of || LINKS.contains(words.at(token));
    }

    /** "Director" at the start of what is capitalised. */
    private static boolean opensNoName(FormView words, int from) {
        boolean opener = from == words.first(from) && OPENERS.contains(words.lower(from));
        return opener
                || words.is(from, WordTests.OFFICE)
                || words.isLower(from, WordTests.BEFORE_SURNAME);
    }

    private static boolean isPart(FormView words, int token) {
        return token >= 0 && (words.isCapitalized(token) || words.isYear(token));
    }

    /** "The Ltd", "Company Limited": no word of it names anything. */
    private static boolean isNoName(FormView words, int token) {
        return OPENERS.contains(words.lower(token))
                || words.is(token, WordTests.COUNTRY)
                || words.is(token, WordTests.COMMON_NOUN)
                || words.is(token, WordTests.TITLE);
    }
}
