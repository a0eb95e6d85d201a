package org.gleaner.annotate.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;

/**
 * Reads a name as what the noun behind its comma or "is" says: "Velmora, a village of 300",
 * "Zelvatin, a new drug made by Norpharm", "Lanto is Peru's largest platform for freight". A name
 * of more words only as a body of a kind that no person is called by, and if it begins with no
 * given name. Not "Zork, a town councillor".
 */
final class KindStep implements NameStep {

    private static final Map<String, Kind> KINDS = new HashMap<>();
    private static final Set<String> ARTICLES =
            Set.of("a", "an", "the", "another", "one", "our", "its", "their");
    private static final Set<String> BEING = Set.of(",", "is", "was");
    private static final Set<String> INSIDE = Set.of("ADJ", "NOUN", "PROPN", "ADV", "NUM");
    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "ADJ");
    private static final Set<String> OWNERS =
            Set.of("his", "her", "its", "their", "our", "my", "'s", "a", "an", "the", "another");
    private static final Set<String> ENDS = Set.of(",", ".", ";", ")");
    private static final double CUED = 0.85;
    private static final int LONGEST = 7;
    private static final int LONGEST_NAME = 3;

    static {
        for (List<String> row : DataFile.rows("names/kinds.tsv", 3)) {
            KINDS.put(
                    row.get(0),
                    new Kind(
                            EntityType.valueOf(row.get(1)),
                            row.get(2).equals("yes"),
                            row.get(2).equals("people")));
        }
    }

    /**
     * What a noun makes of a name, whether of names of several words too, and whether people are
     * called so.
     */
    private record Kind(EntityType type, boolean several, boolean people) {}

    @Override
    public void apply(FormView words, NameReadings readings) {
        SingleWords single = SingleWords.of(words, readings);
        int done = -1;
        for (int token : words.capitals()) {
            if (token > done) {
                done = read(words, single, token, readings);
            }
        }
    }

    /** Reads the name that begins at a token, and returns its last. */
    private static int read(FormView words, SingleWords single, int from, NameReadings readings) {
        int to = readings.at(from).map(NameReading::to).orElse(from);
        if (isOpenModel(words, from, readings)) {
            kind(words, from + 1)
                    .filter(kind -> kind.type() == EntityType.PRODUCT)
                    .ifPresent(kind -> put(words, from, from + 1, kind, readings));
            return Math.max(from, to);
        }
        int unread = CompanyCueStep.unreadEnd(words, from, readings);
        if (unread > from) {
            nounBefore(words, from)
                    .or(() -> kind(words, unread))
                    .filter(kind -> kind.several() && kind.type() == EntityType.ORGANIZATION)
                    .ifPresent(kind -> put(words, from, unread, kind, readings));
            return unread;
        }
        if (single.mayBecome(from)) {
            kind(words, from)
                    .or(() -> kindBefore(words, from, from).filter(Kind::several))
                    .ifPresent(kind -> put(words, from, from, kind, readings));
        } else if (to > from && isOpenBody(words, readings.at(from).get())) {
            boolean person =
                    readings.at(from).get().type() == EntityType.PERSON
                            && readings.at(from).get().isAgreed();
            nounBefore(words, from)
                    .filter(kind -> !(person && kind.people()))
                    .or(() -> kindBefore(words, from, to).filter(Kind::several))
                    .or(() -> kind(words, to).filter(Kind::several))
                    .ifPresent(kind -> put(words, from, to, kind, readings));
        }
        return Math.max(from, to);
    }

    private static void put(FormView words, int from, int to, Kind kind, NameReadings readings) {
        readings.say(words.phrase(from, to), kind.type());
        readings.put(new NameReading(from, to, kind.type(), CUED, MentionSource.CUE));
    }

    /** "Corvana X5": a name that nobody knows, and a number. */
    private static boolean isOpenModel(FormView words, int name, NameReadings readings) {
        return ProductStep.isModel(words, name + 1)
                && readings.at(name).filter(NameReading::isKnown).isEmpty();
    }

    /** A name of two or three words that the recognisers may have taken for a person or place. */
    private static boolean isOpenBody(FormView words, NameReading reading) {
        return reading.length() <= LONGEST_NAME
                && (reading.type() == EntityType.PERSON || reading.type() == EntityType.LOCATION)
                && !reading.isSettled()
                && !words.is(reading.from(), WordTests.FIRST_NAME)
                && !KnownPlaces.isTown(words.phrase(reading.from(), reading.to()));
    }

    /** "start-up" whole. */
    private static String noun(FormView words, int last) {
        boolean joined =
                words.at(last - 1).equals("-")
                        && !words.isSpacedFromPrevious(last)
                        && words.sameSentence(last - 2, last);
        return (joined ? words.lower(last - 2) + "-" : "") + words.lower(last);
    }

    /** "the [NGO] Jashyl Döbö", "Polish sensor [maker] Czujka": right before a body's name. */
    private static Optional<Kind> nounBefore(FormView words, int from) {
        boolean noun =
                words.sameSentence(from - 1, from)
                        && NOMINAL.contains(words.tag(from - 1))
                        && (!words.isCapitalized(from - 1)
                                || words.at(from - 1).equals("NGO")
                                || from - 1 == words.first(from))
                        && !words.is(from, WordTests.GIVEN_NAME);
        return noun
                ? Optional.ofNullable(KINDS.get(noun(words, from - 1)))
                        .filter(kind -> kind.type() == EntityType.ORGANIZATION)
                        .map(kind -> new Kind(kind.type(), true, kind.people()))
                : Optional.empty();
    }

    /**
     * "his boyhood [club], Kalmar Södra", "The mothers' [collective], Cospe Kayar, said"; not "the
     * Osun State University, Osogbo".
     */
    private static Optional<Kind> kindBefore(FormView words, int from, int to) {
        int noun = from - 2;
        boolean apart =
                words.at(from - 1).equals(",")
                        && words.sameSentence(noun, from)
                        && !words.isCapitalized(noun)
                        && (!words.sameSentence(to, to + 1) || ENDS.contains(words.at(to + 1)));
        if (!apart) {
            return Optional.empty();
        }
        int start = noun - 1;
        while (start > noun - LONGEST_NAME
                && words.sameSentence(start, noun)
                && !OWNERS.contains(words.lower(start))
                && INSIDE.contains(words.tag(start))) {
            start--;
        }
        boolean owned = OWNERS.contains(words.lower(start)) && !words.lower(start - 1).equals("of");
        return owned ? Optional.ofNullable(KINDS.get(words.lower(noun))) : Optional.empty();
    }

    /** What the last of the nouns behind the name says: "Swiss [maker] of watches". */
    private static Optional<Kind> kind(FormView words, int name) {
        int article = name + 2;
        if (!words.sameSentence(name, article + 1) || !BEING.contains(words.at(name + 1))) {
            return Optional.empty();
        }
        boolean owned =
                words.isCapitalized(article)
                        && !words.at(name + 1).equals(",")
                        && isOwner(words, article);
        if (!owned && !ARTICLES.contains(words.at(article))) {
            return Optional.empty();
        }
        int noun = -1;
        for (int token = article + 1;
                token <= article + LONGEST
                        && words.sameSentence(article, token)
                        && isInside(words, token);
                token++) {
            noun = words.tag(token).equals("NOUN") && !words.isCapitalized(token) ? token : -1;
        }
        return noun < 0 || isSubject(words, article, noun)
                ? Optional.empty()
                : Optional.ofNullable(KINDS.get(words.lower(noun)));
    }

    /** "Founded in 1926 by Zork, the company is in Tampere": a new clause, and no apposition. */
    private static boolean isSubject(FormView words, int article, int noun) {
        return words.at(article - 1).equals(",")
                && !words.at(article).startsWith("a")
                && words.sameSentence(noun, noun + 1)
                && words.tag(noun + 1).equals("AUX");
    }

    /** "Peru's" or "Latin America's". */
    private static boolean isOwner(FormView words, int token) {
        return words.at(token + 1).equals("'s") || words.at(token + 2).equals("'s");
    }

    private static boolean isInside(FormView words, int token) {
        return INSIDE.contains(words.tag(token))
                || words.at(token).equals("-")
                || words.at(token).equals("'s")
                || words.tag(token).equals("VERB") && words.at(token).endsWith("ed");
    }
}
