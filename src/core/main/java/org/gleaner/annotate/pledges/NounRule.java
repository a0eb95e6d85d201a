package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.Statement.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.syntax.Dependencies;

/**
 * Nouns of undertaking: "reaffirmed their commitment to fighting", "announced his intention to
 * stand", "Russia's readiness to help".
 */
final class NounRule implements PledgeRule {

    private static final Set<String> PRONOUNS = Words.of("owners");
    private static final int NEAR = 5;

    @Override
    public String name() {
        return "undertaking-noun";
    }

    @Override
    public List<Find> find(Statement statement) {
        List<Find> found = new ArrayList<>();
        for (int token = 0; statement.hasTree() && token < statement.size(); token++) {
            Dependencies tree = statement.tree();
            Optional<Lexicon.Entry> entry =
                    tree.isNoun(token) ? Lexicon.noun(tree.lemma(token)) : Optional.empty();
            if (entry.isPresent()) {
                find(found, statement, token, entry.get());
            }
        }
        return found;
    }

    private void find(List<Find> found, Statement statement, int noun, Lexicon.Entry entry) {
        Dependencies tree = statement.tree();
        int verb = tree.head(noun);
        boolean affirmed =
                verb != NONE
                        && tree.object(verb) == noun
                        && Lexicon.AFFIRMING.contains(tree.lemma(verb))
                        && !tree.isNegated(verb)
                        && !Embedded.hasModal(tree, verb);
        boolean funded = isFunded(statement, noun);
        int holder = holder(statement, noun, affirmed ? verb : NONE);
        if (holder == NONE && !funded || entry.flag() && !affirmed && !funded) {
            return;
        }
        List<Integer> deeds = new ArrayList<>();
        if (entry.frames().contains("to")) {
            deeds.addAll(Embedded.infinitives(statement, noun));
        }
        if (deeds.isEmpty() && entry.frames().contains("ing")) {
            deeds.addAll(Embedded.gerunds(statement, noun, "to"));
        }
        if (deeds.isEmpty() && entry.frames().contains("of")) {
            deeds.addAll(Embedded.gerunds(statement, noun, "of"));
        }
        int from = affirmed ? ClauseFinder.of(statement, verb).from() : tree.leftmost(noun);
        Clause upper = new Clause(noun, holder, from, tree.rightmost(noun), noun, false, false);
        for (Clause clause : Embedded.clauses(statement, deeds, upper)) {
            found.add(new Find(statement, clause, name(), entry.strength(), "deed"));
        }
        if (deeds.isEmpty()
                && affirmed
                && entry.frames().contains("np")
                && tree.prepositional(noun, "to") != NONE) {
            found.add(new Find(statement, upper, name(), entry.strength(), "thing"));
        }
    }

    /** Whether a sum of money stands before the noun: "a $20 million commitment to improve". */
    private static boolean isFunded(Statement statement, int noun) {
        for (int token = noun - 1; token >= 0 && token >= noun - NEAR; token--) {
            if (Sums.isSign(statement.word(token))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whose undertaking it is: "Russia" in "Russia's readiness" and "the commitment of Russia"; for
     * "their" the subject of the verb.
     */
    private static int holder(Statement statement, int noun, int verb) {
        Dependencies tree = statement.tree();
        int owner = tree.child(noun, "nmod:poss");
        if (owner != NONE && !PRONOUNS.contains(statement.word(owner))) {
            return owner;
        }
        int of = tree.prepositional(noun, "of");
        if (owner == NONE && of != NONE && tree.isNoun(of)) {
            return of;
        }
        return verb != NONE ? ClauseFinder.subject(tree, verb) : owner;
    }
}
