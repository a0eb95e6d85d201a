package org.gleaner.evaluation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The names by which a gold document calls each of its entities, and when two names are one. */
final class Aliases {

    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    /** How many words more a name may have that holds all of another: "President of Russia X". */
    private static final int MORE_WORDS = 3;

    private final Map<String, Set<String>> groups = new HashMap<>();

    Aliases(Iterable<JsonNode> entities) {
        for (JsonNode entity : entities) {
            Set<String> group = new HashSet<>();
            group.add(norm(JsonValues.text(entity, "name")));
            JsonValues.texts(entity, "surfaces").forEach(surface -> group.add(norm(surface)));
            for (String form : group) {
                groups.computeIfAbsent(form, name -> new HashSet<>()).addAll(group);
            }
        }
    }

    /** White space folded, case and a leading "the" and a final 's left out. */
    static String norm(String words) {
        String folded = SPACE.matcher(words.replace('\u2019', '\'')).replaceAll(" ").strip();
        String bare = folded.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        bare = bare.endsWith("'s") ? bare.substring(0, bare.length() - 2) : bare;
        return bare.startsWith("the ") ? bare.substring(4) : bare;
    }

    static List<String> words(String text) {
        return Arrays.stream(SPACE.split(text)).filter(word -> !word.isEmpty()).toList();
    }

    /** Whether a name that was found is one of those wanted, another name of it, or a part. */
    boolean same(String found, List<String> wanted) {
        String name = norm(found);
        if (name.isEmpty()) {
            return false;
        }
        Set<String> forms = new HashSet<>();
        for (String want : wanted) {
            if (!want.isEmpty()) {
                forms.add(norm(want));
                forms.addAll(groups.getOrDefault(norm(want), Set.of()));
            }
        }
        return forms.contains(name) || forms.stream().anyMatch(form -> covers(name, form));
    }

    private static boolean covers(String name, String form) {
        List<String> words = words(name);
        List<String> parts = words(form);
        return !words.isEmpty()
                && (parts.containsAll(words)
                        || words.containsAll(parts) && words.size() <= parts.size() + MORE_WORDS);
    }
}
