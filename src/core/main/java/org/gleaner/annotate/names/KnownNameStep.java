package org.gleaner.annotate.names;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.Gazetteer;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.Casing;
import org.gleaner.text.FormView;
import org.gleaner.text.WordTest;

/** Marks names of the gazetteer, and weighs them against the recognisers where the two differ. */
final class KnownNameStep implements NameStep {

    private static final double KNOWN = 0.9;
    private static final double KNOWN_AND_FOUND = 0.97;
    static final double USER = 0.99;

    /** Places that are given names or surnames too. */
    private static final Set<String> NAMESAKES = DataFile.words("lexicon/namesakes.txt");

    /** What a name in small letters is tagged as. */
    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN", "ADJ", "X", "INTJ", "ADV");

    private static final Set<String> CURRENCIES = Set.of("dollar", "dollars", "$", "cents");

    /** Whether a known name may begin with the word; not for those of users. */
    private static final WordTest MAY_BEGIN = new WordTest(Gazetteer.standard()::mayBeginWith);

    private final Gazetteer gazetteer;

    KnownNameStep(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public void apply(FormView words, NameReadings readings) {
        int token = 0;
        while (token < words.size()) {
            Optional<Gazetteer.Match> found =
                    words.at(token).isEmpty() || !mayBegin(words, token)
                            ? Optional.empty()
                            : find(words, token);
            if (found.isPresent()
                    && words.sameSentence(token, found.get().last())
                    && isLegible(words, token, found.get(), readings)) {
                put(words, token, found.get(), readings);
                token = found.get().last() + 1;
            } else {
                token++;
            }
        }
    }

    /**
     * What most words are refused by: it holds where the text goes on behind the word with neither
     * letter nor digit, and has the word as it stands.
     */
    private boolean mayBegin(FormView words, int token) {
        int end = words.tokens().end(token);
        return words.is(token, MAY_BEGIN)
                || gazetteer.hasUserNames()
                || !words.isAsInText(token)
                || end < words.text().length()
                        && Character.isLetterOrDigit(words.text().charAt(end));
    }

    private Optional<Gazetteer.Match> find(FormView words, int token) {
        boolean small = NOUNS.contains(words.tag(token)) && Casing.startsLower(words.at(token));
        return gazetteer
                .at(words.text(), words.tokens(), token)
                .or(
                        () ->
                                small
                                        ? gazetteer.inLowerCase(words.text(), words.tokens(), token)
                                        : Optional.empty());
    }

    /** In a sentence all in capitals "US" and "WHO" are words like others. */
    private static boolean isLegible(
            FormView words, int token, Gazetteer.Match match, NameReadings readings) {
        boolean dollar =
                match.known().type() == EntityType.LOCATION
                        && CURRENCIES.contains(words.lower(match.last() + 1))
                        && words.phrase(token, match.last()).length() <= 4;
        if (dollar) {
            readings.at(token)
                    .filter(reading -> reading.to() == match.last())
                    .ifPresent(readings::remove);
        }
        boolean acronym =
                words.isInAllCaps(token) && words.phrase(token, match.last()).length() <= 3;
        return match.known().fromUser() || !dollar && !acronym;
    }

    private static void put(
            FormView words, int from, Gazetteer.Match match, NameReadings readings) {
        NameReading known =
                new NameReading(
                        from,
                        match.last(),
                        match.known().type(),
                        match.known().fromUser() ? USER : KNOWN,
                        MentionSource.GAZETTEER);
        List<NameReading> others = readings.overlapping(known.from(), known.to());
        if (match.known().fromUser() || others.isEmpty()) {
            readings.put(known);
            return;
        }
        for (NameReading other : others) {
            if (other.from() == known.from() && other.to() == known.to()) {
                sameStretch(words, known, other, readings);
                return;
            }
            if (goesOnWithAnother(words, known, other)) {
                readings.remove(other);
                int next = known.to() + (words.lower(known.to() + 2).equals("the") ? 3 : 2);
                readings.put(other.with(Math.min(next, other.to()), other.to()));
                readings.put(known);
                return;
            }
            if (isAnother(words, known, other)) {
                readings.remove(other);
                readings.put(other.with(other.from(), known.from() - 2));
                readings.put(known);
                return;
            }
            if (other.contains(known)
                    || other.length() > known.length() && !known.contains(other)) {
                return;
            }
        }
        readings.put(known);
    }

    /** "Greenpeace" in "Department of Fisheries and Greenpeace". */
    private static boolean isAnother(FormView words, NameReading known, NameReading other) {
        return known.type() == EntityType.ORGANIZATION
                && other.type() == EntityType.ORGANIZATION
                && other.to() == known.to()
                && known.from() - other.from() > 2
                && words.at(known.from() - 1).equals("and")
                && words.is(other.from(), WordTests.HEAD_NOUN);
    }

    /**
     * A known organization that a recogniser ran on with: "European Parliament for the Democratic
     * Unionist Party".
     */
    private static boolean goesOnWithAnother(FormView words, NameReading known, NameReading other) {
        return known.type() == EntityType.ORGANIZATION
                && other.type() == EntityType.ORGANIZATION
                && other.from() == known.from()
                && other.to() > known.to() + 1
                && LinkWords.leadsToAnother(words.at(known.to() + 1))
                && !other.isFirm();
    }

    private static void sameStretch(
            FormView words, NameReading known, NameReading other, NameReadings readings) {
        if (known.type() == other.type()) {
            readings.put(other.confirmed(KNOWN_AND_FOUND, MentionSource.GAZETTEER));
            return;
        }
        boolean team =
                known.type() == EntityType.LOCATION
                        && other.type() == EntityType.ORGANIZATION
                        && !words.at(known.from()).matches("\\p{Lu}{3,}");
        boolean namesake =
                other.type() == EntityType.PERSON
                        && NAMESAKES.contains(words.at(known.from()))
                        && known.length() == 1;
        if (!(other.isFirm() && (team || namesake))) {
            readings.put(known);
        }
    }
}
