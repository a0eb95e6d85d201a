package org.gleaner.annotate.names;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.EntityType;
import org.gleaner.text.FormView;

/**
 * Builds names around their head noun: "Russian Council of Foreign Relations", "Ministry of Natural
 * Resources and Environment", "1972 Anti-Ballistic Missile Treaty", "Government of the Russian
 * Federation", "Arkhangelsk Region". Such a name takes over what recognisers made of its parts.
 */
final class HeadNounStep implements NameStep {

    private static final Set<String> PREPOSITIONS = Set.of("of", "for", "on", "against", "to");
    private static final Set<String> INNER =
            Set.of("of", "for", "on", "with", "in", "to", "against", "the", "and", "&");
    private static final Set<String> NO_MODIFIER =
            Set.of("DET", "ADP", "PRON", "AUX", "CCONJ", "SCONJ", "VERB", "ADV", "INTJ", "PART");
    private static final Set<String> OPENERS = DataFile.words("names/openers.txt");
    private static final int LONGEST = 24;
    private static final double CONFIDENCE = 0.8;

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (int token = 0; token < words.size(); token++) {
            Optional<HeadNouns.Head> head = HeadNouns.of(words.at(token));
            if (head.isPresent() && !words.isShouted(token)) {
                grow(words, token, head.get(), readings);
            }
        }
    }

    private static void grow(FormView words, int at, HeadNouns.Head head, NameReadings readings) {
        int from = head.before() ? before(words, at, head, readings) : at;
        int to = head.after() ? after(words, at, head, readings) : at;
        if (to == at
                && HeadNouns.isHead(words.at(at + 1))
                && words.sameSentence(at, at + 1)
                && head.before()) {
            return;
        }
        boolean constitution = words.at(at).equals("Constitution");
        if (from == to && !constitution || from < at && to == at && allBare(words, from, at)) {
            return;
        }
        if (from == at
                && to > at
                && words.at(at).equals("Government")
                && !namesPlace(words, at, to, readings)) {
            return;
        }
        NameReading made = new NameReading(from, to, head.type(), CONFIDENCE, "head-noun");
        for (NameReading other : readings.overlapping(from, to)) {
            if (other.from() == from
                    && other.to() == to
                    && other.type() == head.type()
                    && !other.isKnown()) {
                readings.put(
                        other.with(
                                other.type(),
                                other.confidence(),
                                other.annotator() + "+head-noun"));
                return;
            }
            if (other.contains(made)
                    && (other.length() > made.length()
                            || other.type() == made.type()
                            || other.isKnown())
                    && !opensWithBareNoun(words, other, made)) {
                return;
            }
            if (!made.contains(other)) {
                if (other.to() > to && other.isKnown()) {
                    return;
                }
                if (other.type() == head.type() && to - other.from() < LONGEST) {
                    made = made.with(Math.min(made.from(), other.from()), made.to());
                }
            }
        }
        boolean confirmed =
                readings.overlapping(made.from(), made.to()).stream()
                        .anyMatch(other -> other.type() == head.type() && other.isFirm());
        readings.put(confirmed ? made.with(made.type(), NameReading.FIRM, "head-noun") : made);
    }

    /**
     * "Meeting of Commission for ..." in a heading: what the recogniser took in before the name is
     * none of it.
     */
    private static boolean opensWithBareNoun(FormView words, NameReading other, NameReading made) {
        return other.from() < made.from()
                && other.to() <= made.to()
                && CommonNouns.contains(words.at(other.from()))
                && words.at(made.from() - 1).equals("of");
    }

    private static boolean allBare(FormView words, int from, int at) {
        for (int token = from; token < at; token++) {
            if (!CommonNouns.contains(words.at(token))
                    && !TitleLexicon.isModifier(words.at(token))
                    && !words.at(token).equals("-")) {
                return false;
            }
        }
        return true;
    }

    private static boolean namesPlace(FormView words, int at, int to, NameReadings readings) {
        return readings.overlapping(at + 1, to).stream()
                .anyMatch(reading -> reading.type() == EntityType.LOCATION);
    }

    /** The first of the capitalised words that stand before the head and belong to it. */
    private static int before(FormView words, int at, HeadNouns.Head head, NameReadings readings) {
        int from = at;
        while (words.sameSentence(at, from - 1) && at - from < 8) {
            int token = from - 1;
            boolean ordinal = words.at(token).matches("\\d{1,3}(st|nd|rd|th)");
            boolean joined =
                    words.at(token).equals("-")
                            && words.sameSentence(at, token - 1)
                            && words.isCapitalised(token - 1)
                            && !words.isSpacedFromPrevious(token);
            boolean and = words.at(token).equals("&") && words.isCapitalised(token - 1);
            if (joined || and) {
                from = token - 1;
            } else if (ordinal
                    || words.isCapitalised(token) && isModifier(words, token, readings)) {
                from = token;
            } else {
                break;
            }
        }
        boolean dated =
                head.type() == EntityType.LAW
                        && words.sameSentence(at, from - 1)
                        && words.isYear(from - 1)
                        && !words.at(from - 2).equals(",");
        if (dated && from < at) {
            return from - 1;
        }
        while (from < at
                && (CommonNouns.contains(words.at(from)) && TitleLexicon.isHead(words.at(from))
                        || words.at(from).equals("-"))) {
            from++;
        }
        return from;
    }

    private static boolean isModifier(FormView words, int token, NameReadings readings) {
        String word = words.at(token);
        boolean opensSentence = token == words.first(token);
        if (TitleLexicon.isHead(word)
                || TitleLexicon.isHonorific(word) && word.endsWith(".")
                || opensSentence && NO_MODIFIER.contains(words.tag(token))) {
            return false;
        }
        if (OPENERS.contains(words.lower(token))) {
            return false;
        }
        return readings.at(token)
                .filter(
                        reading ->
                                reading.type() == EntityType.PERSON
                                                && reading.isFirm()
                                                && reading.length() > 1
                                        || reading.type() == EntityType.EVENT)
                .isEmpty();
    }

    /**
     * The last word of what goes on after the head: "of Culture", "on the Prohibition of ... and on
     * Their Destruction".
     */
    private static int after(FormView words, int at, HeadNouns.Head head, NameReadings readings) {
        int to = at;
        int token = at + 1;
        if (!words.sameSentence(at, token) || !PREPOSITIONS.contains(words.at(token))) {
            return at;
        }
        while (words.sameSentence(at, token) && token - at < LONGEST) {
            if (words.isCapitalised(token)
                    && !startsSomethingElse(words, token, at, to, readings)) {
                to = token++;
            } else if (words.at(token).equals("-")
                    && !words.isSpacedFromPrevious(token)
                    && words.sameSentence(at, token + 1)
                    && Character.isLetterOrDigit(words.at(token + 1).charAt(0))) {
                to = token + 1;
                token += 2;
            } else {
                int next = connector(words, token, at, to, head, readings);
                if (next < 0) {
                    break;
                }
                token = next;
            }
        }
        return to;
    }

    /**
     * The capitalised word after the connecting words at {@code token}; -1 if they do not go on
     * with the name.
     */
    private static int connector(
            FormView words, int token, int at, int to, HeadNouns.Head head, NameReadings readings) {
        int next = token;
        boolean and = false;
        boolean comma = false;
        boolean more = false;
        while (words.sameSentence(at, next)
                && next - token < 3
                && (INNER.contains(words.at(next)) || words.at(next).equals(","))) {
            and |= words.at(next).equals("and") || words.at(next).equals("&");
            comma |= words.at(next).equals(",");
            more |= !and && !comma && !words.at(next).equals("the");
            next++;
        }
        if (next == token || !words.sameSentence(at, next) || !words.isCapitalised(next)) {
            return -1;
        }
        boolean law = head.type() == EntityType.LAW;
        if (!head.list() && to == at && words.at(token).equals("for") && !law) {
            return -1;
        }
        boolean endsInPlace =
                to > at
                        && readings.at(to)
                                .filter(reading -> reading.type() != EntityType.ORGANIZATION)
                                .isPresent();
        if (words.at(token).equals("the")
                || words.at(token).equals("in")
                        && !law
                        && head.type() != EntityType.EVENT
                        && !(to > at
                                && head.list()
                                && readings.at(next).isEmpty()
                                && !readings.at(to).map(NameReading::isKnown).orElse(false))) {
            return -1;
        }
        if ((and || comma)
                && (!head.list()
                        || endsInPlace
                        || to == at
                        || next - token > 1 && !law && !comma)) {
            return -1;
        }
        if (comma && !and && !leadsToAnd(words, next)) {
            return -1;
        }
        if (words.at(token).equals("to") && to > at || words.at(token).equals("with") && to == at) {
            return -1;
        }
        boolean newName =
                (and || comma)
                        && (readings.at(next)
                                        .filter(
                                                reading ->
                                                        reading.type() != EntityType.ORGANIZATION)
                                        .isPresent()
                                || hasHead(words, next) && !law
                                || TitleLexicon.isHead(words.at(next)));
        return newName ? -1 : next;
    }

    private static boolean leadsToAnd(FormView words, int token) {
        for (int i = token; words.sameSentence(token, i) && i - token < 10; i++) {
            if (words.at(i).equals("and")) {
                return words.isCapitalised(i + 1);
            }
            if (!words.isCapitalised(i) && !words.at(i).equals(",") && !words.at(i).equals("of")) {
                return false;
            }
        }
        return false;
    }

    private static boolean hasHead(FormView words, int token) {
        for (int i = token;
                words.sameSentence(token, i) && i - token < 8 && words.isCapitalised(i);
                i++) {
            if (HeadNouns.isHead(words.at(i))) {
                return true;
            }
        }
        return false;
    }

    /** A person's name or title after "of": "Bank of Russia Governor Elvira Nabiullina". */
    private static boolean startsSomethingElse(
            FormView words, int token, int at, int to, NameReadings readings) {
        boolean title =
                TitleLexicon.isHead(words.at(token)) && to > at && words.isCapitalised(token - 1);
        boolean person =
                readings.at(token)
                        .filter(
                                reading ->
                                        reading.type() == EntityType.PERSON
                                                && reading.isFirm()
                                                && reading.length() > 1)
                        .isPresent();
        List<NameReading> before = to > at ? readings.overlapping(to, to) : List.of();
        boolean afterPlace =
                !before.isEmpty()
                        && before.get(0).to() == to
                        && before.get(0).type() == EntityType.LOCATION
                        && to == token - 1;
        return title || person || afterPlace;
    }
}
