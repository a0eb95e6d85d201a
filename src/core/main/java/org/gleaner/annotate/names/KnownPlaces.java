package org.gleaner.annotate.names;

import java.util.Set;
import org.gleaner.lexicon.Countries;
import org.gleaner.lexicon.DataFile;

/** Which names are places in lists of them. A list is evidence: people and bodies have them too. */
final class KnownPlaces {

    private static final Set<String> TOWNS = DataFile.words("lexicon/towns.txt");
    private static final Set<String> EXONYMS = DataFile.words("lexicon/exonyms.txt");
    private static final Set<String> NAMESAKES = DataFile.words("lexicon/towns-as-names.txt");
    private static final Set<String> STATES = DataFile.map("lexicon/states.tsv").keySet();

    private KnownPlaces() {}

    /** A town of the world: "Cebu", "San Pedro Sula", and "Ghent" by its English name. */
    static boolean isTown(String name) {
        return TOWNS.contains(name) || EXONYMS.contains(name);
    }

    /** A large town that is a usual name of a person too, so that only a cue tells: "Lincoln". */
    static boolean isNamesake(String name) {
        return NAMESAKES.contains(name);
    }

    /** A country, or a state within one: "Peru", "New Mexico". */
    static boolean isState(String name) {
        return STATES.contains(name) || Countries.named(name).isPresent();
    }

    /** Whether any list has it, be it a name of persons too. */
    static boolean isPlace(String name) {
        return isTown(name) || isNamesake(name) || isState(name);
    }
}
