package org.gleaner.annotate.relations;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gleaner.lexicon.FunctionWords;
import org.gleaner.lexicon.Inflection;
import org.gleaner.model.EntityType;
import org.gleaner.model.Tags;
import org.gleaner.syntax.TreePath;
import org.gleaner.text.TokenView;

/**
 * Knows by words, tags and names alone whether any relation rule over trees could find something in
 * a sentence: it holds a form of the rule's trigger, a word for every preposition and lemma on the
 * paths to its arguments, a party of the right type for either argument, and a date where the rule
 * wants one. Made of the rules themselves, so that a new rule needs no word list.
 */
final class TreeRuleIndex {

    private static final Set<String> NEGATIONS = FunctionWords.of("negating-adverbs");
    private static final Set<String> MODALS = FunctionWords.of("modals");
    private static final Set<String> BETWEEN_AUXILIARY_AND_VERB = Set.of("ADV", "AUX");

    /** How many words of a verb group may come before its verb: "will not soon have met". */
    private static final int AUXILIARIES = 4;

    private static final int[] NONE = {};

    /** Which tags of the fast tagger a verb or noun of the parser may have. */
    private static final Map<String, Set<String>> TAGS =
            Map.of(
                    "VB",
                    Set.of("VERB", "AUX", "ADJ"),
                    "NN",
                    Set.of("NOUN", "PROPN", "ADJ", "VERB"));

    private static final Set<String> BEFORE_VERBS = Set.of("PROPN", "PRON", "ADV", "AUX");

    private final Map<String, List<Demand>> byTrigger = new HashMap<>();

    /** Sets of lemmas that rules ask for, numbered. */
    private final Map<Set<String>, Integer> numbers = new HashMap<>();

    /** By word: the numbers of the sets that it is a form of. */
    private final Map<String, int[]> sets = new HashMap<>();

    /**
     * What a rule asks of a sentence.
     *
     * @param titled whether a title before a name, which is read without a tree, says what the rule
     *     says
     * @param paths for each path that must lead somewhere the alternatives, each the sets of lemmas
     *     that it asks for
     */
    private record Demand(
            TreeRule rule,
            Set<EntityType> subjects,
            Set<EntityType> objects,
            boolean titled,
            List<List<BitSet>> paths) {

        boolean dated() {
            return rule.rule().value() == Rule.Value.DATE;
        }

        /** Whether the clause must be a fact. */
        boolean factual() {
            return rule.rule().tense() != Rule.Tense.ANY;
        }
    }

    TreeRuleIndex(RelationRules rules) {
        Map<String, BitSet> byForm = new HashMap<>();
        rules.trees().forEach(rule -> add(rule, byForm));
        byForm.forEach((form, found) -> sets.put(form, found.stream().toArray()));
    }

    private void add(TreeRule rule, Map<String, BitSet> byForm) {
        Demand demand =
                new Demand(
                        rule,
                        withDemonyms(rule.rule().subjects()),
                        withDemonyms(rule.rule().objects()),
                        !rule.isOfVerb() && TypeTrait.TITLED.isOf(rule.rule().type()),
                        Stream.of(
                                        Stream.of(rule.subject()),
                                        rule.object().stream(),
                                        rule.has().stream())
                                .flatMap(paths -> paths)
                                .map(path -> asked(path, byForm))
                                .toList());
        for (String lemma : rule.triggers()) {
            for (String form : Inflection.forms(lemma)) {
                byTrigger.computeIfAbsent(form, missing -> new ArrayList<>()).add(demand);
            }
        }
    }

    private List<BitSet> asked(TreePath path, Map<String, BitSet> byForm) {
        List<BitSet> alternatives = new ArrayList<>();
        for (List<Set<String>> alternative : path.asked()) {
            BitSet asked = new BitSet();
            alternative.forEach(lemmas -> asked.set(number(lemmas, byForm)));
            alternatives.add(asked);
        }
        return alternatives;
    }

    private int number(Set<String> lemmas, Map<String, BitSet> byForm) {
        Integer known = numbers.get(lemmas);
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        numbers.put(lemmas, number);
        for (String lemma : lemmas) {
            for (String form : Inflection.forms(lemma)) {
                byForm.computeIfAbsent(form, missing -> new BitSet()).set(number);
            }
        }
        return number;
    }

