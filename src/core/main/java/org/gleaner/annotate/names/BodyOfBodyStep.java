package org.gleaner.annotate.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.pipeline.Lazy;
import org.gleaner.text.Casing;
import org.gleaner.text.FormView;

/**
 * Parts a body from the one that it is of, where that is named by its letters or elsewhere by
 * itself: the "Executive Board" and "UNESCO" of "Executive Board of UNESCO"; and joins the town to
 * its college: "Trinity College Dublin". Not "Bank of China", nor an organ that decides for all of
 * the body: "Board of UNESCO".
 */
final class BodyOfBodyStep implements NameStep {

    private static final Set<String> PARTS = DataFile.words("names/part-bodies.txt");
    private static final Set<String> COLLEGES = Set.of("College", "University", "Polytechnic");
    private static final double PARTED = 0.85;
    private static final int FEWEST_LETTERS = 3;

    @Override
    public void apply(FormView words, NameReadings readings) {
        List<NameReading> all = readings.all();
        Lazy<Set<String>> bodies = new Lazy<>(() -> bodies(words, all));
        for (NameReading reading : all) {
            if (reading.type() == EntityType.ORGANIZATION && reading.length() > 2) {
                part(words, reading, bodies, readings);
            }
            if (reading.type() == EntityType.ORGANIZATION
                    && COLLEGES.contains(words.at(reading.to()))) {
                join(words, reading, readings);
            }
        }
    }

    /** The names of the bodies of a text, which few texts need. */
    private static Set<String> bodies(FormView words, List<NameReading> readings) {
        Set<String> bodies = new HashSet<>();
        for (NameReading reading : readings) {
            if (reading.type() == EntityType.ORGANIZATION) {
                bodies.add(words.phrase(reading.from(), reading.to()));
            }
        }
        return bodies;
    }

    private static void part(
            FormView words, NameReading reading, Lazy<Set<String>> bodies, NameReadings readings) {
        int of = reading.from() + 1;
        while (of < reading.to() && !words.at(of).equals("of")) {
            of++;
        }
        int from = words.lower(of + 1).equals("the") ? of + 2 : of + 1;
        if (of < reading.from() + 2
                || from > reading.to()
                || !PARTS.contains(words.lower(of - 1))
                || !isBody(words, from, reading.to(), bodies)) {
            return;
        }
        readings.remove(reading);
        readings.put(put(reading.from(), of - 1));
        readings.put(put(from, reading.to()));
    }

    private static boolean isBody(FormView words, int from, int to, Lazy<Set<String>> bodies) {
        String name = words.phrase(from, to);
        return from == to
                        && name.length() >= FEWEST_LETTERS
                        && Casing.isOnlyCapitals(name)
                        && !words.isInAllCaps(from)
                || bodies.get().contains(name);
    }

    /** "Dublin" right behind "Trinity College". */
    private static void join(FormView words, NameReading college, NameReadings readings) {
        int town = college.to() + 1;
        boolean joined =
                words.sameSentence(college.to(), town)
                        && !words.opensLine(town)
                        && readings.at(town)
                                .filter(reading -> reading.type() == EntityType.LOCATION)
                                .filter(reading -> reading.to() == town)
                                .isPresent();
        if (joined) {
            readings.put(put(college.from(), town));
        }
    }

    private static NameReading put(int from, int to) {
        return new NameReading(from, to, EntityType.ORGANIZATION, PARTED, MentionSource.HEAD_NOUN);
    }
}
