package org.gleaner.annotate.names;

import java.util.Locale;
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
 * Reads a line of capitals at the head of a text as the body that it comes from: "[TIDEWATER RELIEF
 * TRUST]", "THE [SOUTH SHORE SENTINEL]", "[MINISTRY OF WORKS OF VELMORIA]", and whatever words the
 * name has where the text goes on of "the Trust". Not "MINUTES OF THE BOARD" or "BANK TO CUT
 * RATES".
 */
final class MastheadStep implements NameStep {

    /** Besides those that end bodies' names in running text. */
    private static final Set<String> MORE_ENDS = DataFile.words("names/masthead-ends.txt");

    private static final Set<String> LINKS = Set.of("OF", "THE", "AND", "FOR", "&", "'S", "'", "-");
    private static final Set<String> SAYS = DataFile.words("names/headline-verbs.txt");
    private static final Set<String> DEFINITE = Set.of("the", "our", "this");
    private static final double CUED = 0.85;

    /** How many lines a letterhead may have above it. */
    private static final int TOP = 4;

    private static final int LONGEST = 11;

    @Override
    public void apply(FormView words, NameReadings readings) {
        int line = 0;
        for (int first = 0; first < words.size() && line < TOP; first = words.last(first)) {
            read(words, first, readings);
            line++;
        }
    }

    private static void read(FormView words, int first, NameReadings readings) {
        int from = word(words, first).equals("THE") ? first + 1 : first;
        if (from == words.last(first) || !isPart(word(words, from))) {
            return;
        }
        int to = from;
        boolean told = isTold(words, words.last(first) - 1);
        while (to < words.last(first) && isPart(word(words, to)) && (told || !isVerb(words, to))) {
            to++;
        }
        boolean whole = to == words.last(first) || word(words, to).equals("(");
        to--;
        if (whole
                && to > from
                && to - from < LONGEST
                && (told || isBody(words, from, to))
                && readings.overlapping(from, to).stream()
                        .noneMatch(reading -> reading.from() < from)) {
            readings.put(
                    new NameReading(
                            from, to, EntityType.ORGANIZATION, CUED, MentionSource.HEAD_NOUN));
        }
    }

    /** A word of letters, none of those that a heading says something with: "TO", "IN". */
    private static boolean isPart(String word) {
        return LINKS.contains(word)
                || word.length() > 2 && Casing.hasNoLowerLetter(word) && isLetter(word)
                || word.equals("ST");
    }

    private static boolean isLetter(String word) {
        return Character.isUpperCase(word.charAt(0));
    }

    /** "HITS" in "STORM HITS CENTRAL BANK". */
    private static boolean isVerb(FormView words, int token) {
        String word = word(words, token);
        return SAYS.contains(word.toLowerCase(Locale.ROOT))
                || words.tag(token).equals("VERB") && !isListedEnd(capitalised(word));
    }

    /**
     * By its last word, or by the first before "OF". A headline's first word comes again in small
     * letters: "STORM HITS CENTRAL BANK", "the storm".
     */
    private static boolean isBody(FormView words, int from, int to) {
        for (int token = from + 1; token < to; token++) {
            if (word(words, token).equals("OF")) {
                return isHead(word(words, token - 1));
            }
        }
        String opener = word(words, from).toLowerCase(Locale.ROOT);
        if (words.hasSmall(opener) || TitleLexicon.isTitle(opener)) {
            return false;
        }
        String end = word(words, to);
        return isListedEnd(capitalised(end)) || isHead(end);
    }

    private static boolean isListedEnd(String word) {
        return BodyEnds.contains(word) || CompanyEndStep.isEnd(word) || MORE_ENDS.contains(word);
    }

    /** Whether the text below says "the Trust", or "Relief Trust" again. */
    private static boolean isTold(FormView words, int last) {
        if (last < 1 || !isHead(word(words, last))) {
            return false;
        }
        String end = words.lower(last);
        String before = words.lower(last - 1);
        for (int token = last + 2; token < words.size(); token++) {
            if (words.lower(token).equals(end)
                    && words.isCapitalized(token)
                    && !words.isInAllCaps(token)
                    && (DEFINITE.contains(words.lower(token - 1))
                            || before.equals(words.lower(token - 1)))) {
                return true;
            }
        }
        return false;
    }

    /** As the text writes it, whatever running text would. */
    private static String word(FormView words, int token) {
        return words.tokens().word(token);
    }

    private static boolean isHead(String word) {
        return HeadNouns.of(capitalised(word))
                .filter(head -> head.type() == EntityType.ORGANIZATION)
                .isPresent();
    }

    private static String capitalised(String word) {
        return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
