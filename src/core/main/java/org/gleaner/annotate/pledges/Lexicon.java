package org.gleaner.annotate.pledges;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.Inflection;
import org.gleaner.model.Pledge.Strength;

/**
 * The words of undertakings, from the tables in {@code models/pledges}; each table says in its
 * header what it is for.
 */
final class Lexicon {

    /** What a word of undertaking asks of the words after it, and how much it binds. */
    record Entry(Set<String> frames, Strength strength, boolean flag) {}

    private static final Map<String, Entry> VERBS = entries("pledges/undertakings.tsv", "any");
    private static final Map<String, Entry> ATTITUDES = entries("pledges/attitudes.tsv", "");
    private static final Map<String, Entry> NOUNS = entries("pledges/nouns.tsv", "yes");
    private static final Map<String, String> REPORTS = DataFile.map("pledges/reports.tsv");

    static final Set<String> AFFIRMING = DataFile.words("pledges/affirming.txt");
    static final Set<String> ACTORS = DataFile.words("pledges/actors.txt");
    static final Set<String> AGENTS = DataFile.words("pledges/agents.txt");
    static final Set<String> ACTS = DataFile.words("pledges/acts.txt");
    static final Set<String> UNCONTROLLED = DataFile.words("pledges/uncontrolled.txt");
    static final Set<String> RHETORIC = DataFile.words("pledges/rhetoric.txt");
    static final Set<String> TALK = DataFile.words("pledges/talk.txt");
    static final Set<String> EFFORTS = DataFile.words("pledges/efforts.txt");
    static final Set<String> PEOPLE = DataFile.words("pledges/people.txt");
    static final Set<String> INSTRUMENTS = DataFile.words("pledges/instruments.txt");
    static final Set<String> EFFECTS = DataFile.words("pledges/effects.txt");
    static final Set<String> RECEIVERS = DataFile.words("pledges/receivers.txt");
    static final Set<String> OPERATIONS = DataFile.words("pledges/operations.txt");
    static final Set<String> SETTLED = DataFile.words("pledges/settled.txt");
    static final Set<String> ACCUSATIONS = DataFile.words("pledges/accusations.txt");
    static final Set<String> BLAME = DataFile.words("pledges/blame.txt");

    /** Verbs of planning that count in the past where somebody says so: "planned". */
    private static final Set<String> TOLD =
            DataFile.rows("pledges/undertakings.tsv", 4).stream()
                    .filter(row -> row.get(3).equals("told"))
                    .map(row -> row.get(0))
                    .collect(Collectors.toSet());

    private static final Map<String, Entry> VERB_FORMS = new HashMap<>();
    private static final Map<String, Entry> NOUN_FORMS = new HashMap<>();
    private static final Set<String> ACTOR_FORMS = new HashSet<>();
    private static final Set<String> SAYING_FORMS = new HashSet<>();
    private static final Set<String> DOUBTING_FORMS = new HashSet<>();
    private static final Set<String> AFFIRMING_FORMS = new HashSet<>();

    static {
        VERBS.forEach(
                (lemma, entry) ->
                        (entry.flag() || isTold(lemma)
                                        ? Inflection.forms(lemma)
                                        : Inflection.presentForms(lemma))
                                .forEach(form -> VERB_FORMS.put(form, entry)));
        NOUNS.forEach(
                (lemma, entry) ->
                        Inflection.presentForms(lemma)
                                .forEach(form -> NOUN_FORMS.put(form, entry)));
        REPORTS.keySet().stream()
                .filter(Lexicon::says)
                .forEach(lemma -> SAYING_FORMS.addAll(Inflection.forms(lemma)));
        REPORTS.keySet().stream()
                .filter(Lexicon::doubts)
                .forEach(lemma -> DOUBTING_FORMS.addAll(Inflection.forms(lemma)));
        ACTORS.forEach(lemma -> ACTOR_FORMS.add(lemma.replaceAll("y$", "ie") + "s"));
        AFFIRMING.forEach(lemma -> AFFIRMING_FORMS.addAll(Inflection.forms(lemma)));
    }

    private Lexicon() {}

    /** Reads the tables, which using the class for the first time does. */
    static void warmUp() {}

    private static Map<String, Entry> entries(String path, String flag) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (List<String> row : DataFile.rows(path, flag.isEmpty() ? 3 : 4)) {
            Strength strength = Strength.valueOf(row.get(2).toUpperCase(Locale.ROOT));
            entries.put(
                    row.get(0),
                    new Entry(
                            Set.of(row.get(1).split("\\|")),
                            strength,
                            !flag.isEmpty() && row.get(3).equals(flag)));
        }
        return entries;
    }

    /** A verb of undertaking; its flag says that it may be reported in the past. */
    static Optional<Entry> verb(String lemma) {
        return Optional.ofNullable(VERBS.get(lemma));
    }

    /** Whether the verb undertakes in the past what somebody tells of: "said it planned to". */
    static boolean isTold(String lemma) {
        return TOLD.contains(lemma);
    }

    /** The verb of undertaking of which the word can be a form, before a tree has said so. */
    static Optional<Entry> verbForm(String word) {
        return Optional.ofNullable(VERB_FORMS.get(word));
    }

    /** As {@link #verbForm}, for a noun. */
    static Optional<Entry> nounForm(String word) {
        return Optional.ofNullable(NOUN_FORMS.get(word));
    }

    /** Whether the word is a form of "offer". */
    static boolean isOffer(String word) {
        return word.startsWith("offer") && VERB_FORMS.containsKey(word);
    }

    /** Whether the word names those who can act, also in the plural: "Parties", "Ministers". */
    static boolean isActor(String word) {
        return ACTORS.contains(word) || ACTOR_FORMS.contains(word);
    }

    /** Whether the word can be a form of a verb of saying. */
    static boolean isFormOfSaying(String word) {
        return SAYING_FORMS.contains(word);
    }

    /** Whether the word can be a form of a verb of hoping, thinking or alleging. */
    static boolean isFormOfDoubting(String word) {
        return DOUBTING_FORMS.contains(word);
    }

    /** Whether the word can be a form of a verb that affirms a noun of undertaking. */
    static boolean isFormOfAffirming(String word) {
        return AFFIRMING_FORMS.contains(word);
    }

    /** "committed", "ready". */
    static Optional<Entry> attitude(String word) {
        return Optional.ofNullable(ATTITUDES.get(word));
    }

    /** A noun of undertaking; its flag says that it needs a verb that affirms it. */
    static Optional<Entry> noun(String lemma) {
        return Optional.ofNullable(NOUNS.get(lemma));
    }

    /** Whether a clause under the verb is reported as said. */
    static boolean says(String lemma) {
        return "says".equals(REPORTS.get(lemma));
    }

    /** Whether a clause under the verb is hoped, thought or asked. */
    static boolean doubts(String lemma) {
        return "doubts".equals(REPORTS.get(lemma));
    }
}
