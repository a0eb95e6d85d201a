package org.gleaner.annotate.candidates;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.FunctionWords;
import org.gleaner.lexicon.Inflection;
import org.gleaner.lexicon.UserRules;
import org.gleaner.model.EntityType;
import org.gleaner.model.Tags;
import org.gleaner.model.Tokens;
import org.gleaner.syntax.TreePath;
import org.gleaner.syntax.TreePattern;
import org.gleaner.text.TokenView;

/**
 * Tells by words, tags and names alone whether any relation rule over trees could find something in
 * a sentence: a form of its trigger stands there, a word for every preposition and lemma on the
 * ways to its ends, a party of the right type for either end, and a date where it wants one. Read
 * from the rules themselves, the user's among them, so that a new rule needs no word list.
 */
final class RelationCues {

    private static final int COLUMNS = 9;
    private static final int TYPE = 1;
    private static final int SUBJECT = 2;
    private static final int OBJECT = 3;
    private static final int VALUE = 4;
    private static final int TENSE = 5;
    private static final int KIND = 7;
    private static final int PATTERN = 8;
    private static final Set<String> NEGATIONS = FunctionWords.of("negating-adverbs");
    private static final Set<String> MODALS = FunctionWords.of("modals");
    private static final int AUXILIARIES = 4;
    private static final int[] NONE = {};
    private static final Set<String> OFFICES = Set.of("HOLDS_POSITION", "NATIONAL_OF", "MEMBER_OF");

    /** Which tags of the cheap tagger a verb or noun of the dear one may have. */
    private static final Set<String> BEFORE_VERBS = Set.of("PROPN", "PRON", "ADV", "AUX");

    private static final Map<String, Set<String>> TAGS =
            Map.of(
                    "VB",
                    Set.of("VERB", "AUX", "ADJ"),
                    "NN",
                    Set.of("NOUN", "PROPN", "ADJ", "VERB"));

    private final Map<String, List<Demand>> byTrigger = new HashMap<>();

    /**
     * Sets of lemmas that rules ask for, numbered, and by word the numbers of those it is a form
     * of.
     */
    private final Map<Set<String>, Integer> numbers = new HashMap<>();

    private final Map<String, BitSet> gathered = new HashMap<>();
    private final Map<String, int[]> sets = new HashMap<>();

    /**
     * @param office whether a title before a name, which is read without a tree, says what the rule
     *     says
     * @param fact whether the clause must be one
     * @param ways for each way that must lead somewhere the alternatives, each the sets that it
     *     asks for
     */
    private record Demand(
            String tag,
            Set<EntityType> subjects,
            Set<EntityType> objects,
            boolean dated,
            boolean office,
            boolean fact,
            List<List<BitSet>> ways) {}

    /**
     * @param user rules in the form of {@code models/relations/rules.tsv}; their faulty lines are
     *     the business of the stage that applies them
     */
    RelationCues(String user) {
        UserRules.read(user).stream()
                .map(UserRules.Row::cells)
                .filter(row -> row.size() >= COLUMNS)
                .forEach(
                        row -> {
                            try {
                                add(row);
                            } catch (IllegalArgumentException | IllegalStateException e) {
                                // told by the stage that applies it
                            }
                        });
        DataFile.rows("relations/rules.tsv", COLUMNS + 2).forEach(this::add);
        gathered.forEach((word, found) -> sets.put(word, found.stream().toArray()));
    }

    private void add(List<String> row) {
        if (!row.get(KIND).equals("tree")) {
            return;
        }
        TreePattern pattern = TreePattern.of(row.get(PATTERN), "relations");
        List<List<BitSet>> ways = new ArrayList<>();
        for (String part : List.of("S", "O", "has")) {
            pattern.ways().getOrDefault(part, List.of()).forEach(path -> ways.add(numbered(path)));
        }
        Demand demand =
                new Demand(
                        pattern.tag(),
                        types(row.get(SUBJECT)),
                        types(row.get(OBJECT)),
                        row.get(VALUE).equals("date"),
                        !pattern.tag().equals("VB") && OFFICES.contains(row.get(TYPE)),
                        !row.get(TENSE).equals("any"),
                        ways);
        for (String lemma : pattern.triggers()) {
            Inflection.forms(lemma)
                    .forEach(
                            form ->
                                    byTrigger
                                            .computeIfAbsent(form, key -> new ArrayList<>())
                                            .add(demand));
        }
    }

