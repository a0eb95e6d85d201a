package org.gleaner.annotate.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.NameForms;

/**
 * Joins the forms of one person's name: full names that differ in spelling, initials or a middle
 * name, then surnames and given names alone. A short form that fits two people fits neither. Every
 * name is looked at once, however many people share a surname.
 */
final class PersonMerge {

    /** A person as the names stand before any are joined. */
    private static final Set<String> PARTICLES =
            Set.of("van", "von", "de", "di", "da", "du", "del", "der", "den", "ter", "la", "le");

    private static final Set<String> PATRONYMICS =
            Set.of("bin", "binti", "bint", "ibn", "binte", "anak");

    private record Named(EntityCluster cluster, String[] words) {

        static Named of(EntityCluster person) {
            return new Named(person, person.name().split(" "));
        }

        /** Not "Box" or "Van Box". */
        boolean isFull() {
            return words.length > 2
                    || words.length == 2 && !PARTICLES.contains(words[0].toLowerCase(Locale.ROOT));
        }

        /** The surname or given name that is alone. */
        String bare() {
            return NameForms.sound(words[words.length - 1]);
        }

        /** Which of the document's mentions is the first. */
        int firstMention() {
            return cluster.mentions().get(0);
        }

        String given() {
            return NameForms.sound(words[0]);
        }

        boolean hasInitial() {
            return words[0].length() == 1 || words[0].length() == 2 && words[0].endsWith(".");
        }

        /** "Anand" of "K. Anand Rao"; empty without initials, or without a name behind them. */
        String givenBehindInitials() {
            int at = 0;
            while (at < words.length && isInitial(words[at])) {
                at++;
            }
            return at > 0 && at < words.length - 1 ? NameForms.sound(words[at]) : "";
        }

        private static boolean isInitial(String word) {
            return word.length() == 1
                    || word.endsWith(".") && word.replace(".", "").length() <= word.length() / 2;
        }

        char first() {
            return words[0].isEmpty() ? ' ' : words[0].charAt(0);
        }

        String surname() {
            String last = words[words.length - 1];
            return NameForms.sound(
                    words.length > 2 && last.matches("(?i)jr\\.?|sr\\.?|[IVX]+")
                            ? words[words.length - 2] + last
                            : last);
        }
    }

    private PersonMerge() {}

    static void apply(List<EntityCluster> people) {
        List<Named> named = people.stream().map(Named::of).toList();
        joinPatronymics(named);
        joinDoubleSurnames(named);
        Map<String, List<Named>> bySurname = new LinkedHashMap<>();
        for (Named person : named) {
            if (person.isFull() && !person.cluster().isEmpty()) {
                bySurname.computeIfAbsent(person.surname(), sound -> new ArrayList<>()).add(person);
            }
        }
        bySurname.values().forEach(PersonMerge::joinFull);
        Map<String, List<Named>> byGiven = new HashMap<>();
        for (Named person : named) {
            if (!person.cluster().isEmpty() && person.isFull()) {
                byGiven.computeIfAbsent(person.given(), sound -> new ArrayList<>()).add(person);
            }
        }
        bySurname.values().forEach(family -> family.removeIf(person -> person.cluster().isEmpty()));
        for (Named person : named) {
            if (!person.cluster().isEmpty() && !person.isFull()) {
                String name = person.bare();
                List<Named> family = bySurname.getOrDefault(name, List.of());
                List<Named> given = byGiven.getOrDefault(name, List.of());
                boolean byGivenName =
                        family.isEmpty() || !isKnown(family, person) && isKnown(given, person);
                bearer(person, byGivenName ? given : family)
                        .ifPresent(full -> full.cluster().take(person.cluster()));
            }
        }
    }

    /** "Siti Aminah" is "Siti Aminah binti Hassan". */
    private static void joinPatronymics(List<Named> named) {
        Map<String, List<Named>> before = new HashMap<>();
        for (Named person : named) {
            for (int at = 1; at < person.words().length - 1; at++) {
                if (PATRONYMICS.contains(person.words()[at].toLowerCase(Locale.ROOT))) {
                    String given = String.join(" ", List.of(person.words()).subList(0, at));
                    before.computeIfAbsent(given, key -> new ArrayList<>()).add(person);
                }
            }
        }
        for (Named person : named) {
            List<Named> fitting = before.getOrDefault(person.cluster().name(), List.of());
            if (fitting.size() == 1) {
                fitting.get(0).cluster().take(person.cluster());
            }
        }
    }

