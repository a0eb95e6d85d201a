package org.gleaner.annotate.names;

import java.util.Locale;
import java.util.Set;
import org.gleaner.lexicon.BodyEnds;
import org.gleaner.lexicon.Countries;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.HeadNouns;
import org.gleaner.lexicon.LegalForms;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.Casing;
import org.gleaner.text.FormView;

/**
 * Reads the body in capitals at the top of its own paper, whatever words its name has: "[MORNING
 * STAR ZORK] / Annual Report", "[ZORK WALKERS] – Newsletter", that which the text calls by its noun
 * ("[SOIL COUNCIL FOR THE HIGHLANDS] ... The Council will"), and what governs a place on a line of
 * its own: "[TOWN OF PORT ZORK]". Not a headline above a report, nor a paper's own kind.
 */
final class PaperHeadStep implements NameStep {

    private static final Set<String> PAPERS = DataFile.words("lexicon/papers.txt");

    /** What tells of a paper when it comes or whose hand it is of: "annual". */
    private static final Set<String> BEFORE_PAPERS = DataFile.words("names/before-papers.txt");

    private static final Set<String> GOVERNMENTS = LocalGovernmentStep.ACTING_OR_CITY;
    private static final Set<String> VERBS = DataFile.words("names/headline-verbs.txt");
    private static final Set<String> OPENERS = DataFile.words("names/openers.txt");
    private static final Set<String> LINKS = Set.of("of", "for", "and", "the", "&", "'s", "-", ".");
    private static final Set<String> BEHIND_HEAD = Set.of("of", "for", "on", "and");
    private static final Set<String> WHERE =
            Set.of("in", "at", "to", "from", "by", "with", "near", "over", "after", "as");
    private static final Set<String> DASHES = Set.of("\u2013", "\u2014", "-", "|", ":");
    private static final Set<String> ASIDES = Set.of("(", ",");
    private static final double CUED = 0.85;

    /** A letterhead stands at the top. */
    private static final int LINES = 3;

    /** Within how many tokens. */
    private static final int HEAD = 120;

    private static final int LONGEST = 8;

    /** How many letters an acronym has at most. */
    private static final int ACRONYM = 5;

    /** How many lines below the next the title of a paper may be. */
    private static final int BELOW = 2;

    @Override
    public void apply(FormView words, NameReadings readings) {
        int lines = 0;
        int end = Math.min(words.size(), HEAD);
        for (int token = 0; token < end && lines < LINES; token++) {
            if (words.opensLine(token)) {
                lines++;
                line(words, token, lines == 1, readings);
            }
        }
    }

    private static void line(FormView words, int first, boolean top, NameReadings readings) {
        int from = small(words, first).equals("the") ? first + 1 : first;
        int to = from;
        while (to - from <= LONGEST && goesOn(words, from, to)) {
            to++;
        }
        to--;
        if (to <= from || to - from >= LONGEST || !mayEnd(words, to + 1)) {
            return;
        }
        boolean governs =
                GOVERNMENTS.contains(small(words, from))
                        && small(words, from + 1).equals("of")
                        && to > from + 1;
        boolean titled =
                top
                        && isName(words, from, to)
                        && (isTitled(words, to) || isCalledAgain(words, from, to));
        if ((governs || titled) && isOpen(readings, from, to)) {
            readings.put(
                    new NameReading(
                            from,
                            withForm(words, to),
                            EntityType.ORGANIZATION,
                            CUED,
                            MentionSource.HEAD_NOUN));
        }
    }

    /** Whether a paper's title is on the next line, or below it where the name ends as a body's. */
    private static boolean isTitled(FormView words, int to) {
        int below = behind(words, to);
        if (isPaper(words, below)) {
            return true;
        }
        if (!isBodyNoun(words.inText(to))) {
            return false;
        }
        for (int line = 0; line < BELOW && below < words.size(); line++) {
            below = nextLine(words, below);
            if (isPaper(words, below)) {
                return true;
            }
        }
        return false;
    }

