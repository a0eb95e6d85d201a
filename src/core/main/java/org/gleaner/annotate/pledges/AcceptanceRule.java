package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.Statement.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gleaner.model.Pledge.Strength;
import org.gleaner.syntax.Dependencies;

/**
 * A speaker takes on what was said before: "That will happen.", "This will be done." It counts only
 * close after the undertaking it resumes.
 */
final class AcceptanceRule implements PledgeRule {

    static final String NAME = "acceptance";

    private static final Set<String> POINTERS = Words.of("header-pointers");
    private static final Set<String> COMING = Words.of("coming-true");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Find> find(Statement statement) {
        List<Find> found = new ArrayList<>();
        for (int token = 2; statement.hasTree() && token < statement.size(); token++) {
            Dependencies tree = statement.tree();
            int subject = tree.child(token, "nsubj", "nsubj:pass");
            boolean will =
                    tree.children(token, "aux").stream()
                            .anyMatch(aux -> ModalRule.MODALS.contains(statement.word(aux)));
            if (will
                    && COMING.contains(statement.word(token))
                    && subject != NONE
                    && POINTERS.contains(statement.word(subject))) {
                found.add(
                        new Find(
                                statement,
                                ClauseFinder.of(statement, token).withSubject(NONE),
                                NAME,
                                Strength.FIRM));
            }
        }
        return found;
    }
}
