package org.gleaner.annotate.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.gleaner.lexicon.NameForms;
import org.gleaner.model.EntityType;

/** Mentions that name one thing, on their way to an entity. */
final class EntityCluster {

    private final EntityType type;

    /** How often each form occurs in the text, in order of appearance. */
    private final Map<String, Integer> forms = new LinkedHashMap<>();

    private final List<Integer> mentions = new ArrayList<>();

    /** Whether the mentions of another have come behind one's own, which are in text order. */
    private boolean unsorted;

    private final Map<String, String> inRunningText = new HashMap<>();

    /** For each form that the gazetteer knows, what it calls the thing. */
    private final Map<String, String> known = new HashMap<>();

    private String fixedName = "";
    private boolean renamed;

    EntityCluster(EntityType type) {
        this.type = type;
    }

    EntityType type() {
        return type;
    }

    /**
     * @param written the form as running text would have it, which is what the entity is called by:
     *     "Cork" for "CORK"
     */
    void add(int mention, String form, String written) {
        mentions.add(mention);
        forms.merge(form, 1, Integer::sum);
        inRunningText.put(form, written);
    }

    /** Notes that the gazetteer calls what a form names so, in every document. */
    void know(String form, String name) {
        known.put(form, name);
    }

    /** The text says that it means something else than the gazetteer. */
    void forget() {
        known.clear();
        fixedName = "";
    }

    /** Takes over the mentions of another cluster, and its fixed name if this has none. */
    void take(EntityCluster other) {
        mentions.addAll(other.mentions);
        unsorted = true;
        inRunningText.putAll(other.inRunningText);
        known.putAll(other.known);
        other.forms.forEach((form, count) -> forms.merge(form, count, Integer::sum));
        if (fixedName.isEmpty()) {
            fixedName = other.fixedName;
        }
        other.mentions.clear();
        other.forms.clear();
    }

    /** A new cluster of the mentions that have one form, which leave this one. */
    EntityCluster split(String form, IntFunction<String> formOf) {
        EntityCluster own = new EntityCluster(type);
        for (int mention : List.copyOf(mentions())) {
            if (NameForms.key(formOf.apply(mention)).equals(NameForms.key(form))) {
                own.add(mention, formOf.apply(mention), formOf.apply(mention));
                mentions.remove((Integer) mention);
                forms.remove(formOf.apply(mention));
            }
        }
        own.rename(form);
        return own;
    }

    boolean isEmpty() {
        return mentions.isEmpty();
    }

    /** In text order. */
    List<Integer> mentions() {
        if (unsorted) {
            mentions.sort(null);
            unsorted = false;
        }
        return mentions;
    }

    List<String> forms() {
        return List.copyOf(forms.keySet());
    }

    void fixName(String name) {
        fixedName = name;
    }

    /** As {@link #fixName}, as a user calls it, which takes precedence over the gazetteer. */
    void rename(String name) {
        fixedName = name;
        renamed = true;
    }

    /**
     * What the thing is called in every document, whichever of its forms this one has: the
     * gazetteer's name, else the own one. Where the gazetteer knows several of the forms as
     * different things, that of the name counts, else the first by the alphabet.
     */
    String canonical() {
        String name = name();
        if (renamed || known.isEmpty() || known.containsValue(name)) {
            return name;
        }
        String ofName = known.get(name);
        return ofName != null
                ? ofName
                : known.values().stream().min(String::compareTo).orElseThrow();
    }

    /**
     * The fixed name, else the form of most words that is not all in capitals; of two equally long
     * the more frequent, then the earlier.
     */
    String name() {
        if (!fixedName.isEmpty()) {
            return fixedName;
        }
        String best = "";
        int bestScore = Integer.MIN_VALUE;
        for (Map.Entry<String, Integer> form : forms.entrySet()) {
            int score =
                    words(form.getKey()) * 1000
                            + Math.min(form.getValue(), 900)
                            - capitals(form.getKey())
                            + (words(form.getKey()) == 1 ? form.getKey().length() : 0);
            if (score > bestScore) {
                bestScore = score;
                best = form.getKey();
            }
        }
        return inRunningText.get(best);
    }

    /** What a form in capitals loses; little where it is known how running text would have it. */
    private int capitals(String form) {
        if (!NameForms.isAllCaps(form)) {
            return 0;
        }
        return NameForms.isAllCaps(inRunningText.get(form)) ? 100_000 : 1_500;
    }

    /**
     * Words of a person's name count up to three: "Vladimir Vladimirovich Putin" is fuller than
     * usual, but still a name.
     */
    private int words(String form) {
        int words = form.split(" ").length;
        return type == EntityType.PERSON ? Math.min(words, 3) : words;
    }
}