    /** "SOIL COUNCIL FOR THE HIGHLANDS" of which the text below says "the Council". */
    private static boolean isCalledAgain(FormView words, int from, int to) {
        int head = from;
        while (head < to && !BEHIND_HEAD.contains(small(words, head + 1))) {
            head++;
        }
        if (!isBodyNoun(words.inText(head)) || isHeadline(words, from, head, to)) {
            return false;
        }
        String noun = words.inText(head).charAt(0) + small(words, head).substring(1);
        for (int token : words.capitals()) {
            if (token > to + 1
                    && words.inText(token).equals(noun)
                    && words.lower(token - 1).equals("the")
                    && !words.isCapitalized(token + 1)) {
                return true;
            }
        }
        return false;
    }

    /** "LAKE TRUST AND RIVER TRUST JOIN HANDS", on two; "FIRE IN LAKE DISTRICT", on a place. */
    private static boolean isHeadline(FormView words, int from, int head, int to) {
        for (int token = from; token <= to; token++) {
            if (token > head && words.inText(token).equals(words.inText(head))
                    || WHERE.contains(small(words, token))) {
                return true;
            }
        }
        return false;
    }

    /** "ASSOCIATION". */
    private static boolean isBodyNoun(String word) {
        String noun =
                word.isEmpty() ? "" : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
        return BodyEnds.contains(noun)
                || HeadNouns.of(noun)
                        .filter(head -> head.type() == EntityType.ORGANIZATION)
                        .isPresent();
    }

    private static int nextLine(FormView words, int from) {
        int next = from + 1;
        while (next < words.size() && !words.opensLine(next)) {
            next++;
        }
        return next;
    }

    /** With the ", INC." behind the name. */
    private static int withForm(FormView words, int to) {
        int form = to + 2;
        if (form >= words.size()
                || !words.inText(to + 1).equals(",")
                || !LegalForms.isAfter(small(words, form))
                        && !LegalForms.isAfter(small(words, form) + ".")) {
            return to;
        }
        return form + 1 < words.size()
                        && words.inText(form + 1).equals(".")
                        && !words.opensLine(form + 1)
                ? form + 1
                : form;
    }

    private static String small(FormView words, int token) {
        return words.inText(token).toLowerCase(Locale.ROOT);
    }

    /** Whether the line of capitals that begins at the first token has the other too. */
    private static boolean goesOn(FormView words, int first, int token) {
        String word = words.inText(token);
        return !word.isEmpty()
                && (Casing.isOnlyCapitals(word)
                        || LINKS.contains(word.toLowerCase(Locale.ROOT))
                                && Casing.hasNoLowerLetter(word))
                && !(token > first && words.opensLine(token));
    }

    private static boolean mayEnd(FormView words, int next) {
        return next >= words.size()
                || words.opensLine(next)
                || DASHES.contains(words.inText(next))
                || ASIDES.contains(words.inText(next));
    }

    /** The first token behind the line, or behind the dash that ends the name. */
    private static int behind(FormView words, int to) {
        int next = to + 1;
        if (next < words.size() && DASHES.contains(words.inText(next))) {
            return next + 1;
        }
        return nextLine(words, to);
    }

    /** "Annual Report 2022", "Minutes of", "Newsletter - Spring". */
    private static boolean isPaper(FormView words, int token) {
        int at = token;
        while (BEFORE_PAPERS.contains(small(words, at))) {
            at++;
        }
        return PAPERS.contains(small(words, at));
    }

    private static boolean isName(FormView words, int from, int to) {
        for (int token = from; token <= to; token++) {
            String word = small(words, token);
            boolean opens = token == from && OPENERS.contains(word);
            if (opens
                    || PAPERS.contains(word)
                    || TitleLexicon.isHead(word)
                    || VERBS.contains(words.inText(token).charAt(0) + word.substring(1))) {
                return false;
            }
        }
        return !LINKS.contains(small(words, to)) && !isBranch(words, from, to);
    }

    /** "WFP CHAD": the branch of a body that the text calls by its acronym. */
    private static boolean isBranch(FormView words, int from, int to) {
        String last = words.inText(to);
        return to == from + 1
                && words.inText(from).length() <= ACRONYM
                && Countries.named(last.charAt(0) + last.substring(1).toLowerCase(Locale.ROOT))
                        .isPresent();
    }

    private static boolean isOpen(NameReadings readings, int from, int to) {
        return readings.overlapping(from, to).stream()
                .allMatch(
                        reading ->
                                reading.from() >= from
                                        && reading.to() <= to
                                        && !(reading.from() == from && reading.to() == to)
                                        && !(reading.isKnown()
                                                && reading.type() == EntityType.ORGANIZATION));
    }
}
