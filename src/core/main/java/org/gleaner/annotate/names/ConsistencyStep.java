package org.gleaner.annotate.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.Ships;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.Casing;
import org.gleaner.text.FormView;

/**
 * Carries what is clear in one place of a text to the others: a name read firmly once is that name
 * elsewhere, in headings and capitals too, and the surname of a person named in full is that
 * person. Types that differ over a text are settled by the weight of the evidence.
 */
final class ConsistencyStep implements NameStep {

    private static final Set<String> OPENERS = DataFile.words("names/openers.txt");
    private static final Set<String> ACRONYMS = DataFile.words("names/other-acronyms.txt");
    private static final Set<String> SAYS = Set.of("VERB", "AUX");
    private static final double CARRIED = 0.8;
    private static final double SURNAME = 0.88;
    private static final double ENOUGH = 0.8;
    private static final int LONGEST = 8;

    /** The weight of three firm readings. */
    private static final double OFTEN = 2.5;

    /** A name and where it was read best. */
    private record Known(EntityType type, double confidence, boolean surname) {}

    @Override
    public void apply(FormView words, NameReadings readings) {
        Map<String, double[]> weight = weigh(words, readings);
        settle(words, readings, weight);
        carry(words, readings, collect(words, readings));
    }

    private static Map<String, double[]> weigh(FormView words, NameReadings readings) {
        Map<String, double[]> weight = new HashMap<>();
        for (NameReading reading : readings.all()) {
            double[] types =
                    weight.computeIfAbsent(
                            words.phrase(reading.from(), reading.to()),
                            name -> new double[EntityType.values().length]);
            types[reading.type().ordinal()] += reading.confidence() * reading.confidence();
            if (reading.type() == EntityType.PERSON && reading.length() > 1) {
                double[] surname =
                        weight.computeIfAbsent(
                                words.at(reading.to()),
                                name -> new double[EntityType.values().length]);
                surname[EntityType.PERSON.ordinal()] += reading.confidence();
            }
        }
        return weight;
    }

    /**
     * A reading that is not firm takes the type that the same name has elsewhere with at least
     * twice the weight.
     */
    private static void settle(
            FormView words, NameReadings readings, Map<String, double[]> weight) {
        for (NameReading reading : readings.all()) {
            String name = words.phrase(reading.from(), reading.to());
            double[] types = weight.get(name);
            int best = reading.type().ordinal();
            for (int i = 0; i < types.length; i++) {
                if (types[i] > types[best]) {
                    best = i;
                }
            }
            EntityType said = readings.said(name).orElse(null);
            if (said != null && !stays(words, reading, types[EntityType.LOCATION.ordinal()])) {
                if (said != reading.type()) {
                    readings.put(reading.with(said, CARRIED, MentionSource.CONSISTENCY));
                }
                continue;
            }
            double lead = reading.isFirm() ? 3 : 2;
            if (types[best] >= lead * types[reading.type().ordinal()] && !reading.isKnown()) {
                readings.put(
                        reading.with(
                                EntityType.values()[best], CARRIED, MentionSource.CONSISTENCY));
            }
        }
    }

    /**
     * Whether something better speaks for a reading than what the text says of the name elsewhere,
     * as it does of "Orvela" by "Orvela, a fishing village". What is a place again and again stays
     * one.
     */
    private static boolean stays(FormView words, NameReading reading, double asPlace) {
        return reading.isKnown()
                || asPlace > OFTEN
                || reading.isHonoured()
                || reading.type() == EntityType.PERSON
                        && reading.length() > 1
                        && words.is(reading.from(), WordTests.FIRST_NAME);
    }

    /** "WA": two capitals that both recognisers read alike, and that are no other abbreviation. */
    private static boolean isShortAcronym(NameReading reading, String name) {
        return reading.isAgreed() && Casing.isOnlyCapitals(name) && !ACRONYMS.contains(name);
    }

    private static Map<String, Known> collect(FormView words, NameReadings readings) {
        Map<String, Known> known = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (NameReading reading : readings.all()) {
            if (reading.confidence() >= ENOUGH
                    && reading.type() != EntityType.NATIONALITY
                    && reading.length() <= LONGEST) {
                String name = words.phrase(reading.from(), reading.to());
                if (name.length() > 2 || isShortAcronym(reading, name)) {
                    add(
                            known,
                            ambiguous,
                            name,
                            new Known(reading.type(), reading.confidence(), false));
                }
                for (String part : shortForms(words, reading)) {
                    add(
                            known,
                            ambiguous,
                            part,
                            new Known(reading.type(), reading.confidence(), true));
                }
            }
        }
        ambiguous.forEach(known::remove);
        return known;
    }

