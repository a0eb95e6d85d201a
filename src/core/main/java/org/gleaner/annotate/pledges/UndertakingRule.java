package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.Statement.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.model.Pledge.Strength;
import org.gleaner.syntax.Dependencies;

/**
 * Verbs of undertaking: "pledged not to join", "Moscow agreed to grant", "promised his support",
 * "we plan to invest".
 */
final class UndertakingRule implements PledgeRule {

    private static final String LIKE = "like";
    private static final Set<String> WISHING = Words.of("wishing");
    private static final Set<String> UNREAL = Words.of("unreal-modals");
    private static final Set<String> PROMISED = Words.of("promised-modals");
    private static final Set<String> PAST_BE = Words.of("past-be");

    @Override
    public String name() {
        return "undertaking-verb";
    }

    @Override
    public List<Find> find(Statement statement) {
        List<Find> found = new ArrayList<>();
        for (int token = 0; statement.hasTree() && token < statement.size(); token++) {
            Dependencies tree = statement.tree();
            Optional<Lexicon.Entry> entry =
                    tree.isVerb(token) ? Lexicon.verb(tree.lemma(token)) : Optional.empty();
            if (entry.isPresent() && isAsserted(tree, statement, token, entry.get())) {
                find(found, statement, token, entry.get());
            }
        }
        return found;
    }

    /**
     * In the present, or in the past when the verb may be told in the past; never under "would" or
     * "must".
     */
    private static boolean isAsserted(
            Dependencies tree, Statement statement, int verb, Lexicon.Entry entry) {
        if (tree.lemma(verb).equals(LIKE)) {
            return tree.tag(verb).equals("VB")
                    && tree.children(verb, "aux").stream()
                            .anyMatch(aux -> WISHING.contains(statement.word(aux)));
        }
        for (int aux : tree.children(verb, "aux", "aux:pass", "cop")) {
            String word = statement.word(aux);
            if (UNREAL.contains(word)
                    || PAST_BE.contains(word)
                    || !entry.flag()
                            && (word.equals("had") || word.equals("has") || word.equals("have"))) {
                return false;
            }
        }
        return switch (tree.tag(verb)) {
            case "VBP", "VBZ" -> true;
            case "VBG" -> tree.child(verb, "aux", "cop") != NONE;
            case "VB" -> tree.child(verb, "aux") != NONE && tree.isNegated(verb) && !entry.flag();
            case "VBD" -> entry.flag();
            case "VBN" -> entry.flag() && tree.child(verb, "aux") != NONE && !tree.isPassive(verb);
            default -> false;
        };
    }

    private void find(List<Find> found, Statement statement, int verb, Lexicon.Entry entry) {
        int before = found.size();
        Dependencies tree = statement.tree();
        boolean denied = tree.isNegated(verb);
        if (denied && entry.strength() == Strength.FIRM) {
            return;
        }
        Clause upper = ClauseFinder.of(statement, verb);
        int bound = bound(tree, verb, upper.subject());
        if (entry.frames().contains("to")) {
            add(
                    found,
                    statement,
                    Embedded.infinitives(statement, verb),
                    upper.withSubject(bound),
                    entry,
                    denied);
        }
        if (entry.frames().contains("ing")) {
            add(
                    found,
                    statement,
                    Embedded.gerunds(statement, verb, "to"),
                    upper.withSubject(bound),
                    entry,
                    denied);
        }
        if (entry.frames().contains("that")) {
            addClause(found, statement, verb, entry);
        }
        int object = tree.object(verb);
        if (found.size() == before
                && entry.frames().contains("np")
                && object != NONE
                && tree.child(verb, "ccomp") == NONE) {
            found.add(new Find(statement, upper, name(), entry.strength(), "thing"));
        }
    }

    /** In "I committed the United Kingdom to providing" the object is bound, not the subject. */
    private static int bound(Dependencies tree, int verb, int subject) {
        int object = tree.object(verb);
        return tree.lemma(verb).equals("commit")
                        && object != NONE
                        && tree.tag(object).startsWith("NNP")
                ? object
                : subject;
    }

    private void add(
            List<Find> found,
            Statement statement,
            List<Integer> deeds,
            Clause upper,
            Lexicon.Entry entry,
            boolean denied) {
        for (Clause clause : Embedded.clauses(statement, deeds, upper)) {
            if (statement.lemma(upper.predicate()).equals(LIKE)
                    && !Lexicon.ACTS.contains(statement.lemma(clause.predicate()))) {
                continue;
            }
            found.add(
                    new Find(
                            statement,
                            clause.negatedBy(denied),
                            name(),
                            entry.strength(),
                            entry.strength() == Strength.FIRM ? "deed" : "plan"));
        }
    }

    /** "agreed that Moscow would grant": the clause has its own subject. */
    private void addClause(List<Find> found, Statement statement, int verb, Lexicon.Entry entry) {
        Dependencies tree = statement.tree();
        for (int clause : tree.children(verb, "ccomp")) {
            if (clause > verb
                    && tree.children(clause, "aux").stream()
                            .anyMatch(aux -> PROMISED.contains(statement.word(aux)))) {
                List<Integer> deeds = new ArrayList<>(List.of(clause));
                deeds.addAll(Embedded.coordinated(statement, clause));
                int bound = ClauseFinder.subject(tree, verb);
                for (Clause each :
                        Embedded.clauses(statement, deeds, ClauseFinder.of(statement, clause))) {
                    Clause whose =
                            each.passive() && bound != NONE && entry.strength() == Strength.FIRM
                                    ? each.withSubject(bound)
                                    : each;
                    found.add(new Find(statement, whose, name(), entry.strength(), "clause"));
                }
            }
        }
    }
}
