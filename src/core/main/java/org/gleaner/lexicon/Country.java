package org.gleaner.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A country and its words.
 *
 * @param code ISO 3166-1 alpha-2, or one of our own where there is none ("QE" for England)
 * @param name the usual short name: "Russia"
 * @param otherNames "Russian Federation"
 * @param capitals the seat of government first; empty where it is called like the country
 * @param adjectives the usual one first: "Belarusian"
 * @param people nouns for one person that are not adjectives: "Briton"
 * @param currency ISO 4217
 */
public record Country(
        String code,
        String name,
        List<String> otherNames,
        List<String> capitals,
        List<String> adjectives,
        List<String> people,
        Optional<String> currency) {

    public Country {
        otherNames = List.copyOf(otherNames);
        capitals = List.copyOf(capitals);
        adjectives = List.copyOf(adjectives);
        people = List.copyOf(people);
    }

    /** Whether the code is one of ISO 3166, in use or withdrawn, and not one of our own. */
    public boolean hasIsoCode() {
        return code.equals("QA") || !code.startsWith("Q");
    }

    /** Every word for it: names, demonyms and capitals. */
    public List<String> words() {
        List<String> words = names();
        words.addAll(demonyms());
        words.addAll(capitals);
        return words;
    }

    /** The short name and all others. */
    public List<String> names() {
        List<String> names = new ArrayList<>(List.of(name));
        names.addAll(otherNames);
        return names;
    }

    /**
     * Every word for its people and things: "British", "Briton", "Britons"; "Russian", "Russians".
     */
    public List<String> demonyms() {
        List<String> demonyms = new ArrayList<>(adjectives);
        adjectives.stream()
                .filter(Country::isNounToo)
                .forEach(adjective -> demonyms.add(adjective + "s"));
        for (String person : people) {
            demonyms.add(person);
            demonyms.add(
                    person.endsWith("man")
                            ? person.substring(0, person.length() - 2) + "en"
                            : person + "s");
        }
        return demonyms;
    }

    /** "Russian", "Iraqi" and "Greek" have a plural; "French", "Chinese" and "Swiss" have none. */
    private static boolean isNounToo(String adjective) {
        return !adjective.endsWith("ese")
                && !adjective.endsWith("sh")
                && !adjective.endsWith("ch")
                && !adjective.endsWith("s")
                && !adjective.endsWith("ois")
                && !adjective.endsWith("ic");
    }
}