    /** What a ship is called without its prefix, and a person by the surname. */
    private static List<String> shortForms(FormView words, NameReading reading) {
        List<String> parts = new ArrayList<>(2);
        if (reading.length() == 1) {
            return parts;
        }
        String first = words.at(reading.from());
        String last = words.at(reading.to());
        if (reading.type() == EntityType.PRODUCT && Ships.isPrefix(first)) {
            parts.add(words.phrase(reading.from() + 1, reading.to()));
        } else if (reading.type() == EntityType.PERSON) {
            int surname = surnameStart(words, reading);
            if (surname < reading.to()) {
                parts.add(words.phrase(surname, reading.to()));
            } else if (isSurname(last) && words.isCapitalized(reading.to())) {
                parts.add(last);
            }
            if (EastAsianNameStep.isSurname(first) && isSurname(first)) {
                parts.add(first);
            }
        }
        return parts;
    }

    /** The first token of "Bélanger-Roy" in "Hugo Bélanger-Roy", with its hyphen in one name. */
    private static int surnameStart(FormView words, NameReading reading) {
        int from = reading.to();
        while (from - 2 > reading.from()
                && words.at(from - 1).equals("-")
                && !words.isSpacedFromPrevious(from)
                && !words.isSpacedFromPrevious(from - 1)) {
            from -= 2;
        }
        return from;
    }

    /** Of two letters it may be a word that opens a sentence: "Xi", not "So" or "IV". */
    private static boolean isSurname(String word) {
        boolean opener = word.length() == 2 && OPENERS.contains(word.toLowerCase(Locale.ROOT));
        return word.length() > 1 && !opener && !word.matches("[IVX]+");
    }

    private static void add(
            Map<String, Known> known, Set<String> ambiguous, String name, Known value) {
        Known earlier = known.putIfAbsent(name, value);
        if (earlier != null && earlier.type() != value.type()) {
            ambiguous.add(name);
        }
    }

    private static void carry(FormView words, NameReadings readings, Map<String, Known> known) {
        NavigableSet<String> names = new TreeSet<>(known.keySet());
        int[] ends = new int[LONGEST];
        int done = -1;
        for (int token : words.capitals()) {
            if (token <= done) {
                continue;
            }
            for (int i = ends(words, token, names, ends) - 1; i >= 0; i--) {
                int to = ends[i];
                if (mayTake(readings, token, to) && isWhole(words, token, to)) {
                    Known value = known.get(words.phrase(token, to));
                    readings.put(
                            new NameReading(
                                    token,
                                    to,
                                    value.type(),
                                    value.surname() ? SURNAME : CARRIED,
                                    MentionSource.CONSISTENCY));
                    done = to;
                    break;
                }
            }
        }
    }

    /** Where known names end that begin with the token, into {@code ends}: how many there are. */
    private static int ends(FormView words, int token, NavigableSet<String> names, int... ends) {
        int found = 0;
        int last = Math.min(token + LONGEST, words.last(token));
        String phrase = words.at(token);
        StringBuilder longer = new StringBuilder();
        for (int to = token; to < last; to++) {
            String near = names.ceiling(phrase);
            if (near == null || !near.startsWith(phrase)) {
                break;
            }
            if (near.equals(phrase)) {
                ends[found++] = to;
            }
            if (to + 1 < last) {
                longer.append(to > token ? "" : phrase)
                        .append(words.isSpacedFromPrevious(to + 1) ? " " : "")
                        .append(words.at(to + 1));
                phrase = longer.toString();
            }
        }
        return found;
    }

    /**
     * Where nothing is read, or a longer name covers weak readings and nationalities: "German Gref"
     * after "Mr Gref".
     */
    private static boolean mayTake(NameReadings readings, int from, int to) {
        return readings.isOpen(
                from,
                to,
                reading ->
                        reading.length() < to - from + 1
                                && (!reading.isFirm() || reading.type() == EntityType.NATIONALITY));
    }

    /**
     * Not so where another capitalised word beside it may make a longer name: "Lukashenko Street".
     */
    private static boolean isWhole(FormView words, int from, int to) {
        boolean more =
                words.sameSentence(to, to + 1)
                        && words.isCapitalized(to + 1)
                        && words.tag(to + 1).equals("PROPN")
                        && !words.is(to + 1, WordTests.TITLE);
        boolean opens = from == words.first(from) && from == to && !words.tag(from).equals("PROPN");
        return !more && (!opens || isSubject(words, from));
    }

    /**
     * "Surya said", whatever the tagger takes the name for: the first word of a sentence that opens
     * none otherwise, that the text never writes small, and that something is said of.
     */
    private static boolean isSubject(FormView words, int token) {
        int next = token + 1;
        return !OPENERS.contains(words.lower(token))
                && !words.is(token, WordTests.COMMON_NOUN)
                && !words.hasSmall(words.lower(token))
                && words.sameSentence(token, next)
                && (SAYS.contains(words.tag(next)) || words.at(next).equals("'s"));
    }
}
