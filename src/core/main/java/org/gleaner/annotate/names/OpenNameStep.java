package org.gleaner.annotate.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gleaner.lexicon.BodyEnds;
import org.gleaner.lexicon.Countries;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.Casing;
import org.gleaner.text.FormView;

/**
 * Makes a place or body of what recognisers took for a person, where no word of the name is a given
 * name and all its mentions together say so: "the Bheri bus accident", "their union, Merja
 * Kalastajat". Not who has a title, an age or a surname that the text uses alone. So it does with
 * what they took for a body, "the Três Barras mill", and with capitals that they left out.
 */
final class OpenNameStep implements NameStep {

    private static final double CUED = 0.82;
    private static final int ENOUGH = 2;
    private static final int LONGEST = 4;

    /** How many letters a name of one word has more than. */
    private static final int SHORTEST = 3;

    private static final Set<String> IN = Set.of("in", "near", "outside");

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
        boolean sport = ClubStep.isOfSport(words);
        for (NameReading reading : readings.all()) {
            if (isBodyByEnd(words, reading)) {
                readings.put(reading.with(EntityType.ORGANIZATION, CUED, MentionSource.CUE));
            }
        }
        for (List<NameReading> mentions : bodies(words, readings).values()) {
            retypeBody(words, mentions, sport, readings);
        }
        for (List<NameReading> mentions : unread(words, readings).values()) {
            name(words, mentions, readings);
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

    /**
     * What recognisers alone took for bodies, by name; without those that another step spoke for.
     */
    private static Map<String, List<NameReading>> bodies(FormView words, NameReadings readings) {
        Map<String, List<NameReading>> bodies = new LinkedHashMap<>();
        for (NameReading reading : readings.all()) {
            if (reading.type() == EntityType.ORGANIZATION) {
                bodies.computeIfAbsent(
                                words.phrase(reading.from(), reading.to()),
                                name -> new ArrayList<>())
                        .add(reading);
            }
        }
        bodies.values()
                .removeIf(mentions -> !mentions.stream().allMatch(body -> isWeak(words, body)));
        return bodies;
    }

    /** "Tarvin Health", read as a place: it ends as bodies do. */
    private static boolean isBodyByEnd(FormView words, NameReading reading) {
        return reading.type() == EntityType.LOCATION
                && reading.length() > 1
                && reading.isBare()
                && (BodyEnds.contains(words.at(reading.to()))
                        || words.is(reading.to(), WordTests.COMPANY_END))
                && !KnownPlaces.isPlace(words.phrase(reading.from(), reading.to()));
    }

    private static boolean isWeak(FormView words, NameReading body) {
        return body.isBare()
                && body.length() < LONGEST
                && !Casing.isOnlyCapitals(words.at(body.to()))
                && !words.is(body.to(), WordTests.HEAD_NOUN)
                && !words.is(body.to(), WordTests.COMPANY_END)
                && !CompanyEndStep.isEnd(words.at(body.to()));
    }

    /** A place of what only places are said of; a town that lists have, behind "in" or "from". */
    private static void retypeBody(
            FormView words, List<NameReading> mentions, boolean sport, NameReadings readings) {
        NameReading first = mentions.get(0);
        boolean town = !sport && KnownPlaces.isTown(words.phrase(first.from(), first.to()));
        NameEvidence evidence = new NameEvidence(words);
        boolean led = false;
        for (NameReading mention : mentions) {
            evidence.read(mention);
            led |= town && IN.contains(words.lower(mention.from() - 1));
            led |= endsPlaces(words, mention, readings);
        }
        int others = evidence.of(EntityType.ORGANIZATION) + evidence.of(EntityType.PRODUCT);
        int place = evidence.of(EntityType.LOCATION) - others;
        if (others == 0 && (led || town && place > 0)
                || place >= (town ? ENOUGH : MORE) && evidence.isStrong()) {
            for (NameReading mention : mentions) {
                readings.put(mention.with(EntityType.LOCATION, CUED, MentionSource.CUE));
            }
        }
    }

    /** "Lomas Altas" of "in Piura, Tacna and Lomas Altas,". */
    private static boolean endsPlaces(FormView words, NameReading mention, NameReadings readings) {
        NameReading before = readings.at(mention.from() - 2).orElse(null);
        String next = words.at(mention.to() + 1);
        if (before == null
                || before.type() != EntityType.LOCATION
                || !words.at(mention.from() - 1).equals("and")
                || words.sameSentence(mention.to(), mention.to() + 1)
                        && Character.isLetterOrDigit(next.charAt(0))) {
            return false;
        }
        NameReading first = readings.at(before.from() - 2).orElse(before);
        return words.sameSentence(first.from() - 1, mention.to())
                && first.type() == EntityType.LOCATION
                && IN.contains(words.lower(first.from() - 1));
    }

    /** Runs of capitals that nobody read, by name, behind the first word of a sentence. */
    private static Map<String, List<NameReading>> unread(FormView words, NameReadings readings) {
        Map<String, List<NameReading>> runs = new LinkedHashMap<>();
        int done = -1;
        for (int token : words.capitals()) {
            if (token <= done || !readings.isFree(token, token)) {
                continue;
            }
            int to = CompanyCueStep.unreadEnd(words, token, readings);
            done = Math.max(token, to);
            if (to >= token && mayBeName(words, token, to)) {
                runs.computeIfAbsent(words.phrase(token, to), name -> new ArrayList<>())
                        .add(
                                new NameReading(
                                        token,
                                        to,
                                        EntityType.ORGANIZATION,
                                        CUED,
                                        MentionSource.CUE));
            }
        }
        return runs;
    }

    private static boolean mayBeName(FormView words, int from, int to) {
        return (to > from || from > words.first(from) && words.at(from).length() > SHORTEST)
                && words.at(to).length() > 2
                && !words.hasSmall(words.lower(to))
                && !words.hasSmall(words.lower(from))
                && !words.is(to, WordTests.COMMON_NOUN)
                && !words.is(to, WordTests.HEAD_NOUN)
                && !words.is(to, WordTests.OFFICE)
                && !words.isLower(to, WordTests.OFFICE_FIELD)
                && !words.isLower(from, WordTests.CALENDAR_NAME)
                && !words.isLower(to, WordTests.CALENDAR_NAME)
                && !(words.sameSentence(to, to + 1) && words.isCapitalized(to + 1));
    }

    private static void name(FormView words, List<NameReading> mentions, NameReadings readings) {
        NameEvidence evidence = new NameEvidence(words);
        mentions.forEach(evidence::read);
        EntityType best = best(evidence);
        boolean single = mentions.get(0).length() == 1;
        int most = best == null ? 0 : evidence.of(best) - evidence.of(EntityType.PERSON);
        if (evidence.isStrong() && most >= (single ? MORE : ENOUGH)) {
            for (NameReading mention : mentions) {
                readings.put(mention.with(best, CUED, MentionSource.CUE));
            }
        }
    }

    /** The type that most speaks for, if one does more than each other; else null. */
    private static EntityType best(NameEvidence evidence) {
        EntityType best = null;
        boolean even = false;
        for (EntityType type : OTHERS) {
            int lead = best == null ? 1 : evidence.of(type) - evidence.of(best);
            even = lead == 0 || lead < 0 && even;
            best = lead > 0 ? type : best;
        }
        return even ? null : best;
    }

    private static void retype(FormView words, List<NameReading> mentions, NameReadings readings) {
        NameEvidence evidence = new NameEvidence(words);
        mentions.forEach(evidence::read);
        EntityType now = mentions.get(0).type();
        EntityType best = best(evidence);
        if (best == null) {
            return;
        }
        boolean given = words.is(mentions.get(0).from(), WordTests.GIVEN_NAME);
        int least = given ? MUCH : now == EntityType.PERSON ? ENOUGH : MORE;
        int most = evidence.of(best) - evidence.of(now) - evidence.of(EntityType.PERSON);
        if (evidence.isStrong() && best != now && most >= least) {
            for (NameReading mention : mentions) {
                readings.put(mention.with(best, CUED, MentionSource.CUE));
            }
        }
    }
}
