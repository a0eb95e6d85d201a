package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.Statement.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gleaner.model.Pledge.Strength;
import org.gleaner.syntax.Dependencies;

/**
 * "This year we are to support lending", "The Minister is to visit Oslo"; and what an aim is: "The
 * idea is to prohibit", "our goal is to".
 */
final class BeToRule implements PledgeRule {

    private static final Set<String> NOW = Words.of("present-be");
    private static final Set<String> AIMS = Words.of("aims");

    @Override
    public String name() {
        return "be-to";
    }

    @Override
    public List<Find> find(Statement statement) {
        List<Find> found = new ArrayList<>();
        for (int token = 1; statement.hasTree() && token + 2 < statement.size(); token++) {
            if (NOW.contains(statement.word(token)) && followedByInfinitive(statement, token)) {
                find(found, statement, token);
            }
        }
        return found;
    }

    private static boolean followedByInfinitive(Statement statement, int be) {
        int to =
                statement.word(be + 1).equals("to")
                        ? be + 1
                        : statement.word(be + 2).equals("to")
                                        && statement.tree().tag(be + 1).equals("RB")
                                ? be + 2
                                : NONE;
        return to != NONE
                && to + 1 < statement.size()
                && (statement.tree().tag(to + 1).equals("VB")
                        || statement.tree().tag(to + 1).equals("RB"));
    }

    private void find(List<Find> found, Statement statement, int be) {
        Dependencies tree = statement.tree();
        int verb = be + 1;
        while (verb < statement.size() && !tree.tag(verb).equals("VB")) {
            verb++;
        }
        if (verb >= statement.size()) {
            return;
        }
        Clause clause = ClauseFinder.of(statement, verb);
        int subject = clause.subject();
        if (subject == NONE || subject >= be) {
            return;
        }
        boolean aim = AIMS.contains(tree.lemma(subject));
        int holder = aim ? tree.child(subject, "nmod:poss") : subject;
        List<Integer> deeds = new ArrayList<>(List.of(verb));
        deeds.addAll(Embedded.coordinated(statement, verb));
        Clause whole =
                clause.withSubject(holder).from(Math.min(clause.from(), tree.leftmost(subject)));
        for (Clause each : Embedded.clauses(statement, deeds, whole)) {
            found.add(
                    new Find(
                            statement,
                            each,
                            aim ? "aim-is-to" : name(),
                            aim ? Strength.INTENTION : Strength.FIRM));
        }
    }
}
