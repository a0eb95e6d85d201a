package org.gleaner.annotate.names;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.BodyEnds;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.HeadNouns;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.Casing;
import org.gleaner.text.FormView;

/**
 * Reads the body that the head of a document names in capitals: "[BROAD RIVER SHIRE COUNCIL] –
 * Minutes", "[COMMISSION ON FLOODS]", "MINUTES OF THE [ZORK PARISH COUNCIL]". Not a headline in
 * capitals: "MINISTER OPENS SCHOOL".
 */
final class CapitalsHeadStep implements NameStep {

    private static final Set<String> LINKS = Set.of("OF", "ON", "FOR", "AND", "THE", "&", "'S");
    private static final Set<String> AFTER_HEAD = Set.of("OF", "ON", "FOR");
    private static final Set<String> MARKS = Set.of("\u2013", "\u2014", "-", "(", "|", ":", ",");
    private static final Set<String> FORMS = DataFile.words("names/legal-forms.txt");
    private static final Set<String> OPENERS = DataFile.words("names/openers.txt");
    private static final Set<String> VERBS = DataFile.words("names/headline-verbs.txt");
    private static final double CUED = 0.85;

    /** A letterhead stands at the top. */
    private static final int LINES = 4;

    private static final int LONGEST = 11;
    private static final int LONGEST_WITHOUT_OF = 6;

    @Override
    public void apply(FormView words, NameReadings readings) {
        int lines = 0;
        for (int token = 0; token < words.size() && lines <= LINES; token++) {
            if (words.opensLine(token)) {
                lines++;
                if (lines <= LINES && isCapitals(words, token)) {
                    line(words, token, readings);
                }
            }
        }
        for (int token : words.where(WordTests.HEAD_NOUN)) {
            if (words.isInAllCaps(token)
                    && words.opensLine(token)
                    && AFTER_HEAD.contains(words.inText(token + 1))) {
                line(words, token, readings);
            }
        }
    }

    private static boolean isCapitals(FormView words, int token) {
        return Casing.isOnlyCapitals(words.inText(token)) || LINKS.contains(words.inText(token));
    }

    private static void line(FormView words, int first, NameReadings readings) {
        int to = first;
        while (to - first < LONGEST && goesOn(words, to + 1)) {
            to++;
        }
        boolean ends =
                to + 1 >= words.size()
                        || words.opensLine(to + 1)
                        || MARKS.contains(words.inText(to + 1));
        int from = pastDocument(words, first, to);
        int form = formEnd(words, to);
        if (ends
                && to > from
                && (form > to || areNames(words, from, to))
                && isBody(words, from, to)
                && isOpen(readings, from, to)) {
            readings.put(
                    new NameReading(
                            from, form, EntityType.ORGANIZATION, CUED, MentionSource.HEAD_NOUN));
        }
    }

    /** The last token with the legal form behind a comma: ", INC."; else that of the name. */
    private static int formEnd(FormView words, int to) {
        boolean comma = words.inText(to + 1).equals(",") && to + 2 < words.size();
        String form = comma ? words.inText(to + 2) : "";
        if (form.isEmpty() || !FORMS.contains(capitalized(form))) {
            return to;
        }
        boolean stop = words.inText(to + 3).equals(".") && !words.isSpacedFromPrevious(to + 3);
        return stop ? to + 3 : to + 2;
    }

    /** Whether the ends keep their capitals where the line is written small: no name else. */
    private static boolean areNames(FormView words, int from, int to) {
        return words.isCapitalized(from) && words.isCapitalized(to);
    }

    private static boolean goesOn(FormView words, int token) {
        return token < words.size() && !words.opensLine(token) && isCapitals(words, token);
    }

    /** Behind "MINUTES OF THE" and "THE". */
    private static int pastDocument(FormView words, int first, int to) {
        int from = first;
        for (int token = first; token < to; token++) {
            boolean headed = head(words, token).isPresent();
            if (headed) {
                return from;
            }
            if (words.inText(token).equals("THE") || words.inText(token).equals("OF")) {
                from = token + 1;
            }
        }
        return from;
    }

    /** What a noun in capitals heads as it is written elsewhere: "Council". */
    private static Optional<HeadNouns.Head> head(FormView words, int token) {
        return HeadNouns.of(capitalized(words.inText(token)))
                .filter(head -> head.type() == EntityType.ORGANIZATION);
    }

    private static String capitalized(String word) {
        return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    private static boolean isBody(FormView words, int from, int to) {
        boolean linked = false;
        for (int token = from; token <= to; token++) {
            String word = capitalized(words.inText(token));
            boolean head = head(words, token).isPresent();
            linked |=
                    head
                            && token < to
                            && AFTER_HEAD.contains(words.inText(token + 1))
                            && head(words, token).get().after();
            if (!head
                    && (isOfficer(words, token, word)
                            || VERBS.contains(word)
                            || token == from && OPENERS.contains(word.toLowerCase(Locale.ROOT)))) {
                return false;
            }
        }
        boolean ending =
                head(words, to).filter(HeadNouns.Head::before).isPresent()
                        || BodyEnds.contains(capitalized(words.inText(to)));
        return linked || ending && to - from < LONGEST_WITHOUT_OF;
    }

    /** "MINISTER", but not that of "CORONER'S COURT". */
    private static boolean isOfficer(FormView words, int token, String word) {
        return TitleLexicon.isHead(word) && !words.inText(token + 1).equals("'S");
    }

    private static boolean isOpen(NameReadings readings, int from, int to) {
        return readings.overlapping(from, to).stream()
                .allMatch(
                        reading ->
                                reading.from() >= from
                                        && reading.to() <= to
                                        && !(reading.isKnown()
                                                && reading.type() == EntityType.ORGANIZATION));
    }
}
