package org.gleaner.annotate.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gleaner.lexicon.Countries;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;

/**
 * Makes a place or body of what recognisers took for a person, where no word of the name is a given
 * name and all its mentions together say so: "the Bheri bus accident", "their union, Merja
 * Kalastajat". Not who has a title, an age or a surname that the text uses alone.
 */
final class OpenNameStep implements NameStep {

    private static final double CUED = 0.82;
    private static final int ENOUGH = 2;
    private static final int LONGEST = 4;

    /** For what recognisers took for a place. */
    private static final int MORE = 3;

    private static final List<EntityType> OTHERS =
            List.of(EntityType.LOCATION, EntityType.ORGANIZATION, EntityType.PRODUCT);

    /** For a word that is a given name somewhere in the world. */
    private static final int MUCH = 4;

    @Override
    public void apply(FormView words, NameReadings readings) {
        Set<String> parts = new HashSet<>();
        Map<String, List<NameReading>> names = new LinkedHashMap<>();
        for (NameReading reading : readings.all()) {
            if (reading.type() == EntityType.PERSON || isOddPlace(words, reading)) {
                names.computeIfAbsent(
                                words.phrase(reading.from(), reading.to()),
                                name -> new ArrayList<>())
                        .add(reading);
                if (reading.length() > 1 && reading.type() == EntityType.PERSON) {
                    for (int token = reading.from(); token <= reading.to(); token++) {
                        parts.add(words.at(token));
                    }
                }
            }
        }
        for (List<NameReading> mentions : names.values()) {
            if (isOpen(words, mentions, parts, names.keySet())) {
                retype(words, mentions, readings);
            }
        }
    }

    /** A place that no list has: "Sportposten" in "a report in Sportposten". */
    private static boolean isOddPlace(FormView words, NameReading reading) {
        return reading.type() == EntityType.LOCATION
                && !KnownPlaces.isPlace(words.phrase(reading.from(), reading.to()))
                && !words.is(reading.to(), WordTests.HEAD_NOUN);
    }

    private static boolean isOpen(
            FormView words, List<NameReading> mentions, Set<String> parts, Set<String> names) {
        EntityType type = mentions.get(0).type();
        return mentions.stream()
                .allMatch(
                        mention -> mention.type() == type && isOpen(words, mention, parts, names));
    }

    private static boolean isOpen(
            FormView words, NameReading mention, Set<String> parts, Set<String> names) {
        int from = mention.from();
        boolean sure =
                mention.isSettled()
                        || mention.isRuler()
                        || mention.isListed()
                        || mention.length() > LONGEST;
        boolean part =
                mention.length() == 1
                        ? parts.contains(words.at(from))
                        : names.contains(words.at(mention.to()));
        return !sure
                && !part
                && !hasGivenName(words, mention)
                && Countries.of(words.at(from)).isEmpty()
                && !isTitled(words, from)
                && !isAged(words, mention.to());
    }

    private static boolean hasGivenName(FormView words, NameReading mention) {
        for (int token = mention.from(); token <= mention.to(); token++) {
            if (words.is(token, WordTests.FIRST_NAME)) {
                return true;
            }
        }
        return false;
    }

    /** "goalkeeper Lars Moe"; an initial is one too. */
    private static boolean isTitled(FormView words, int from) {
        return words.at(from).length() < 3
                || words.sameSentence(from - 1, from) && words.is(from - 1, WordTests.TITLE);
    }

    /** "Mele Fonua, 42, of". */
    private static boolean isAged(FormView words, int to) {
        String age = words.at(to + 2);
        return words.sameSentence(to, to + 2)
                && words.at(to + 1).equals(",")
                && age.length() <= 2
                && !age.isEmpty()
                && Character.isDigit(age.charAt(0));
    }

    private static void retype(FormView words, List<NameReading> mentions, NameReadings readings) {
        NameEvidence evidence = new NameEvidence(words);
        mentions.forEach(evidence::read);
        EntityType now = mentions.get(0).type();
        EntityType best = null;
        boolean even = false;
        for (EntityType type : OTHERS) {
            int lead = best == null ? 1 : evidence.of(type) - evidence.of(best);
            even = lead == 0 || lead < 0 && even;
            best = lead > 0 ? type : best;
        }
        boolean given = words.is(mentions.get(0).from(), WordTests.GIVEN_NAME);
        int least = given ? MUCH : now == EntityType.PERSON ? ENOUGH : MORE;
        int most = evidence.of(best) - evidence.of(now) - evidence.of(EntityType.PERSON);
        if (evidence.isStrong() && !even && best != now && most >= least) {
            for (NameReading mention : mentions) {
                readings.put(mention.with(best, CUED, MentionSource.CUE));
            }
        }
    }
}
