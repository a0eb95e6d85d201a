package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.Statement.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.model.Pledge.Strength;
import org.gleaner.syntax.Dependencies;

/**
 * "is committed to building", "remains committed to the treaty", "stands ready to help", "was
 * determined to" when somebody says so.
 */
final class AttitudeRule implements PledgeRule {

    private static final Set<String> LINKS = Words.of("linking-verbs");
    private static final Set<String> NOW = Set.of("VBP", "VBZ");

    @Override
    public String name() {
        return "attitude";
    }

    @Override
    public List<Find> find(Statement statement) {
        List<Find> found = new ArrayList<>();
        for (int token = 1; statement.hasTree() && token < statement.size(); token++) {
            Optional<Lexicon.Entry> entry = Lexicon.attitude(statement.word(token));
            if (entry.isPresent()) {
                find(found, statement, token, entry.get());
            }
        }
        return found;
    }

    private void find(List<Find> found, Statement statement, int word, Lexicon.Entry entry) {
        int before = found.size();
        Dependencies tree = statement.tree();
        int link = link(tree, word);
        if (link == NONE
                || !isNow(statement, link, word)
                || tree.isNegated(word)
                || tree.isNegated(link)) {
            return;
        }
        Clause upper =
                ClauseFinder.of(
                        statement, tree.isVerb(link) && tree.head(link) != word ? link : word);
        if (entry.frames().contains("to")) {
            add(found, statement, Embedded.infinitives(statement, word), upper, entry);
        }
        if (entry.frames().contains("ing")) {
            add(found, statement, Embedded.gerunds(statement, word, "to"), upper, entry);
        }
        if (found.size() == before
                && entry.frames().contains("np")
                && tree.prepositional(word, "to") != NONE) {
            Clause clause =
                    new Clause(
                            word,
                            upper.subject(),
                            upper.from(),
                            upper.to(),
                            link,
                            upper.negated(),
                            false);
            found.add(new Find(statement, clause, name(), entry.strength(), "thing"));
        }
    }

    private void add(
            List<Find> found,
            Statement statement,
            List<Integer> deeds,
            Clause upper,
            Lexicon.Entry entry) {
        for (Clause clause : Embedded.clauses(statement, deeds, upper)) {
            found.add(
                    new Find(
                            statement,
                            clause,
                            name(),
                            entry.strength(),
                            entry.strength() == Strength.FIRM ? "committed" : "ready"));
        }
    }

    /**
     * The verb that links the word to its subject: its copula or passive auxiliary, or "remain",
     * "stand" over it.
     */
    private static int link(Dependencies tree, int word) {
        int own = tree.child(word, "cop", "aux:pass");
        if (own != NONE) {
            return own;
        }
        int head = tree.head(word);
        return head != NONE && head < word && LINKS.contains(tree.lemma(head)) ? head : NONE;
    }

    private static boolean isNow(Statement statement, int link, int word) {
        Dependencies tree = statement.tree();
        if (tree.child(word, "aux") != NONE
                && tree.children(word, "aux").stream()
                        .anyMatch(aux -> tree.tag(aux).equals("MD"))) {
            return false;
        }
        if (NOW.contains(tree.tag(link)) || statement.word(link).startsWith("'")) {
            return true;
        }
        int clause = tree.head(link) == word ? word : link;
        return tree.tag(link).equals("VBD")
                && tree.relation(clause).equals("ccomp")
                && tree.head(clause) != NONE
                && Lexicon.says(tree.lemma(tree.head(clause)));
    }
}