    /**
     * "Zammit Lupi" and "Moncayo" are the "Rebekka Zammit Lupi" and "Natalia Moncayo Plúas" of the
     * text, if nobody else is called so.
     */
    private static void joinDoubleSurnames(List<Named> named) {
        Map<String, List<Named>> byBoth = new HashMap<>();
        Map<String, List<Named>> byFirst = new HashMap<>();
        for (Named person : named) {
            int length = person.words().length;
            if (length > 2 && !person.hasInitial()) {
                String first = person.words()[length - 2];
                byBoth.computeIfAbsent(
                                NameForms.sound(first) + " " + person.bare(),
                                key -> new ArrayList<>())
                        .add(person);
                if (length < 5) {
                    byFirst.computeIfAbsent(NameForms.sound(first), key -> new ArrayList<>())
                            .add(person);
                }
            }
        }
        Set<String> ends = new HashSet<>();
        for (Named person : named) {
            boolean surnames =
                    person.words().length == 2
                            && byBoth.containsKey(person.given() + " " + person.bare());
            if (person.words().length > 1 && !surnames) {
                ends.add(person.bare());
                ends.add(person.given());
            }
        }
        for (Named person : named) {
            List<Named> fitting =
                    switch (person.words().length) {
                        case 1 ->
                                ends.contains(person.bare())
                                        ? List.<Named>of()
                                        : byFirst.getOrDefault(person.bare(), List.of());
                        case 2 ->
                                byBoth.getOrDefault(
                                        person.given() + " " + person.bare(), List.of());
                        default -> List.<Named>of();
                    };
            if (fitting.size() == 1 && fitting.get(0).cluster() != person.cluster()) {
                fitting.get(0).cluster().take(person.cluster());
            }
        }
    }

    /** Whether one of them is named in full before: "[Halim Ariffin] came. Halim sang." */
    private static boolean isKnown(List<Named> fitting, Named alone) {
        return fitting.stream().anyMatch(full -> full.firstMention() < alone.firstMention());
    }

    /**
     * Who is meant by a name alone: the only one whose full name has it, or, of several, the only
     * one named in full before. "Ann Lee came. Lee sang. Tom Lee sang too."
     */
    private static Optional<Named> bearer(Named alone, List<Named> fitting) {
        if (fitting.size() == 1) {
            return Optional.of(fitting.get(0));
        }
        List<Named> before =
                fitting.stream()
                        .filter(full -> full.firstMention() < alone.firstMention())
                        .limit(2)
                        .toList();
        return before.size() == 1 ? Optional.of(before.get(0)) : Optional.empty();
    }

    /** "K. Anand Rao" is "Anand Rao", unless "B. Anand Rao" is named too. */
    private static void joinBehindInitials(List<Named> family, Map<String, EntityCluster> byGiven) {
        Map<String, Set<EntityCluster>> behind = new LinkedHashMap<>();
        for (Named person : family) {
            String given = person.givenBehindInitials();
            if (!given.isEmpty()) {
                behind.computeIfAbsent(given, key -> new LinkedHashSet<>()).add(person.cluster());
            }
        }
        behind.forEach(
                (given, clusters) -> {
                    EntityCluster plain = byGiven.get(given);
                    EntityCluster full = clusters.iterator().next();
                    if (clusters.size() == 1 && plain != null && !full.isEmpty()) {
                        full.take(plain);
                    }
                });
    }

    /**
     * Groups of one surname: equal or like-sounding given names first, then initials that fit one
     * person only.
     */
    private static void joinFull(List<Named> family) {
        Map<String, EntityCluster> byGiven = new HashMap<>();
        for (Named person : family) {
            if (!person.hasInitial()) {
                EntityCluster one = byGiven.putIfAbsent(person.given(), person.cluster());
                if (one != null) {
                    one.take(person.cluster());
                }
            }
        }
        joinBehindInitials(family, byGiven);
        Map<Character, Set<EntityCluster>> byInitial = new HashMap<>();
        for (Named person : family) {
            if (!person.cluster().isEmpty()) {
                byInitial
                        .computeIfAbsent(person.first(), first -> new LinkedHashSet<>())
                        .add(person.cluster());
            }
        }
        for (Named initial : family) {
            Set<EntityCluster> fitting = byInitial.getOrDefault(initial.first(), Set.of());
            if (!initial.cluster().isEmpty() && initial.hasInitial() && fitting.size() == 2) {
                fitting.remove(initial.cluster());
                fitting.iterator().next().take(initial.cluster());
            }
        }
    }
}