    private List<BitSet> numbered(TreePath path) {
        List<BitSet> ways = new ArrayList<>();
        for (List<Set<String>> way : path.asked()) {
            BitSet wanted = new BitSet();
            for (Set<String> lemmas : way) {
                wanted.set(
                        numbers.computeIfAbsent(
                                lemmas,
                                key -> {
                                    int number = numbers.size();
                                    key.stream()
                                            .flatMap(lemma -> Inflection.forms(lemma).stream())
                                            .forEach(
                                                    form ->
                                                            gathered.computeIfAbsent(
                                                                            form,
                                                                            word -> new BitSet())
                                                                    .set(number));
                                    return number;
                                }));
            }
            ways.add(wanted);
        }
        return ways;
    }

    /** An adjective of nationality stands for its country. */
    private static Set<EntityType> types(String cell) {
        Set<EntityType> types = EnumSet.noneOf(EntityType.class);
        for (String name :
                (cell.endsWith("+") ? cell.substring(0, cell.length() - 1) : cell).split("\\|")) {
            if (!name.equals("-")) {
                types.add(EntityType.valueOf(name.toUpperCase(Locale.ROOT)));
            }
        }
        if (types.contains(EntityType.LOCATION)) {
            types.add(EntityType.NATIONALITY);
        }
        return types;
    }

    /**
     * @param dated whether the sentence holds a date
     */
    boolean occurIn(int sentence, Tokens tokens, Tags tags, PartyCounts parties, boolean dated) {
        int[] counts = null;
        BitSet there = null;
        for (int token = tokens.first(sentence); token < tokens.last(sentence); token++) {
            for (Demand demand :
                    byTrigger.getOrDefault(TokenView.lower(tokens.word(token)), List.of())) {
                if (demand.dated() && !dated
                        || !mayBe(demand.tag(), token, sentence, tokens, tags)) {
                    continue;
                }
                if (demand.office() && TitledNames.isTitle(token, sentence, tokens, parties)
                        || demand.tag().equals("VB")
                                && isUnreal(token, demand, sentence, tokens, tags)) {
                    continue;
                }
                counts = counts == null ? parties.in(sentence) : counts;
                there = there == null ? there(sentence, tokens) : there;
                if (areOpen(demand.ways(), there)
                        && haveEnds(
                                demand,
                                counts,
                                parties.described(token).map(EntityType::ordinal).orElse(-1))) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether the word can be of the kind that the rule's trigger is: the cheap tagger takes the
     * verb of "Murphy lives in Minsk" for a noun.
     */
    private static boolean mayBe(String penn, int token, int sentence, Tokens tokens, Tags tags) {
        if (!TAGS.containsKey(penn) || TAGS.get(penn).contains(tags.of(token))) {
            return true;
        }
        boolean first = token == tokens.first(sentence);
        return penn.equals("VB")
                && (tokens.word(token).endsWith("ed")
                        || !first && BEFORE_VERBS.contains(tags.of(token - 1)));
    }

    /** "will meet", "did not meet". */
    private static boolean isUnreal(
            int verb, Demand demand, int sentence, Tokens tokens, Tags tags) {
        for (int token = verb - 1;
                token >= tokens.first(sentence) && token >= verb - AUXILIARIES;
                token--) {
            String word = TokenView.lower(tokens.word(token));
            if (NEGATIONS.contains(word) || demand.fact() && MODALS.contains(word)) {
                return true;
            }
            if (!tags.of(token).equals("ADV") && !tags.of(token).equals("AUX")) {
                return false;
            }
        }
        return false;
    }

    private BitSet there(int sentence, Tokens tokens) {
        BitSet there = new BitSet();
        for (int token = tokens.first(sentence); token < tokens.last(sentence); token++) {
            for (int set : sets.getOrDefault(TokenView.lower(tokens.word(token)), NONE)) {
                there.set(set);
            }
        }
        return there;
    }

    private static boolean areOpen(List<List<BitSet>> ways, BitSet there) {
        return ways.stream()
                .allMatch(
                        way ->
                                way.stream()
                                        .anyMatch(wanted -> wanted.stream().allMatch(there::get)));
    }

    /**
     * Whether there is one for either end, and they can be two.
     *
     * @param own the type that the trigger itself stands for, which is no end of its rule; -1 for
     *     none
     */
    private static boolean haveEnds(Demand demand, int[] counts, int own) {
        int subjects = 0;
        int objects = 0;
        int either = 0;
        for (int type = 0; type < counts.length; type++) {
            int count = counts[type] - (type == own ? 1 : 0);
            EntityType is = EntityType.values()[type];
            subjects += demand.subjects().contains(is) ? count : 0;
            objects += demand.objects().contains(is) ? count : 0;
            either += demand.subjects().contains(is) || demand.objects().contains(is) ? count : 0;
        }
        return subjects > 0 && (demand.objects().isEmpty() || objects > 0 && either > 1);
    }
}
