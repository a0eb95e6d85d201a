package org.gleaner.annotate.relations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.UserRules;
import org.gleaner.pipeline.UserFile;
import org.gleaner.pipeline.UserFileException;

/**
 * All relation rules: those of {@code models/relations/rules.tsv} and the user's own, which take
 * precedence where both find the same. Immutable; read once and shared by the stages.
 */
public final class RelationRules {

    private static final String FILE = "relations/rules.tsv";

    /** By its name. */
    private final Map<String, Entry> entries;

    private final WordIndex byWords;
    private final Map<String, List<TreeRule>> byLemma = new HashMap<>();

    /**
     * @param where file and line, as in "rules, line 3"
     * @param line of the user's file, 0 for a rule of the chain
     */
    record Entry(RelationRule rule, String where, int line) {

        boolean user() {
            return line > 0;
        }

        /** A fault of a rule of the user's. */
        UserFileException fault(String fault) {
            return fault(line, fault, null);
        }

        private static UserFileException fault(int line, String fault, Throwable cause) {
            return new UserFileException(UserFile.RULES, line, fault, cause);
        }

        String name() {
            return rule.rule().name();
        }
    }

    private RelationRules(Map<String, Entry> entries) {
        this.entries = entries;
        List<WordRule> overWords = new ArrayList<>();
        for (Entry entry : entries.values()) {
            if (entry.rule() instanceof TreeRule tree) {
                tree.triggers().forEach(lemma -> file(tree, lemma));
            } else if (entry.rule() instanceof WordRule words) {
                overWords.add(words);
            }
        }
        byWords = new WordIndex(overWords);
    }

    private void file(TreeRule rule, String lemma) {
        byLemma.computeIfAbsent(lemma, missing -> new ArrayList<>()).add(rule);
    }

    /**
     * @param user rules in the same form as the file, empty for none
     * @throws UserFileException naming line and fault, if one of them is faulty
     */
    public static RelationRules read(String user) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (UserRules.Row row : UserRules.read(user)) {
            String where = "rules, line " + row.line();
            Entry entry;
            try {
                entry = new Entry(rule(row.cells()), where, row.line());
            } catch (IllegalArgumentException e) {
                throw Entry.fault(row.line(), e.getMessage(), e);
            }
            if (entries.putIfAbsent(entry.name(), entry) != null) {
                throw entry.fault(
                        "there is a rule \""
                                + entry.name()
                                + "\" already; give each a name of its own");
            }
        }
        for (List<String> row : DataFile.rows(FILE, Rule.ALL_COLUMNS)) {
            String where = FILE + ", rule " + row.get(0);
            Entry entry;
            try {
                entry = new Entry(rule(row), where, 0);
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException(where + ": " + e.getMessage(), e);
            }
            Entry users = entries.putIfAbsent(entry.name(), entry);
            if (users != null) {
                throw users.fault(
                        "the chain has a rule \""
                                + entry.name()
                                + "\" already; give yours another name");
            }
        }
        return new RelationRules(entries);
    }

    private static RelationRule rule(List<String> row) {
        try {
            if (row.size() < Rule.COLUMNS || row.size() > Rule.ALL_COLUMNS) {
                throw new IllegalArgumentException(
                        row.size()
                                + (row.size() == 1 ? " cell" : " cells")
                                + ", not "
                                + Rule.COLUMNS
                                + " to "
                                + Rule.ALL_COLUMNS
                                + "; write rule, type, subject, object, value, tense, confidence,"
                                + " kind and pattern with a tab between each, then examples and"
                                + " counter-examples if there are any");
            }
            Rule rule = Rule.of(row);
            String pattern = row.get(8);
            return switch (row.get(7)) {
                case "words" -> WordRule.of(rule, pattern);
                case "tree" -> TreeRule.of(rule, pattern);
                default ->
                        throw new IllegalArgumentException(
                                "kind \""
                                        + row.get(7)
                                        + "\" is neither words nor tree; write one of them");
            };
        } catch (IllegalStateException e) {
            throw new IllegalArgumentException(
                    e.getMessage() + "; write @ before the name of a list there is, such as @roles",
                    e);
        }
    }

    WordIndex byWords() {
        return byWords;
    }

    List<TreeRule> trees(String lemma) {
        return byLemma.getOrDefault(lemma, List.of());
    }

    /** All over trees, in their order. */
    Stream<TreeRule> trees() {
        return entries.values().stream()
                .map(Entry::rule)
                .filter(TreeRule.class::isInstance)
                .map(TreeRule.class::cast);
    }

    List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    /** The user's own. */
    public RelationRules ofUser() {
        return only(Entry::user);
    }

    /** This one alone. */
    RelationRules only(String name) {
        return only(entry -> entry.name().equals(name));
    }

    private RelationRules only(Predicate<Entry> wanted) {
        Map<String, Entry> only = new LinkedHashMap<>();
        entries.forEach(
                (name, entry) -> {
                    if (wanted.test(entry)) {
                        only.put(name, entry);
                    }
                });
        return new RelationRules(only);
    }
}
