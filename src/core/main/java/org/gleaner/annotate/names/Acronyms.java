package org.gleaner.annotate.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gleaner.model.EntityType;

/**
 * Finds acronyms that a text explains, "World Monuments Fund (WMF)", reads both as one kind of
 * thing, and reads the acronym so wherever it stands.
 */
final class Acronyms implements Step {

    private static final double EXPLAINED = 0.92;
    private static final int LONGEST = 10;

    /**
     * An acronym in brackets after what it stands for.
     *
     * @param from first token of the long form
     * @param to its last token
     * @param at the acronym
     */
    record Definition(int from, int to, int at) {}

    /** Every definition of a text, in order. */
    static List<Definition> definitions(Words words) {
        List<Definition> found = new ArrayList<>();
        for (int token = 2; token + 1 < words.size(); token++) {
            if (isBracketed(words, token)) {
                longForm(words, token).ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean isBracketed(Words words, int token) {
        return isBracket(words.at(token - 1), "(", "-LRB-")
                && isBracket(words.at(token + 1), ")", "-RRB-")
                && isAcronym(words.at(token))
                && words.sameSentence(token - 2, token);
    }

    private static boolean isBracket(String word, String plain, String escaped) {
        return word.equals(plain) || word.equals(escaped);
    }

    static boolean isAcronym(String word) {
        long capitals = word.chars().filter(Character::isUpperCase).count();
        return word.length() >= 2
                && word.length() <= 8
                && capitals >= 2
                && capitals * 2 > word.length()
                && word.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '&');
    }

    /** Walks back from the bracket until the initials are used up. */
    private static Optional<Definition> longForm(Words words, int at) {
        String letters = words.at(at).replaceAll("[^\\p{Lu}]", "");
        int next = letters.length() - 1;
        int to = at - 2;
        for (int token = to;
                words.sameSentence(at, token) && to - token < LONGEST && next >= 0;
                token--) {
            String word = words.at(token);
            if (Character.isLetter(word.charAt(0))
                    && Character.toUpperCase(word.charAt(0)) == letters.charAt(next)
                    && (next > 0 || words.isCapitalised(token))) {
                if (next == 0) {
                    return token < to
                            ? Optional.of(new Definition(token, to, at))
                            : Optional.empty();
                }
                next--;
            } else if (words.isCapitalised(token) && letters.length() < 3
                    || ".;:()\"".contains(word)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    @Override
    public void apply(Words words, Readings readings) {
        Map<String, EntityType> types = new HashMap<>();
        for (Definition definition : definitions(words)) {
            Optional<Reading> before = readings.at(definition.to());
            EntityType type =
                    before.map(Reading::type)
                            .filter(t -> t != EntityType.PERSON && t != EntityType.NATIONALITY)
                            .orElse(EntityType.ORGANIZATION);
            if (before.isEmpty() || before.get().from() > definition.from()) {
                readings.put(
                        new Reading(
                                definition.from(),
                                definition.to(),
                                type,
                                EXPLAINED - 0.1,
                                "acronym"));
            }
            types.putIfAbsent(words.at(definition.at()), type);
        }
        for (int token = 2; token + 1 < words.size(); token++) {
            if (isBracketed(words, token) && !types.containsKey(words.at(token))) {
                int bracket = token - 1;
                readings.at(token - 2)
                        .filter(
                                body ->
                                        body.type() == EntityType.ORGANIZATION
                                                && body.length() > 1
                                                && words.sameSentence(body.to(), bracket))
                        .ifPresent(body -> types.put(words.at(bracket + 1), body.type()));
            }
        }
        for (int token = 0; token < words.size(); token++) {
            EntityType type = types.get(words.at(token));
            if (type != null
                    && readings.at(token).filter(reading -> reading.length() > 1).isEmpty()) {
                readings.put(new Reading(token, token, type, EXPLAINED, "acronym"));
            }
        }
    }
}
