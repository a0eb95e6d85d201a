package org.gleaner.annotate.relations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.UserRules;

/**
 * All relation rules: those of {@code models/relations/rules.tsv} and the user's own, which go
 * first where both find the same.
 */
final class RuleBook {

    private static final String FILE = "relations/rules.tsv";

    private final List<WordRule> words = new ArrayList<>();
    private WordIndex fromNames = new WordIndex(List.of());
    private final Map<String, List<WordRule>> worded = new HashMap<>();
    private final Map<String, List<TreeRule>> trees = new HashMap<>();

    /** Where each rule stands, by its name. */
    private final Map<String, String> names = new HashMap<>();

    private RuleBook() {}

    /**
     * @param user rules in the same form as the file, empty for none
     */
    static RuleBook read(String user) {
        RuleBook book = new RuleBook();
        for (UserRules.Row row : UserRules.read(user)) {
            book.add("rules, line " + row.line(), row.cells());
        }
        for (List<String> row : DataFile.rows(FILE, Rule.COLUMNS)) {
            if (book.names.containsKey(row.get(0))) {
                throw new IllegalArgumentException(
                        book.names.get(row.get(0))
                                + ": the chain has a rule \""
                                + row.get(0)
                                + "\" already; give yours another name");
            }
            book.add(FILE + ", rule " + row.get(0), row);
        }
        book.fromNames = new WordIndex(book.words);
        return book;
    }

    private void add(String where, List<String> row) {
        try {
            if (row.size() != Rule.COLUMNS) {
                throw new IllegalArgumentException(
                        row.size()
                                + (row.size() == 1 ? " cell" : " cells")
                                + ", not "
                                + Rule.COLUMNS
                                + "; write rule, type, subject, object, value, tense, confidence,"
                                + " kind and pattern with a tab between each");
            }
            Rule rule = Rule.of(row);
            if (names.putIfAbsent(rule.name(), where) != null) {
                throw new IllegalArgumentException(
                        "a rule \""
                                + rule.name()
                                + "\" stands already; give each a name of its own");
            }
            String pattern = row.get(8);
            switch (row.get(7)) {
                case "words" -> add(WordRule.of(rule, pattern));
                case "tree" -> {
                    TreeRule tree = TreeRule.of(rule, pattern);
                    tree.triggers()
                            .forEach(
                                    lemma ->
                                            trees.computeIfAbsent(lemma, key -> new ArrayList<>())
                                                    .add(tree));
                }
                default ->
                        throw new IllegalArgumentException(
                                "kind \""
                                        + row.get(7)
                                        + "\" is neither words nor tree; write one of them");
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(where + ": " + e.getMessage(), e);
        } catch (IllegalStateException e) {
            throw new IllegalArgumentException(
                    where
                            + ": "
                            + e.getMessage()
                            + "; write @ before the name of a list there is, such as @roles",
                    e);
        }
    }

    private void add(WordRule rule) {
        Set<String> first = rule.elements().get(0).words();
        if (first.isEmpty()) {
            words.add(rule);
        } else {
            first.forEach(word -> worded.computeIfAbsent(word, key -> new ArrayList<>()).add(rule));
        }
    }

    /** Rules over words that begin with a name. */
    WordIndex fromNames() {
        return fromNames;
    }

    /** Rules that begin with this word, in lower case. */
    List<WordRule> words(String first) {
        return worded.getOrDefault(first, List.of());
    }

    List<TreeRule> trees(String lemma) {
        return trees.getOrDefault(lemma, List.of());
    }
}
