package org.gleaner.text;

import java.util.Set;
import org.gleaner.model.Tokens;

/**
 * The head of a sentence that says where and when a report was written: "CORK, Ireland, 12 March
 * (Reuters) –", "ROME/DAKAR, 8 February –", "LUSAKA (AP) _", "KUMASI, 4 June (GNA)". What follows
 * is a sentence without it.
 */
public final class Dateline {

    /** How long it may be, in tokens. */
    private static final int LONGEST = 16;

    /** A town in capitals has more letters than an initial. */
    private static final int SHORTEST_TOWN = 3;

    private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "_", "―");
    private static final Set<String> MARKS = Set.of(",", "/", "(", ")", "-LRB-", "-RRB-", ".");

    private static final Set<String> OPENS = Set.of("(", "-LRB-");
    private static final Set<String> CLOSES = Set.of(")", "-RRB-");

    private Dateline() {}

    /**
     * How many tokens of the sentence it takes, its dash included; 0 without one. A town has to
     * stand first, in capitals or before a date, and a comma, slash or bracket before the dash.
     */
    public static int length(Tokens tokens, int sentence) {
        int first = tokens.first(sentence);
        int last = tokens.last(sentence);
        if (first + 3 >= last || !Casing.isCapitalized(tokens.word(first))) {
            return 0;
        }
        boolean marked = false;
        boolean dated = false;
        for (int token = first + 1; token < Math.min(last - 2, first + LONGEST); token++) {
            String word = tokens.word(token);
            if (DASHES.contains(word) && isApart(tokens, token)) {
                return marked && (dated || isCapitals(tokens.word(first))) ? token + 1 - first : 0;
            }
            boolean number = Character.isDigit(word.charAt(0));
            if (!number && !MARKS.contains(word) && !Casing.isCapitalized(word)) {
                return 0;
            }
            if (marked && dated && isAgencyEnd(tokens, token)) {
                return token + 1 - first;
            }
            marked |= MARKS.contains(word) && !word.equals(".");
            dated |= number;
        }
        return 0;
    }

    /** "KUMASI, 4 June (GNA[)] The minister": an agency in brackets ends it without a dash. */
    private static boolean isAgencyEnd(Tokens tokens, int close) {
        String agency = tokens.word(close - 1);
        return CLOSES.contains(tokens.word(close))
                && OPENS.contains(tokens.word(close - 2))
                && Character.isUpperCase(agency.codePointAt(0))
                && Casing.isCapitalized(tokens.word(close + 1));
    }

    /** With a blank on either side, so that it is no hyphen. */
    private static boolean isApart(Tokens tokens, int token) {
        return tokens.start(token) > tokens.end(token - 1)
                && tokens.start(token + 1) > tokens.end(token);
    }

    private static boolean isCapitals(String word) {
        return word.length() >= SHORTEST_TOWN
                && word.chars().noneMatch(Character::isLowerCase)
                && Character.isLetter(word.charAt(1));
    }
}
