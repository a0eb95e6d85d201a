package org.gleaner.annotate.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.gleaner.lexicon.BodyEnds;
import org.gleaner.lexicon.Countries;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.ForeignHeads;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;

/**
 * Reads the first word of a company's full name as that company: "Harding has lost two clients"
 * after "Harding Media Group". Not so where the text names a person of that name. With a word for a
 * part of a company, "Beam Freight" is one.
 */
final class ShortCompanyStep implements NameStep {

    private static final Set<String> UNIT_ENDS = DataFile.words("names/unit-ends.txt");
    private static final Set<String> PARTICLES = DataFile.words("names/name-particles.txt");
    private static final Set<String> IN = Set.of("in", "near");
    private static final Set<String> FOUNDED =
            Set.of("founded", "established", "started", "founder", "founders");
    private static final int FAR = 5;
    private static final double SHORT = 0.85;
    private static final int LONGEST = 3;

    @Override
    public void apply(FormView words, NameReadings readings) {
        Set<String> companies = new HashSet<>();
        Set<String> places = new HashSet<>();
        for (NameReading reading : readings.all()) {
            if (reading.type() == EntityType.ORGANIZATION && reading.length() > 1) {
                addWords(words, reading, companies);
            } else if (reading.type() == EntityType.LOCATION
                    && reading.length() == 1
                    && IN.contains(words.lower(reading.from() - 1))) {
                places.add(words.at(reading.from()));
            }
        }
        companies.removeAll(places);
        if (companies.isEmpty()) {
            return;
        }
        shortForms(words, readings);
        SingleWords single = withoutFounders(words, readings, companies);
        Map<String, Integer> named = people(words, readings, companies);
        SingleWords early = without(named.keySet(), single);
        for (int token = 0; token < words.size(); token++) {
            if (!companies.contains(words.at(token))) {
                continue;
            }
            if (isUnit(words, token, readings)) {
                put(token, token + 1, readings);
            } else if ((single.mayBecome(token)
                            || token < named.getOrDefault(words.at(token), 0)
                                    && early.mayBecome(token))
                    && isNoPlace(words, token, readings)) {
                put(token, token, readings);
            }
        }
    }

    /**
     * Without the surnames of founders who are named once: "Lindvall" of "Lindvall AB ..., founded
     * in 1946 by Nils Lindvall".
     */
    private static SingleWords withoutFounders(
            FormView words, NameReadings readings, Set<String> companies) {
        SingleWords single = SingleWords.of(words, readings);
        Set<String> founders = new HashSet<>();
        Set<String> others = new HashSet<>();
        for (NameReading reading : readings.all()) {
            String surname = words.at(reading.to());
            if (reading.type() == EntityType.PERSON
                    && companies.contains(surname)
                    && (reading.length() > 1 || reading.isHonoured())) {
                boolean founder = isFounder(words, reading.from()) && founders.add(surname);
                if (!founder) {
                    others.add(surname);
                }
            }
        }
        founders.removeAll(others);
        return without(founders, single);
    }

    private static SingleWords without(Set<String> surnames, SingleWords single) {
        if (surnames.isEmpty()) {
            return single;
        }
        Set<String> people = new HashSet<>(single.people());
        people.removeAll(surnames);
        return new SingleWords(single.words(), single.readings(), people);
    }

    /**
     * Where the text first names somebody with a company's word in full, if it names the company
     * before: until there the word is the company, as nobody goes by a surname alone at first.
     */
    private static Map<String, Integer> people(
            FormView words, NameReadings readings, Set<String> companies) {
        Map<String, Integer> named = new HashMap<>();
        Set<String> bodies = new HashSet<>();
        for (NameReading reading : readings.all()) {
            if (reading.type() == EntityType.ORGANIZATION && reading.length() > 1) {
                bodies.add(words.at(reading.from()));
            } else if (reading.type() == EntityType.PERSON
                    && (reading.length() > 1 || reading.isHonoured())) {
                String surname = words.at(reading.to());
                if (companies.contains(surname)) {
                    named.putIfAbsent(surname, bodies.contains(surname) ? reading.from() : 0);
                }
            }
        }
        return named;
    }

    private static boolean isFounder(FormView words, int from) {
        for (int token = from - 1;
                token >= from - FAR && words.sameSentence(token, from);
                token--) {
            if (FOUNDED.contains(words.at(token))) {
                return true;
            }
        }
        return false;
    }

