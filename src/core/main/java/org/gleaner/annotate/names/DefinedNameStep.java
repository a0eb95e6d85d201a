package org.gleaner.annotate.names;

import java.util.HashSet;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;

/**
 * Reads the short name that a contract or a filing gives a body in brackets, there and elsewhere:
 * {@code Zorka Cement PCL ("[ZCP]")}, {@code Hafrost ASA (OSE: HAF) ("[Hafrost]" or the
 * "Company")}, and an acronym behind its name: "Workers' Union of Zork ([WUZ])". Not {@code (the
 * "Seller")}, which is a role.
 */
final class DefinedNameStep implements NameStep {

    private static final Set<String> ROLES = DataFile.words("names/contract-roles.txt");
    private static final Set<String> QUOTES =
            Set.of(
                    "\"", "``", "''", "\u201C", "\u201D", "\u201E", "\u00AB", "\u00BB", "'",
                    "\u2018", "\u2019");
    private static final double DEFINED = 0.9;
    private static final int LONGEST = 3;
    private static final int LONG = 3;
    private static final int SHORTEST = 3;

    /** So many tokens of another bracket may stand between: "(OSE: HAF)". */
    private static final int FAR = 6;

    @Override
    public void apply(FormView words, NameReadings readings) {
        Set<String> defined = new HashSet<>();
        for (NameReading reading : readings.all()) {
            if (reading.type() == EntityType.ORGANIZATION && reading.length() > 1) {
                define(words, bracket(words, reading.to() + 1), readings, defined);
                acronym(words, reading, readings, defined);
            }
        }
        if (defined.isEmpty()) {
            return;
        }
        for (int token = 0; token < words.size(); token++) {
            if (defined.contains(words.inText(token)) && mayBecome(words, token, readings)) {
                put(token, token, readings);
            }
        }
    }

    /** Where the bracket with a quotation mark opens; -1 without one. */
    private static int bracket(FormView words, int from) {
        for (int open = from; open < from + FAR && words.sameSentence(from - 1, open + 1); open++) {
            if (words.at(open).equals("(") && QUOTES.contains(words.at(open + 1))) {
                return open;
            }
            if (open == from && !words.at(open).equals("(")) {
                return -1;
            }
        }
        return -1;
    }

    private static void define(
            FormView words, int open, NameReadings readings, Set<String> defined) {
        if (open < 0) {
            return;
        }
        int from = open + 2;
        int to = from - 1;
        while (to + 1 < from + LONGEST && words.isCapitalized(to + 1)) {
            to++;
        }
        if (to < from || !QUOTES.contains(words.at(to + 1)) || isRole(words, from, to)) {
            return;
        }
        if (from == to) {
            defined.add(words.inText(from));
        }
        if (readings.overlapping(from, to).stream().noneMatch(NameReading::isKnown)) {
            put(from, to, readings);
        }
    }

    /** "Workers' Union of Zork ([WUZ])", of three words or more. */
    private static void acronym(
            FormView words, NameReading reading, NameReadings readings, Set<String> defined) {
        int token = reading.to() + 2;
        if (reading.length() >= LONG
                && words.at(token - 1).equals("(")
                && words.at(token + 1).equals(")")
                && words.inText(token).length() >= SHORTEST
                && PartyBracketStep.isParty(words.inText(token))
                && readings.at(token).filter(NameReading::isKnown).isEmpty()) {
            put(token, token, readings);
            defined.add(words.inText(token));
        }
    }

    /** "Company", "Seller": a word that names nobody. */
    private static boolean isRole(FormView words, int from, int to) {
        return from == to
                && (words.hasSmall(words.lower(from))
                        || words.is(from, WordTests.COMMON_NOUN)
                        || words.is(from, WordTests.HEAD_NOUN)
                        || ROLES.contains(words.lower(from)));
    }

    /** Whether the word stands alone there, as a person's, a place's or nobody's name. */
    private static boolean mayBecome(FormView words, int token, NameReadings readings) {
        return readings.at(token)
                .map(
                        reading ->
                                reading.length() == 1
                                        && !reading.isKnown()
                                        && !reading.isHonoured()
                                        && reading.type() != EntityType.ORGANIZATION)
                .orElse(true);
    }

    private static void put(int from, int to, NameReadings readings) {
        readings.put(
                new NameReading(
                        from, to, EntityType.ORGANIZATION, DEFINED, MentionSource.HEAD_NOUN));
    }
}
