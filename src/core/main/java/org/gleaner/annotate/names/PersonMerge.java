package org.gleaner.annotate.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins the forms of one person's name: full names that differ in spelling, initials or a middle
 * name, then surnames and given names alone. A short form that fits two people fits neither.
 */
final class PersonMerge {

    private PersonMerge() {}

    static void apply(List<Group> people) {
        Map<String, List<Group>> bySurname = new HashMap<>();
        for (Group person : people) {
            if (words(person).length > 1) {
                bySurname
                        .computeIfAbsent(Surface.sound(last(person)), sound -> new ArrayList<>())
                        .add(person);
            }
        }
        bySurname.values().forEach(PersonMerge::joinFull);
        Map<String, List<Group>> byGiven = new HashMap<>();
        for (Group person : people) {
            if (!person.isEmpty() && words(person).length > 1) {
                byGiven.computeIfAbsent(Surface.sound(words(person)[0]), sound -> new ArrayList<>())
                        .add(person);
            }
        }
        for (Group person : people) {
            if (!person.isEmpty() && words(person).length == 1) {
                String sound = Surface.sound(words(person)[0]);
                List<Group> fitting =
                        bySurname.getOrDefault(sound, byGiven.getOrDefault(sound, List.of()));
                List<Group> left = fitting.stream().filter(group -> !group.isEmpty()).toList();
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
    private static void joinFull(List<Group> family) {
        for (int i = 0; i < family.size(); i++) {
            for (int j = i + 1; j < family.size(); j++) {
                Group one = family.get(i);
                Group other = family.get(j);
                if (!one.isEmpty()
                        && !other.isEmpty()
                        && Surface.sound(words(one)[0]).equals(Surface.sound(words(other)[0]))
                        && !isInitial(words(one)[0])) {
                    one.take(other);
                }
            }
        }
        for (Group initial : family) {
            if (!initial.isEmpty() && isInitial(words(initial)[0])) {
                List<Group> fitting =
                        family.stream()
                                .filter(
                                        group ->
                                                group != initial
                                                        && !group.isEmpty()
                                                        && words(group)[0].charAt(0)
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

    private static String[] words(Group person) {
        return person.name().split(" ");
    }

    private static String last(Group person) {
        String[] words = words(person);
        String last = words[words.length - 1];
        return words.length > 2 && last.matches("(?i)jr\\.?|sr\\.?|[IVX]+")
                ? words[words.length - 2] + last
                : last;
    }
}
