package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.Statement.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gleaner.model.Pledge.Strength;
import org.gleaner.syntax.Dependencies;

/** "We will build", "shall not sell", "I'll veto": the commonest form. */
final class ModalRule implements PledgeRule {

    static final Set<String> MODALS = Words.of("modals");

    @Override
    public String name() {
        return "modal-will";
    }

    @Override
    public List<Find> find(Statement statement) {
        List<Find> found = new ArrayList<>();
        for (int token = 0; token < statement.size(); token++) {
            if (!MODALS.contains(statement.word(token))) {
                continue;
            }
            if (!statement.hasTree()) {
                if (statement.tag(token).equals("AUX")) {
                    add(found, statement, ClauseFinder.ofModal(statement, token), "words");
                }
            } else if (statement.tree().tag(token).equals("MD")) {
                find(found, statement, token);
            }
        }
        return found;
    }

    private void find(List<Find> found, Statement statement, int modal) {
        Dependencies tree = statement.tree();
        int verb = tree.head(modal);
        if (verb == NONE || verb < modal || !tree.relation(modal).startsWith("aux")) {
            return;
        }
        Clause clause = ClauseFinder.of(statement, verb);
        String form = tree.child(verb, "cop") == NONE ? "verb" : "be";
        for (Clause each : Embedded.clauses(statement, Embedded.deeds(statement, verb), clause)) {
            add(found, statement, each, form);
        }
    }

    private void add(List<Find> found, Statement statement, Clause clause, String form) {
        Strength strength = Efforts.in(statement, clause) ? Strength.INTENTION : Strength.FIRM;
        found.add(new Find(statement, clause, name(), strength, form));
    }
}