    /** An adjective of nationality counts as its country. */
    private static Set<EntityType> withDemonyms(Set<EntityType> types) {
        Set<EntityType> all = EnumSet.noneOf(EntityType.class);
        all.addAll(types);
        if (types.contains(EntityType.LOCATION)) {
            all.add(EntityType.NATIONALITY);
        }
        return all;
    }

    /** A document as the index looks at it. */
    record Text(TokenView view, Tags tags, PartyCounts parties) {

        int first(int sentence) {
            return view.tokens().first(sentence);
        }

        int last(int sentence) {
            return view.tokens().last(sentence);
        }
    }

    /**
     * @param dated whether the sentence holds a date
     */
    boolean mayFindIn(int sentence, Text text, boolean dated) {
        int[] counts = null;
        BitSet there = null;
        for (int token = text.first(sentence); token < text.last(sentence); token++) {
            for (Demand demand : byTrigger.getOrDefault(text.view().lower(token), List.of())) {
                if (demand.dated() && !dated || !mayTrigger(demand, token, sentence, text)) {
                    continue;
                }
                counts = counts == null ? text.parties().in(sentence) : counts;
                there = there == null ? setsIn(sentence, text) : there;
                if (isEveryPathOpen(demand.paths(), there)
                        && haveArguments(demand, counts, text.parties().described(token))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean mayTrigger(Demand demand, int token, int sentence, Text text) {
        return mayBe(demand.rule().tag(), token, sentence, text)
                && !(demand.titled()
                        && TitledNames.isTitle(token, sentence, text.view(), text.parties()))
                && !(demand.rule().isOfVerb() && isUnreal(token, demand, sentence, text));
    }

    /**
     * Whether the word can be of the kind that the rule's trigger is: the fast tagger takes the
     * verb of "Murphy lives in Minsk" for a noun.
     */
    private static boolean mayBe(String penn, int token, int sentence, Text text) {
        if (!TAGS.containsKey(penn) || TAGS.get(penn).contains(text.tags().of(token))) {
            return true;
        }
        boolean first = token == text.first(sentence);
        return penn.equals("VB")
                && (text.view().tokens().word(token).endsWith("ed")
                        || !first && BEFORE_VERBS.contains(text.tags().of(token - 1)));
    }

    /** "will meet", "did not meet". */
    private static boolean isUnreal(int verb, Demand demand, int sentence, Text text) {
        int first = Math.max(text.first(sentence), verb - AUXILIARIES);
        for (int token = verb - 1; token >= first; token--) {
            String word = text.view().lower(token);
            if (NEGATIONS.contains(word) || demand.factual() && MODALS.contains(word)) {
                return true;
            }
            if (!BETWEEN_AUXILIARY_AND_VERB.contains(text.tags().of(token))) {
                return false;
            }
        }
        return false;
    }

    private BitSet setsIn(int sentence, Text text) {
        BitSet there = new BitSet();
        for (int token = text.first(sentence); token < text.last(sentence); token++) {
            for (int set : sets.getOrDefault(text.view().lower(token), NONE)) {
                there.set(set);
            }
        }
        return there;
    }

    private static boolean isEveryPathOpen(List<List<BitSet>> paths, BitSet there) {
        return paths.stream()
                .allMatch(
                        path ->
                                path.stream()
                                        .anyMatch(asked -> asked.stream().allMatch(there::get)));
    }

    /**
     * Whether there is a party for either argument, and they can be two.
     *
     * @param own the type that the trigger itself stands for, which is not an argument of its rule
     */
    private static boolean haveArguments(Demand demand, int[] counts, Optional<EntityType> own) {
        int subjects = 0;
        int objects = 0;
        int either = 0;
        for (EntityType type : EntityType.values()) {
            int count = counts[type.ordinal()] - (own.filter(type::equals).isPresent() ? 1 : 0);
            boolean subject = demand.subjects().contains(type);
            boolean object = demand.objects().contains(type);
            subjects += subject ? count : 0;
            objects += object ? count : 0;
            either += subject || object ? count : 0;
        }
        return subjects > 0 && (demand.objects().isEmpty() || objects > 0 && either > 1);
    }
}
