package org.gleaner.syntax;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gleaner.lexicon.DataFile;

/**
 * A trigger and named ways from it through a tree, as a rule writes them: {@code graduate/V ; S
 * subj ; O from ; has prt{up}}.
 *
 * @param triggers lemmas; {@code @roles} in the pattern stands for the words of {@code roles.txt}
 *     in the rule's folder
 * @param tag how the trigger's Penn tag begins: V for VB, N for NN, J for JJ; empty for any
 * @param ways by the name before them, in the order of the pattern
 */
public record TreePattern(Set<String> triggers, String tag, Map<String, List<TreePath>> ways) {

    /**
     * @param folder where the lists lie, below {@code models/}
     * @throws IllegalArgumentException naming the part that is faulty
     */
    public static TreePattern of(String pattern, String folder) {
        String[] parts = pattern.split(" ; ");
        String trigger = parts[0].strip();
        int slash = trigger.lastIndexOf('/');
        String tag = slash < 0 ? "" : tag(trigger.substring(slash + 1));
        Map<String, List<TreePath>> ways = new LinkedHashMap<>();
        for (int i = 1; i < parts.length; i++) {
            String[] words = parts[i].strip().split(" +");
            if (words.length != 2) {
                throw new IllegalArgumentException("bad part \"" + parts[i] + "\"");
            }
            ways.computeIfAbsent(words[0], key -> new ArrayList<>()).add(TreePath.of(words[1]));
        }
        return new TreePattern(
                lemmas(slash < 0 ? trigger : trigger.substring(0, slash), folder), tag, ways);
    }

    private static String tag(String letter) {
        return switch (letter) {
            case "V" -> "VB";
            case "N" -> "NN";
            case "J" -> "JJ";
            default -> letter;
        };
    }

    private static Set<String> lemmas(String list, String folder) {
        Set<String> lemmas = new TreeSet<>();
        for (String lemma : list.split(",")) {
            if (lemma.startsWith("@")) {
                lemmas.addAll(DataFile.words(folder + "/" + lemma.substring(1) + ".txt"));
            } else {
                lemmas.add(lemma);
            }
        }
        return lemmas;
    }
}
