package org.gleaner.annotate.names;

import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.HeadNouns;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;

/**
 * Builds names around their head noun: "Russian Council of Foreign Relations", "Ministry of Natural
 * Resources and Environment", "1972 Anti-Ballistic Missile Treaty", "Government of the Russian
 * Federation", "Arkhangelsk Region". Such a name takes over what recognisers made of its parts.
 */
final class HeadNounStep implements NameStep {

    private static final MentionSource SOURCE = MentionSource.HEAD_NOUN;
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "its", "our", "'s");
    private static final Set<String> BODY_PAIRS = DataFile.words("names/body-pairs.txt");
    private static final int LONGEST = 24;

    /** How many words before a name tell a headline. */
    private static final int NEAR = 4;

    private static final double CONFIDENCE = 0.8;

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (int token : words.where(WordTests.HEAD_NOUN)) {
            if (!words.isInAllCaps(token) && !isGivenName(words, token)) {
                build(words, token, HeadNouns.of(words.at(token)).orElseThrow(), readings);
            }
        }
    }

    /**
     * "Two Brothers Indicted in [Texas Crypto Scheme]": most words before it have a capital too.
     */
    private static boolean isInHeadline(FormView words, int from) {
        int capitals = 0;
        for (int token = from - 1; token >= from - NEAR; token--) {
            capitals += words.sameSentence(token, from) && words.isCapitalized(token) ? 1 : 0;
        }
        return capitals > NEAR / 2 && !DETERMINERS.contains(words.lower(from - 1));
    }

    /** "Florist [Bill] Semple". */
    private static boolean isGivenName(FormView words, int token) {
        return words.is(token, WordTests.FIRST_NAME)
                && words.isCapitalized(token + 1)
                && words.sameSentence(token, token + 1)
                && words.tag(token + 1).equals("PROPN");
    }

    private static void build(FormView words, int at, HeadNouns.Head head, NameReadings readings) {
        int from = head.before() ? new HeadNounModifiers(words, readings, at, head).first() : at;
        int to = head.after() ? new HeadNounComplement(words, readings, at, head).last() : at;
        boolean name =
                !belongsToNextHead(words, at, to, head)
                        && (!isCommon(words, at, from, to, head)
                                || from < at && isBeforePlace(words, from, to, readings))
                        && !lacksPlace(at, from, to, head, readings)
                        && !isCall(words, to, head)
                        && !(head.type() == EntityType.PRODUCT && isInHeadline(words, from));
        if (name) {
            place(
                    words,
                    head,
                    new NameReading(from, to, type(words, at, head), CONFIDENCE, SOURCE),
                    readings);
        }
    }

    /** "Defence" of "Defence Committee Board": the last of the heads makes the name. */
    private static boolean belongsToNextHead(FormView words, int at, int to, HeadNouns.Head head) {
        return to == at
                && words.is(at + 1, WordTests.HEAD_NOUN)
                && words.sameSentence(at, at + 1)
                && head.before();
    }

    /** "the Ministry", "Federal Ministry": nothing says which one. */
    private static boolean isCommon(FormView words, int at, int from, int to, HeadNouns.Head head) {
        return from == to && !head.alone() || from < at && to == at && allCommon(words, from, at);
    }

    /** What the head makes of a name; a place with a service in it is a body: "Water District". */
    private static EntityType type(FormView words, int at, HeadNouns.Head head) {
        return head.type() == EntityType.LOCATION
                        && BODY_PAIRS.contains(words.at(at - 1) + " " + words.at(at))
                ? EntityType.ORGANIZATION
                : head.type();
    }

    /** "Second Quarter Earnings Conference Call". */
    private static boolean isCall(FormView words, int to, HeadNouns.Head head) {
        return head.type() == EntityType.EVENT
                && words.lower(to + 1).equals("call")
                && words.sameSentence(to, to + 1);
    }

    private static boolean allCommon(FormView words, int from, int at) {
        for (int token = from; token < at; token++) {
            if (!words.is(token, WordTests.COMMON_NOUN)
                    && !TitleLexicon.isModifier(words.at(token))
                    && !words.at(token).equals("-")) {
                return false;
            }
        }
        return true;
    }

    /** "Government of National Unity". */
    private static boolean lacksPlace(
            int at, int from, int to, HeadNouns.Head head, NameReadings readings) {
        return head.needsPlace()
                && from == at
                && to > at
                && readings.overlapping(at + 1, to).stream()
                        .noneMatch(reading -> reading.type() == EntityType.LOCATION);
    }

    /** Puts the name in the place of what was read of its parts, unless that is better. */
    private static void place(
            FormView words, HeadNouns.Head head, NameReading found, NameReadings readings) {
        NameReading made = found;
        for (NameReading other : readings.overlapping(found.from(), found.to())) {
            if (isSame(other, found) && !other.isKnown()) {
                readings.put(other.confirmed(other.confidence(), SOURCE));
                return;
            }
            if (goesOnWithPlace(words, other, made)) {
                readings.put(
                        new NameReading(other.from(), other.to(), made.type(), CONFIDENCE, SOURCE));
                return;
            }
            if (isBetter(words, other, made) || endsLaterAsKnown(other, made)) {
                return;
            }
            if (!made.contains(other)
                    && other.type() == head.type()
                    && made.to() - other.from() < LONGEST) {
                made = made.with(Math.min(made.from(), other.from()), made.to());
            }
        }
        boolean confirmed =
                readings.overlapping(made.from(), made.to()).stream()
                        .anyMatch(other -> other.type() == head.type() && other.isFirm());
        readings.put(confirmed ? made.with(NameReading.FIRM) : made);
    }

    /** "[Trinity College] Galway", read as a place as a whole. */
    private static boolean goesOnWithPlace(FormView words, NameReading other, NameReading made) {
        return made.type() == EntityType.ORGANIZATION
                && goesOn(words, other, made.from(), made.to());
    }

    private static boolean goesOn(FormView words, NameReading other, int from, int to) {
        return other.type() == EntityType.LOCATION
                && !other.isKnown()
                && other.from() == from
                && other.to() == to + 1
                && words.is(other.to(), WordTests.PLACE);
    }

    private static boolean isBeforePlace(FormView words, int from, int to, NameReadings readings) {
        return readings.at(from).filter(other -> goesOn(words, other, from, to)).isPresent();
    }

    private static boolean isSame(NameReading other, NameReading found) {
        return other.from() == found.from()
                && other.to() == found.to()
                && other.type() == found.type();
    }

    private static boolean isBetter(FormView words, NameReading other, NameReading made) {
        return other.contains(made)
                && (other.length() > made.length()
                        || other.type() == made.type()
                        || other.isKnown())
                && !opensWithCommonNoun(words, other, made);
    }

    private static boolean endsLaterAsKnown(NameReading other, NameReading made) {
        return !made.contains(other) && other.to() > made.to() && other.isKnown();
    }

    /**
     * "Meeting of Commission for ..." in a heading: what the recogniser took in before the name is
     * not part of it.
     */
    private static boolean opensWithCommonNoun(
            FormView words, NameReading other, NameReading made) {
        return other.from() < made.from()
                && other.to() <= made.to()
                && words.is(other.from(), WordTests.COMMON_NOUN)
                && words.at(made.from() - 1).equals("of");
    }
}