    /** "Grupo Ibarra": a word for a kind of body in another language, and the body's own. */
    private static boolean isHeadedAbroad(FormView words, NameReading reading) {
        String last = words.at(reading.to());
        return (reading.length() == 2 || reading.length() == 3)
                && ForeignHeads.isBody(words.at(reading.from()))
                && words.isCapitalized(reading.to())
                && !words.isInAllCaps(reading.from())
                && Countries.of(last).isEmpty()
                && !ForeignHeads.isBody(last)
                && !BodyEnds.contains(last);
    }

    /** "Hallam Forge": two words on which both recognisers agree, the first no place or people. */
    private static boolean isOwnName(FormView words, NameReading reading) {
        String first = words.at(reading.from());
        return reading.length() == 2
                && (reading.isAgreed() || reading.isCued())
                && !reading.isKnown()
                && !words.is(reading.to(), WordTests.HEAD_NOUN)
                && !words.isInAllCaps(reading.from())
                && Countries.of(first).isEmpty();
    }

    /** The words of a full name that may stand for it. */
    private static void addWords(FormView words, NameReading reading, Set<String> companies) {
        if (BodyEnds.contains(words.at(reading.to()))
                || CompanyFormStep.hasForm(words, reading)
                || isOwnName(words, reading)) {
            companies.add(words.at(reading.from()));
        }
        if (isHeadedAbroad(words, reading)) {
            companies.add(words.at(reading.to()));
        }
    }

    /** Whether the word names no place, or a recogniser takes it for a person here. */
    private static boolean isNoPlace(FormView words, int token, NameReadings readings) {
        return !words.is(token, WordTests.PLACE)
                || readings.at(token)
                        .filter(reading -> reading.type() == EntityType.PERSON)
                        .isPresent();
    }

    /** "Harrowgate Brewing" after "Harrowgate Brewing Company Ltd": all but words of that kind. */
    private static void shortForms(FormView words, NameReadings readings) {
        Set<String> forms = new HashSet<>();
        for (NameReading reading : readings.all()) {
            int end = CompanyFormStep.nameEnd(words, reading);
            if (reading.type() == EntityType.ORGANIZATION
                    && reading.length() > 2
                    && (end < reading.to() || BodyEnds.contains(words.at(reading.to())))) {
                for (int to = Math.min(end, reading.to() - 1); to > reading.from(); to--) {
                    addForm(words, reading.from(), to, to == end, forms);
                }
            }
        }
        if (forms.isEmpty()) {
            return;
        }
        for (int token = 0; token + 1 < words.size(); token++) {
            if (!words.isCapitalized(token)) {
                continue;
            }
            for (int to = Math.min(token + LONGEST, words.last(token) - 1); to > token; to--) {
                if (!words.at(to + 1).equals("-")
                        && forms.contains(words.phrase(token, to))
                        && readings.isOpen(token, to)) {
                    put(token, to, readings);
                    break;
                }
            }
        }
    }

    /**
     * Not "Swan Hill" of "Swan Hill Foods", which is a town, "Ana Roy" of "Ana Roy Trust"; but "Van
     * Loon Pompen" of "Van Loon Pompen B.V.".
     *
     * @param whole whether these are all words but the legal form
     */
    private static void addForm(
            FormView words, int from, int to, boolean whole, Set<String> forms) {
        String form = words.phrase(from, to);
        if (words.isCapitalized(to)
                && !KnownPlaces.isPlace(form)
                && !words.at(to + 1).equals("-")
                && (!words.is(from, WordTests.GIVEN_NAME)
                        || whole && PARTICLES.contains(words.lower(from)))) {
            forms.add(form);
        }
    }

    /** "Beam Freight", where "Beam Technologies" is named and no recogniser is sure of another. */
    private static boolean isUnit(FormView words, int token, NameReadings readings) {
        return words.sameSentence(token, token + 1)
                && UNIT_ENDS.contains(words.at(token + 1))
                && !words.isInAllCaps(token)
                && !(words.sameSentence(token, token + 2) && words.isCapitalized(token + 2))
                && readings.overlapping(token, token + 1).stream()
                        .allMatch(reading -> !reading.isKnown() && reading.length() <= 2);
    }

    private static void put(int from, int to, NameReadings readings) {
        readings.put(
                new NameReading(
                        from, to, EntityType.ORGANIZATION, SHORT, MentionSource.CONSISTENCY));
    }
}
