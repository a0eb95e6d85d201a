package org.gleaner.annotate.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gleaner.lexicon.NameForms;

/**
 * Joins the forms of one person's name: full names that differ in spelling, initials or a middle
 * name, then surnames and given names alone. A short form that fits two people fits neither.
 */
final class PersonMerge {

    private PersonMerge() {}

    static void apply(List<EntityCluster> people) {
        Map<String, List<EntityCluster>> bySurname = new HashMap<>();
        for (EntityCluster person : people) {
            if (words(person).length > 1) {
                bySurname
                        .computeIfAbsent(NameForms.sound(last(person)), sound -> new ArrayList<>())
                        .add(person);
            }
        }
        bySurname.values().forEach(PersonMerge::joinFull);
        Map<String, List<EntityCluster>> byGiven = new HashMap<>();
        for (EntityCluster person : people) {
            if (!person.isEmpty() && words(person).length > 1) {
                byGiven.computeIfAbsent(
                                NameForms.sound(words(person)[0]), sound -> new ArrayList<>())
                        .add(person);
            }
        }
        for (EntityCluster person : people) {
            if (!person.isEmpty() && words(person).length == 1) {
                String sound = NameForms.sound(words(person)[0]);
                List<EntityCluster> fitting =
                        bySurname.getOrDefault(sound, byGiven.getOrDefault(sound, List.of()));
                List<EntityCluster> left =
                        fitting.stream().filter(cluster -> !cluster.isEmpty()).toList();
                if (left.size() == 1) {
                    left.get(0).take(person);
                }
            }
        }
    }

    /**
     * Groups of one surname: equal or like-sounding given names first, then initials that fit one
     * person only.
     */
    private static void joinFull(List<EntityCluster> family) {
        for (int i = 0; i < family.size(); i++) {
            for (int j = i + 1; j < family.size(); j++) {
                EntityCluster one = family.get(i);
                EntityCluster other = family.get(j);
                if (!one.isEmpty()
                        && !other.isEmpty()
                        && NameForms.sound(words(one)[0]).equals(NameForms.sound(words(other)[0]))
                        && !isInitial(words(one)[0])) {
                    one.take(other);
                }
            }
        }
        for (EntityCluster initial : family) {
            if (!initial.isEmpty() && isInitial(words(initial)[0])) {
                List<EntityCluster> fitting =
                        family.stream()
                                .filter(
                                        cluster ->
                                                cluster != initial
                                                        && !cluster.isEmpty()
                                                        && words(cluster)[0].charAt(0)
                                                                == words(initial)[0].charAt(0))
                                .toList();
                if (fitting.size() == 1) {
                    fitting.get(0).take(initial);
                }
            }
        }
    }

    private static boolean isInitial(String word) {
        return word.length() == 1 || word.length() == 2 && word.endsWith(".");
    }

    private static String[] words(EntityCluster person) {
        return person.name().split(" ");
    }

    private static String last(EntityCluster person) {
        String[] words = words(person);
        String last = words[words.length - 1];
        return words.length > 2 && last.matches("(?i)jr\\.?|sr\\.?|[IVX]+")
                ? words[words.length - 2] + last
                : last;
    }
}
